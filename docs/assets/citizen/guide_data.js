// The guide's questions and kinds of help, read from the page's own text, and how answers sort them.

import { all, maybe, one } from "../kit/dom.js";

/**
 * An answer to choose: what help it points to, and what it speaks against and why.
 * @typedef {{id: string, text: string, points: string[], against: {help: string, because: string}[]}} Choice
 * @typedef {{id: string, text: string, explanation: string, answers: Choice[]}} Question
 *
 * What the reader has answered: a choice and the question it answers, or an age.
 * @typedef {Partial<Choice> & {question?: string, age?: number | null}} Answer
 *
 * One municipality's part of a kind of help: its link, its ages and what excludes there.
 * @typedef {object} Part
 * @property {string} municipality
 * @property {string} name of the municipality
 * @property {string} title
 * @property {string} address
 * @property {number | null} from
 * @property {number | null} to
 * @property {string[]} exclusions
 *
 * @typedef {{id: string, title: string, why: string, changed: string[], shared: string[], parts: Part[]}} Help
 *
 * @typedef {object} Card
 * @property {Help} help
 * @property {string[]} because
 * @property {string[]} against
 * @property {string[]} exclusions
 * @property {{text: string, address: string}[]} links
 */

/** @type {Question} */
export const AGE = {
  id: "alder",
  text: "Hvor gammel er du?",
  explanation: "Nogle slags hjælp har en grænse for alder. Du kan lade feltet stå tomt.",
  answers: [],
};

/** @param {Element | null} node */
const words = (node) => {
  if (!node) return "";
  const copy = /** @type {Element} */ (node.cloneNode(true));
  for (const mark of copy.querySelectorAll("sup, .sn-forklaring")) mark.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
};

/**
 * The questions of the page.
 * @param {HTMLElement} root
 * @returns {Question[]}
 */
export function readQuestions(root) {
  return all(root, "[data-spoergsmaal]").map((node) => ({
    id: node.dataset.spoergsmaal ?? "",
    text: words(node.querySelector(".sn-guide-spm")),
    explanation: words(node.querySelector(".sn-guide-forklaring")),
    answers: all(node, "[data-svar]").map((answer) => ({
      id: answer.dataset.svar ?? "",
      text: words(answer.querySelector("strong")),
      points: all(answer, "[data-peger]").map((each) => each.dataset.peger ?? ""),
      against: all(answer, "[data-imod]").map((each) => ({
        help: each.dataset.imod ?? "",
        because: words(each.querySelector("[data-fordi]")),
      })),
    })),
  }));
}

/**
 * The kinds of help on the page, with each municipality's part.
 * @returns {Help[]}
 */
export function readHelp() {
  return all(document, "[data-hjaelp]").map((node) => ({
    id: node.dataset.hjaelp ?? "",
    title: words(node.querySelector("h3")),
    why: words(node.querySelector("[data-hvorfor]")),
    changed: [...node.querySelectorAll(":scope > .admonition .admonition-title")].map(words),
    shared: points(maybe(node, ":scope > [data-udelukker]")),
    parts: all(node, "[data-kommune]").map((part) => ({
      municipality: part.dataset.kommune ?? "",
      name: words(part.querySelector(".sn-kommunenavn")),
      title: words(part.querySelector("h4 a")),
      address: one(part, "h4 a", HTMLAnchorElement).href,
      from: Number(part.dataset.alderFra) || null,
      to: Number(part.dataset.alderTil) || null,
      exclusions: points(maybe(part, "[data-udelukker]")),
    })),
  }));
}

/** @param {Element | null} node */
const points = (node) => [...(node?.querySelectorAll("li") ?? [])].map(words);

/**
 * The help in three heaps. Nothing is left out: what speaks against is said, and the reader may still apply.
 * @param {Help[]} help
 * @param {Map<string, Answer>} answers
 * @param {string} [municipality]
 */
export function sortHelp(help, answers, municipality) {
  const cards = help.map((each) => card(each, answers, municipality));
  return {
    fits: cards.filter(({ because, against }) => because.length && !against.length),
    open: cards.filter(({ because, against }) => !because.length && !against.length),
    against: cards.filter(({ against }) => against.length),
  };
}

/**
 * @param {Help} help
 * @param {Map<string, Answer>} answers
 * @param {string} [municipality]
 * @returns {Card}
 */
function card(help, answers, municipality) {
  const given = [...answers.values()];
  const parts = help.parts.filter((part) => !municipality || part.municipality === municipality);
  const pointing = given.filter((answer) => answer.points?.includes(help.id));
  const against = given.flatMap((answer) =>
    (answer.against ?? [])
      .filter((each) => each.help === help.id)
      .map(({ because }) => `Du svarede “${answer.text}”. ${because}`),
  );
  return {
    help,
    because: pointing.map(({ question, text }) => `${question} ${text}.`.replace(/\.\.$/, ".")),
    against: [...against, ...ageReasons(parts, answers.get(AGE.id)?.age ?? null)],
    exclusions: [...new Set([...help.shared, ...(municipality ? parts.flatMap((part) => part.exclusions) : [])])],
    links: parts.map(({ title, name, address }) => ({ text: `${title} i ${name}`, address })),
  };
}

/**
 * Where every standard in view has a limit that the age is outside of.
 * @param {Part[]} parts
 * @param {number | null} age
 */
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
