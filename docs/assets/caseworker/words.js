// Comparing what people write: headings and answers, whatever the case, spaces and signs.

import { number } from "./written.js";

/** @typedef {import("./types.js").Field} Field */

/** @type {{[letter: string]: string}} */
const LETTERS = { æ: "ae", ø: "oe", å: "aa", é: "e", ü: "y", ö: "oe", ä: "ae" };
const YES = new Set(["j", "ja", "yes", "y", "true", "sand", "sandt", "1"]);
const NO = new Set(["n", "nej", "no", "false", "falsk", "0"]);

/**
 * The words of a text in plain small letters.
 * @param {string} text
 */
export function words(text) {
  const plain = text.toLowerCase().replace(/[æøåéüöä]/g, (letter) => LETTERS[letter]);
  return plain.split(/[^a-z0-9]+/).filter(Boolean);
}

/**
 * The text without spaces, signs and capital letters.
 * @param {string} text
 */
export const plain = (text) => words(text).join("");

/**
 * The id of the choice meant by `text`: its id, its label, or the beginning of one label only; null when in doubt.
 * @param {string} text
 * @param {Pick<Field, "type" | "valgmuligheder">} field
 */
export function findChoice(text, field) {
  const written = words(text);
  if (!written.length) return null;
  const joined = written.join("");
  if (field.type === "ja-nej") return YES.has(joined) ? "ja" : NO.has(joined) ? "nej" : null;
  const exact = field.valgmuligheder.find(({ id, etiket }) => plain(id) === joined || plain(etiket) === joined);
  if (exact) return exact.id;
  const begun = field.valgmuligheder.filter(({ etiket }) => startsWith(words(etiket), written));
  return begun.length === 1 ? begun[0].id : null;
}

/**
 * @param {string[]} label
 * @param {string[]} written
 */
const startsWith = (label, written) => written.every((word, index) => label[index] === word);

/**
 * A heading and the unit in its brackets, if it has any.
 * @param {string} heading
 */
function splitHeading(heading) {
  const [, name = "", unit] = /^(.*?)(?:\(([^()]*)\))?\s*$/s.exec(heading) ?? [];
  return { name: plain(name), unit: plain(unit ?? "") };
}

/**
 * How well a heading fits a field: 3 word for word, 2 by its id or a synonym, 1 by the question alone, 0 not at all.
 * @param {string} heading
 * @param {Pick<Field, "navn" | "etiket" | "overskrift" | "synonymer">} field
 */
export function fit(heading, field) {
  const written = plain(heading);
  if (!written) return 0;
  if (written === plain(field.overskrift)) return 3;
  if (written === plain(field.navn)) return 3;
  const { name, unit } = splitHeading(heading);
  const { name: question, unit: own } = splitHeading(field.overskrift);
  if (unit && own && !sameUnit(unit, own)) return 0;
  if (field.synonymer.some((synonym) => [written, name].includes(plain(synonym)))) return 2;
  return name === question || name === plain(field.etiket) ? 1 : 0;
}

// “kr/md”, “kr. pr. måned” and “kr. om måneden” are the same; a month is never taken for a year.
const PERIODS = [/aar/, /maaned|md|mdr/, /uge/, /doegn/, /time/];
/** @param {string} unit */
const period = (unit) => PERIODS.findIndex((each) => each.test(unit));
/**
 * @param {string} one
 * @param {string} other
 */
const sameUnit = (one, other) => period(one) === period(other);

/**
 * Whether what stands in a column can be answers to a field: amounts are no answers to a question with choices, nor
 * the other way about. What is neither is left for the reader to see.
 * @param {string[]} samples
 * @param {Pick<Field, "type" | "valgmuligheder">} field
 */
function suits(samples, field) {
  if (!samples.length) return true;
  const amounts = samples.filter((text) => number(text) !== null).length;
  if (field.valgmuligheder.length)
    return amounts < samples.length || samples.every((text) => findChoice(text, field) !== null);
  if (!["beloeb", "tal", "heltal"].includes(field.type)) return true;
  return amounts > 0 || !samples.every((text) => YES.has(plain(text)) || NO.has(plain(text)));
}

/**
 * For each field the column whose heading fits it best and whose cells suit it, each column used once; null when none
 * does.
 * @param {string[]} headings
 * @param {Pick<Field, "navn" | "etiket" | "overskrift" | "synonymer" | "type" | "valgmuligheder">[]} fields
 * @param {string[][]} [samples] of each column
 */
export function guess(headings, fields, samples = []) {
  const pairs = fields.flatMap((field) =>
    headings.map((heading, column) => ({
      field: field.navn,
      column,
      score: suits(samples[column] ?? [], field) ? fit(heading, field) : 0,
    })),
  );
  pairs.sort((one, other) => other.score - one.score);
  /** @type {{[navn: string]: number | null}} */
  const found = Object.fromEntries(fields.map(({ navn }) => [navn, null]));
  /** @type {Set<number>} */
  const used = new Set();
  for (const { field, column, score } of pairs) {
    if (!score || found[field] !== null || used.has(column)) continue;
    found[field] = column;
    used.add(column);
  }
  return found;
}
