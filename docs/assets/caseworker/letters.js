// A letter or a note for each row, made from a text that the caseworker has written, with the row's own words in it.

import { headings, toldOf, valuesInOrder } from "./write_file.js";
import { plain } from "./words.js";

/** @typedef {import("./types.js").Finished} Finished */

// A name of a column or a result between braces.
const NAMED = /\{([^{}\n]+)\}/g;
const LONGEST_NAME = 40;
const GUIDANCE = "Beregningen er vejledning. Kommunen vurderer altid den enkelte sag.";

/**
 * What a text may name, each with its text for one row: the columns of the file and all that the result has.
 * @param {Finished} finished
 * @param {number} row
 * @returns {[name: string, text: string][]}
 */
export function namesOf({ table, answers, questions, run }, row) {
  const found = answers.rows[row];
  const reservations = new Set(run.navne.flatMap((_, at) => found?.svar[at]?.forbehold ?? []));
  const texts = [
    String(table.rows[row].nr),
    ...table.headings.map((_, column) => table.cell(row, column).trim()),
    ...valuesInOrder(answers, found, run, (value, index) => answers.shown(value, index)),
    ...toldOf(answers, found, run),
    run.titel,
    run.kommunenavn,
    questions.named(row).dato ?? run.datoer[0],
    answers.dataset,
  ];
  /** @type {[string, string][]} */
  const pairs = headings(table, answers, run).map((name, at) => [name, texts[at]]);
  return [...pairs, ["Forbeholdene", [...reservations].map((number) => `- ${answers.texts[number]}`).join("\n")]];
}

/**
 * The text with the row's own words, and the names in it that are none of the row's.
 * @param {string} template
 * @param {[name: string, text: string][]} names
 */
export function fillIn(template, names) {
  // The first of two names that are read alike: the columns stand before the results.
  const known = new Map([...names].reverse().map(([name, text]) => [plain(name), text]));
  /** @type {Set<string>} */
  const unknown = new Set();
  const tekst = template.replace(NAMED, (found, name) => {
    const text = known.get(plain(name));
    if (text === undefined) unknown.add(name);
    return text ?? found;
  });
  return { tekst, ukendte: [...unknown] };
}

/**
 * A text to begin with, which names what there is.
 * @param {Finished} finished
 */
export function firstTemplate({ answers, run }) {
  const results = answers.results.map(({ overskrift }) => overskrift);
  // What is compared is told by its first result, and how much it differs; the rest is there to be put in.
  const [first = ""] = results;
  const compared = [...run.navne.map((name) => `${first}, ${name}`), `Forskel: ${first}`];
  const lines = run.navne.length > 1 ? compared.slice(0, answers.measured[0] === 0 ? 3 : 2) : results;
  return [
    `${run.kendetegnsnavn || "Række"}: {${run.kendetegnsnavn || "Række"}}`,
    "",
    "Beregnet med {Beregner} for {Kommune}.",
    "",
    ...lines.map((name) => `${name}: {${name}}`),
    "",
    "Forbehold:",
    "{Forbeholdene}",
    "",
    GUIDANCE,
  ].join("\n");
}

/**
 * Whether a row has an answer to write about; with `changed` only one that differs.
 * @param {Finished} finished
 * @param {number} row
 * @param {boolean} changed
 */
export function isWrittenTo({ answers }, row, changed) {
  const found = answers.rows[row];
  if (!found?.svar.every(({ vaerdier }) => vaerdier)) return false;
  return !changed || Boolean(found.forskel?.some((text) => Number(text)));
}

/**
 * What the file of a row is called: its number, and what tells it from the others in plain letters.
 * @param {Finished} finished
 * @param {number} row
 */
export function letterName({ table, run }, row) {
  const mark = run.kendetegn === null ? "" : table.cell(row, run.kendetegn);
  const name = mark
    .normalize("NFKD")
    .replace(/[^\w]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST_NAME);
  return [String(table.rows[row].nr).padStart(5, "0"), name].filter(Boolean).join("-");
}
