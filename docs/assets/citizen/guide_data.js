// The guide's questions and kinds of help, read from the page's own text, and how answers sort them.

import { all, maybe, one } from "../kit/dom.js";

/**
 * An answer to choose: what help it points to, and what it speaks against and why.
 * @typedef {{id: string, text: string, points: string[], against: {help: string, because: string}[]}} Choice
 * @typedef {{id: string, text: string, explanation: string, answers: Choice[], sum?: Sum}} Question
 *
 * What a figure is worked out with: a field of a calculator, the result that is shown and its unit, and for which help.
 * @typedef {{help: string, calculator: string, field: string, result: string, unit: string, address: string}} Sum
 *
 * What the reader has answered: a choice and the question it answers, an age, or a figure as it was written.
 * @typedef {Partial<Choice> & {question?: string, age?: number | null, sum?: Sum, figure?: string}} Answer
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
 * @property {{text: string, address: string}[]} calls numbers that call
 *
 * A kind of help: what it is, how to apply and what to ask for by the law, where to read on, and the municipalities' own.
 * @typedef {object} Help
 * @property {string} id
 * @property {string} title
 * @property {string} why
 * @property {string} apply
 * @property {string} ask
 * @property {{text: string, address: string}[]} laws
 * @property {string[]} changed
 * @property {string[]} shared
 * @property {Part[]} parts
 *
 * @typedef {object} Card
 * @property {Help} help
 * @property {string[]} because
 * @property {string[]} against
 * @property {string[]} exclusions
 * @property {{text: string, address: string}[]} calls
 * @property {{text: string, address: string}[]} links
 * @property {string} ask what to ask the municipality for, where none of its own words are here
 * @property {(Answer & {sum: Sum, figure: string}) | null} sum
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
    sum: readSum(maybe(node, "[data-regn]")),
  }));
}

/** @param {HTMLElement | null} node */
const asked = (node) => (node?.dataset.bedOm ? `Bed kommunen om ${node.dataset.bedOm}.` : "");

/** @param {HTMLElement | null} node */
function readSum(node) {
  if (!node) return undefined;
  const { regn = "", beregner = "", felt = "", resultat = "", enhed = "" } = node.dataset;
  const address = one(node, "a", HTMLAnchorElement).href;
  return { help: regn, calculator: beregner, field: felt, result: resultat, unit: enhed, address };
}

/** @param {HTMLElement} node */
const links = (node, /** @type {string} */ selector) =>
  all(node, selector, HTMLAnchorElement).map((link) => ({ text: words(link), address: link.href }));

/**
 * The kinds of help on the page, with each municipality's part.
 * @returns {Help[]}
 */
export function readHelp() {
  return all(document, "[data-hjaelp]").map((node) => ({
    id: node.dataset.hjaelp ?? "",
    title: words(node.querySelector("h3")),
    why: words(node.querySelector("[data-hvorfor]")),
    apply: words(node.querySelector("[data-soeg]")),
    ask: asked(maybe(node, "[data-bed-om]")),
    laws: links(node, "[data-lov-link]"),
    changed: [...node.querySelectorAll(":scope > .admonition .admonition-title")].map(words),
    shared: [...node.querySelectorAll("[data-udelukker]:not([data-kommune] *) li")].map(words),
    parts: all(node, "[data-kommune]").map((part) => ({
      municipality: part.dataset.kommune ?? "",
      name: words(part.querySelector(".sn-kommunenavn")),
      title: words(part.querySelector("h4 a")),
      address: one(part, "h4 a", HTMLAnchorElement).href,
      from: Number(part.dataset.alderFra) || null,
      to: Number(part.dataset.alderTil) || null,
      exclusions: points(maybe(part, "[data-udelukker]")),
      calls: callsOf(part),
    })),
  }));
}

/**
 * Each number to call with the name it stands beside.
 * @param {HTMLElement} part
 */
const callsOf = (part) =>
  all(part, '.sn-numre a[href^="tel:"]', HTMLAnchorElement).map((link) => ({
    text: words(link.closest("li")),
    address: link.href,
  }));

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
    calls: municipality ? parts.flatMap((part) => part.calls) : [],
    links: [
      ...help.laws,
      ...parts.filter(() => municipality).map(({ title, name, address }) => ({ text: `${title} i ${name}`, address })),
    ],
    ask: municipality && parts.length ? "" : help.ask,
    sum: sumFor(help, given),
  };
}

/**
 * @param {Help} help
 * @param {Answer[]} given
 */
function sumFor(help, given) {
  const found = given.find(({ sum, figure }) => figure && sum?.help === help.id);
  return found?.sum && found.figure ? { ...found, sum: found.sum, figure: found.figure } : null;
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
