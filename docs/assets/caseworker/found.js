// What is found in a file: which sheet has rows, its columns, and which questions they are guessed to answer.

import { Refused } from "../kit/rpc.js";
import { Table } from "./table.js";
import { guess } from "./words.js";

/** @typedef {import("./types.js").CprColumn} CprColumn */
/** @typedef {import("./types.js").Sheet} Sheet */
/** @typedef {Parameters<import("./types.js").Desk["kolonner"]>[0]} Asked */

/**
 * The table of the sheet that is asked for, or of the first that has rows, and what to tell of it. `cpr` are the
 * columns of each sheet where CPR numbers stood. Refused with a sentence when no sheet has rows.
 * @param {Sheet[]} sheets
 * @param {CprColumn[][]} cpr
 * @param {Asked} asked
 * @returns {{table: Table, about: ReturnType<import("./types.js").Desk["kolonner"]>}}
 */
export function found(sheets, cpr, { ark, felter, note, udelad }) {
  const tables = (ark === null ? [...sheets.keys()] : [ark]).map(
    (sheet) => /** @type {[number, Table]} */ ([sheet, read(sheets[sheet].raekker, felter, note, udelad)]),
  );
  const first = tables.findIndex(([, { rows }]) => rows.length);
  if (first < 0) throw new Refused("Der er ingen rækker under overskrifterne.");
  const [sheet, table] = tables[first];
  const samples = table.headings.map((_, column) => table.samples(column));
  // What is left out makes the columns after it one less.
  const kept = [...Array(table.width + udelad.length).keys()].filter((column) => !udelad.includes(column));
  const withCpr = new Set(cpr[sheet].map(({ kolonne }) => kolonne));
  const people = new Set(kept.flatMap((column, at) => (withCpr.has(column) ? [at] : [])));
  const headings = sheets[sheet].raekker[table.headingNumber - 1] ?? [];
  const about = {
    ark: sheet,
    sprunget: tables.slice(0, first).map(([each]) => sheets[each].navn),
    cpr: cpr[sheet].map(({ kolonne, antal }) => ({
      kolonne,
      antal,
      navn: headings[kolonne]?.trim() || `Kolonne ${kolonne + 1}`,
      udeladt: udelad.includes(kolonne),
    })),
    ialt: table.totals,
    kolonner: table.headings.map((navn, column) => ({
      navn,
      proever: samples[column],
      sum: table.sum(column),
      personer: people.has(column),
    })),
    gaet: guess(table.headings, felter, samples),
    antal: table.rows.length,
    overskriftsraekke: table.headingNumber,
    noter: table.notes,
  };
  return { table, about };
}

/**
 * @param {string[][]} rows
 * @param {import("./types.js").Field[]} fields
 * @param {string} note
 * @param {number[]} leftOut
 */
function read(rows, fields, note, leftOut) {
  const kept = leftOut.length ? rows.map((row) => row.filter((_, column) => !leftOut.includes(column))) : rows;
  return new Table(kept, fields, note);
}
