// Packs a paper for a meeting into files, away from the page: a document of its parts, and a workbook of its tables.
// A spreadsheet must not make a number of “0001” or “1E5”: all is text but what is a number already.

import XLSX from "../biblioteker/xlsx.js";
import { zipped } from "../caseworker/archive.js";
import { serve } from "../kit/rpc.js";

/** @typedef {import("../kit/bridge.d.ts").PaperTable} PaperTable */

const LONGEST = 32_000;
const [NARROWEST, WIDEST] = [9, 48];
const encoder = new TextEncoder();

serve((/** @type {any} */ question) => (question.form === "docx" ? word(question.dele) : book(question)));

/** @param {Record<string, string>} parts */
function word(parts) {
  return zipped(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)]));
}

/** @param {{titel: string, tabeller: PaperTable[]}} paper */
function book({ titel, tabeller }) {
  const made = XLSX.utils.book_new();
  made.Props = { Title: titel };
  for (const { navn, overskrifter, raekker } of tabeller)
    XLSX.utils.book_append_sheet(made, sheet([overskrifter, ...raekker]), navn);
  return XLSX.write(made, { type: "array", bookType: "xlsx", compression: true });
}

/** @param {PaperTable["raekker"]} rows */
function sheet(rows) {
  const columns = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? "").length)) + 1);
  return {
    "!data": rows.map((row) => row.map(cell)),
    "!ref": `A1:${XLSX.utils.encode_cell({ r: rows.length - 1, c: columns.length - 1 })}`,
    "!cols": columns.map((letters) => ({ wch: Math.min(Math.max(letters, NARROWEST), WIDEST) })),
    "!autofilter": { ref: `A1:${XLSX.utils.encode_cell({ r: rows.length - 1, c: columns.length - 1 })}` },
  };
}

/**
 * @param {string | number | null} value
 * @returns {import("@e965/xlsx").CellObject}
 */
function cell(value) {
  if (typeof value === "number") return { t: "n", v: value, z: Number.isInteger(value) ? "#,##0" : "#,##0.00" };
  return value ? { t: "s", v: value.slice(0, LONGEST), z: "@" } : { t: "z" };
}
