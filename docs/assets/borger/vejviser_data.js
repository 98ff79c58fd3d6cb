// The guide's questions and kinds of help, read from the page's own text, and how answers sort them.

export const AGE = {
  id: "alder",
  text: "Hvor gammel er du?",
  explanation: "Nogle slags hjælp har en grænse for alder. Du kan lade feltet stå tomt.",
};

const words = (node) => {
  if (!node) return "";
  const copy = node.cloneNode(true);
  for (const mark of copy.querySelectorAll("sup, .sn-forklaring")) mark.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
};

/** [{id, text, explanation, answers: [{id, text, points: [help], against: [{help, because}]}]}] */
export function readQuestions(root) {
  return [...root.querySelectorAll("[data-spoergsmaal]")].map((node) => ({
    id: node.dataset.spoergsmaal,
    text: words(node.querySelector(".sn-guide-spm")),
    explanation: words(node.querySelector(".sn-guide-forklaring")),
    answers: [...node.querySelectorAll("[data-svar]")].map((answer) => ({
      id: answer.dataset.svar,
      text: words(answer.querySelector("strong")),
      points: [...answer.querySelectorAll("[data-peger]")].map((each) => each.dataset.peger),
      against: [...answer.querySelectorAll("[data-imod]")].map((each) => ({
        help: each.dataset.imod,
        because: words(each.querySelector("[data-fordi]")),
      })),
    })),
  }));
}

/** The kinds of help on the page, with each municipality's part: its link, its ages and what excludes there. */
export function readHelp() {
  return [...document.querySelectorAll("[data-hjaelp]")].map((node) => ({
    id: node.dataset.hjaelp,
    title: words(node.querySelector("h3")),
    why: words(node.querySelector("[data-hvorfor]")),
    changed: [...node.querySelectorAll(":scope > .admonition .admonition-title")].map(words),
    shared: points(node.querySelector(":scope > [data-udelukker]")),
    parts: [...node.querySelectorAll("[data-kommune]")].map((part) => ({
      municipality: part.dataset.kommune,
      name: words(part.querySelector(".sn-kommunenavn")),
      title: words(part.querySelector("h4 a")),
      address: part.querySelector("h4 a").href,
      from: Number(part.dataset.alderFra) || null,
      to: Number(part.dataset.alderTil) || null,
      exclusions: points(part.querySelector("[data-udelukker]")),
    })),
  }));
}

const points = (node) => [...(node?.querySelectorAll("li") ?? [])].map(words);

/** The help in three heaps. Nothing is left out: what speaks against is said, and the reader may still apply. */
export function sortHelp(help, answers, municipality) {
  const cards = help.map((each) => card(each, answers, municipality));
  return {
    fits: cards.filter(({ because, against }) => because.length && !against.length),
    open: cards.filter(({ because, against }) => !because.length && !against.length),
    against: cards.filter(({ against }) => against.length),
  };
}

function card(help, answers, municipality) {
  const given = [...answers.values()].filter((answer) => answer.points);
  const parts = help.parts.filter((part) => !municipality || part.municipality === municipality);
  const pointing = given.filter((answer) => answer.points.includes(help.id));
  const against = given.flatMap((answer) =>
    answer.against.filter((each) => each.help === help.id).map(({ because }) => `Du svarede “${answer.text}”. ${because}`),
  );
  return {
    help,
    because: pointing.map(({ question, text }) => `${question} ${text}.`.replace(/\.\.$/, ".")),
    against: [...against, ...ageReasons(parts, answers.get(AGE.id)?.age ?? null)],
    exclusions: [...new Set([...help.shared, ...(municipality ? parts.flatMap((part) => part.exclusions) : [])])],
    links: parts.map(({ title, name, address }) => ({ text: `${title} i ${name}`, address })),
  };
}

/** Where every standard in view has a limit that the age is outside of. */
function ageReasons(parts, age) {
  if (age === null || !parts.length) return [];
  const outside = parts.filter(({ from, to }) => (from && age < from) || (to && age > to));
  if (outside.length < parts.length) return [];
  return outside.map(({ name, from, to }) =>
    from && age < from
      ? `Du er ${age} år. Grænsen er ${from} år i standarden fra ${name}.`
      : `Du er ${age} år. Grænsen er ${to} år i standarden fra ${name}.`,
  );
}
