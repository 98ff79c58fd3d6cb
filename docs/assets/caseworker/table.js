// A sheet as a table: which row holds the headings, which rows are cases, and what stands in a column.

import { fit } from "./words.js";
import { number } from "./written.js";

/** @typedef {import("./types.js").Field} Field */

const HEADINGS_AMONG = 20;
const SAMPLES = 3;
// Spreadsheets' own words for a row that adds the others up; perhaps with how many it is of.
const TOTAL =
  /^(i ?alt|(sub|del|mellem|hoved|grand )?(total|sum)|samlet|sum i ?alt|gennemsnit)\b[\s:.]*([\d.]+ \p{L}+)?$/iu;
// Figures that are names, and add up to nothing.
const NAMES = /(nr|nummer|no|id|kode|sag|cpr|tlf|telefon|mobil|post|konto|cvr|år|alder|dato|person)\b|#/i;

/** @param {string[]} row */
const blank = (row) => !row.some((cell) => cell.trim());
/**
 * @param {string[]} row
 * @param {string} mark
 */
const isNote = (row, mark) => firstOf(row).startsWith(mark);
/** @param {string[]} row */
const isTotal = (row) => TOTAL.test(firstOf(row));
/** @param {string[]} row */
const firstOf = (row) => row.find((cell) => cell.trim())?.trim() ?? "";

export class Table {
  /**
   * `rows` as read from the file; the row with most headings that fit `fields` is taken for the headings.
   * @param {string[][]} rows
   * @param {Field[]} fields
   * @param {string} mark that a note begins with
   */
  constructor(rows, fields, mark) {
    const at = headingRow(rows, fields);
    const filled = rows
      .map((cells, index) => ({ nr: index + 1, cells }))
      .slice(at + 1)
      .filter(({ cells }) => !blank(cells));
    this.headingNumber = at + 1;
    this.rows = filled.filter(({ cells }) => !isNote(cells, mark) && !isTotal(cells));
    this.notes = filled.filter(({ cells }) => isNote(cells, mark)).length;
    this.totals = filled.filter(({ cells }) => isTotal(cells)).map(({ nr, cells }) => ({ nr, tekst: firstOf(cells) }));
    this.width = this.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), rows[at]?.length ?? 0);
    this.headings = distinct(
      Array.from({ length: this.width }, (_, column) => rows[at]?.[column]?.trim() || `Kolonne ${column + 1}`),
    );
  }

  /**
   * The text of a cell; a row may be shorter than the headings.
   * @param {number} row
   * @param {number} column
   */
  cell(row, column) {
    return this.rows[row].cells[column] ?? "";
  }

  /**
   * The first different values in a column.
   * @param {number} column
   */
  samples(column) {
    /** @type {Set<string>} */
    const found = new Set();
    for (let row = 0; row < this.rows.length && found.size < SAMPLES; row += 1) {
      const text = this.cell(row, column).trim();
      if (text) found.add(text);
    }
    return [...found];
  }

  /**
   * The sum of a column in which every cell that is not blank is an amount; null for all other columns.
   * @param {number} column
   */
  sum(column) {
    if (NAMES.test(this.headings[column])) return null;
    let sum = 0;
    let filled = 0;
    for (let row = 0; row < this.rows.length; row += 1) {
      const text = this.cell(row, column).trim();
      if (!text) continue;
      const value = number(text);
      if (value === null) return null;
      filled += 1;
      sum += Math.round(value * 100);
    }
    return filled ? sum / 100 : null;
  }

  /**
   * [text, how many rows] of a column, most rows first.
   * @param {number} column
   */
  values(column) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (let row = 0; row < this.rows.length; row += 1) {
      const text = this.cell(row, column).trim();
      if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one);
  }
}

/**
 * @param {string[][]} rows
 * @param {Field[]} fields
 */
function headingRow(rows, fields) {
  const first = Math.max(
    0,
    rows.findIndex((row) => !blank(row)),
  );
  let best = { at: first, known: 0 };
  rows.slice(0, HEADINGS_AMONG).forEach((row, at) => {
    const known = row.filter((cell) => fields.some((field) => fit(cell, field))).length;
    if (known > best.known) best = { at, known };
  });
  return best.at;
}

/**
 * The same headings, where one that has been used before gets a number.
 * @param {string[]} headings
 */
function distinct(headings) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return headings.map((heading) => {
    const times = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
}
