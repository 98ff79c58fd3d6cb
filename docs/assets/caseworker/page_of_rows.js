// The rows as the page shows them, a few at a time: in which order, and what of each.

import { magnitude } from "./sizes.js";

/** @typedef {import("./types.js").RunAbout} RunAbout */
/** @typedef {{table: import("./table.js").Table, answers: import("./answers.js").Answers, questions: import("./questions.js").Questions, run: RunAbout}} Finished */

/**
 * The numbers of the rows in the order of the page: errors first, errors alone, greatest difference first, or as in the file.
 * @param {import("./answers.js").Answers} answers
 * @param {string} orden
 */
export function ordered(answers, orden) {
  const all = [...answers.rows.keys()];
  const trouble = (/** @type {number} */ row) =>
    answers.rows[row]?.svar.reduce((worst, each) => Math.max(worst, each.fejl ? 2 : each.svar ? 1 : 0), 0) ?? 0;
  const size = (/** @type {number} */ row) => magnitude(answers.rows[row]?.forskel?.[0]);
  if (orden === "fil") return all;
  if (orden === "kun-forskel") return all.filter((row) => size(row) > 0);
  if (orden === "kun-fejl") return all.filter((row) => trouble(row));
  const keys = all.map(orden === "forskel" ? size : trouble);
  return all.sort((one, other) => keys[other] - keys[one] || one - other);
}

/**
 * A row as the page shows it: its number, what tells it from the others, and its answers in words.
 * @param {Finished} finished
 * @param {number} row
 * @returns {import("./types.js").ShownRow}
 */
export function shown({ table, answers, questions, run }, row) {
  const each = run.navne.map((_, at) => answers.rows[row]?.svar[at]);
  const difference = answers.rows[row]?.forskel?.[0];
  return {
    nr: table.rows[row].nr,
    navn: run.kendetegn === null ? "" : table.cell(row, run.kendetegn),
    vaerdier: each.map((answer) => answers.shown(answer?.vaerdier?.[0] ?? "", 0)),
    forskel: difference ? answers.shown(difference, 0) : "",
    status: each.map((answer) => answers.status(answer)),
    fejl: each.some((answer) => Boolean(answer?.fejl || answer?.svar)),
    besked: [...new Set(each.map((answer) => answers.message(answer)))].filter(Boolean).join(" "),
    svar: questions.answers(row),
  };
}
