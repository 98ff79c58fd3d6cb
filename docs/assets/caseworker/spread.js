// Many values of one result told together.

import { isNumber, scaled } from "./sizes.js";

/** @typedef {import("./types.js").ResultField} ResultField */
/** @typedef {import("./types.js").Spread} Spread */

/**
 * Count, sum, least, middle and greatest of numbers; how many of each of other values, as `words` says them.
 * @param {string[]} values
 * @param {ResultField} result
 * @param {(value: string) => string} words
 * @returns {Spread}
 */
export function spread(values, { etiket, overskrift, enhed }, words) {
  const about = { etiket, overskrift, antal: values.length };
  if (!enhed || enhed === "dato" || !values.every(isNumber)) return { ...about, ord: tally(values, words) };
  const sorted = values.map(scaled).sort((one, other) => one - other);
  if (!sorted.length) return about;
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  const sum = sorted.reduce((total, value) => total + value, 0);
  const [up, down] = [sorted.filter((value) => value > 0).length, sorted.filter((value) => value < 0).length];
  return { ...about, tal: { sum, mindst: sorted[0], median, stoerst: sorted[sorted.length - 1], op: up, ned: down } };
}

/**
 * How many there are of each value, the most frequent first.
 * @param {string[]} values
 * @param {(value: string) => string} words
 * @returns {[text: string, rows: number][]}
 */
function tally(values, words) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.map(([value, rows]) => [words(value), rows]);
}
