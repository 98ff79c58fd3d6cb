// The rows of a spreadsheet, whatever program or system wrote it, with its cells as a Danish reader would type them.

import XLSX from "../biblioteker/xlsx.js";
import { Refused } from "../kit/rpc.js";
import { limited, MOST_ROWS } from "./read_text.js";

/** @typedef {import("./types.js").Book} Book */

export const LOCKED = "Filen er beskyttet med en adgangskode. Åbn den i Excel, fjern koden, og gem den igen.";
const MOST_COLUMNS = 200;
const ZIPPED = 0x50;
/** @type {{[codepage: number]: string}} */
const CODEPAGES = { 1200: "utf-16le", 10000: "macintosh", 65001: "utf-8" };

// Old workbooks name an encoding for the texts beside their cells; the browser has the usual ones.
XLSX.set_cptable({
  utils: {
    decode: (/** @type {number} */ codepage, /** @type {string | number[]} */ data) => {
      const bytes = typeof data === "string" ? Array.from(data, (sign) => sign.charCodeAt(0)) : data;
      return new TextDecoder(CODEPAGES[codepage] ?? "windows-1252").decode(Uint8Array.from(bytes));
    },
  },
});

/**
 * The sheets that have rows. Errors: Refused, when it is none or locked.
 * @param {Uint8Array | string} content bytes, or the text of a page or an XML file
 * @param {string} om what the file is called
 * @returns {Book}
 */
export function readSpreadsheet(content, om) {
  let book;
  try {
    book = XLSX.read(content, {
      type: typeof content === "string" ? "string" : "array",
      raw: typeof content === "string",
      dense: true,
      cellDates: true,
      UTC: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      sheetRows: MOST_ROWS + 100,
    });
  } catch (error) {
    // What is no workbook at all may be said to be encrypted; only a .zip can be.
    const locked = content[0] === ZIPPED ? /password|encrypt/i : /password/i;
    if (locked.test(String(error))) throw new Refused(LOCKED);
    throw new Refused("Filen kan ikke læses som et regneark. Åbn den i Excel, og gem den som .xlsx eller CSV.");
  }
  const ark = book.SheetNames.map((navn) => ({ navn, raekker: limited(sheetRows(book.Sheets[navn])) }));
  const used = ark.filter(({ raekker }) => raekker.length);
  if (!used.length) throw new Refused("Regnearket er tomt.");
  return { ark: used, om };
}

/** @param {import("@e965/xlsx").WorkSheet} sheet */
function sheetRows(sheet) {
  const rows = sheet?.["!data"] ?? [];
  return Array.from(rows, (row) => Array.from((row ?? []).slice(0, MOST_COLUMNS), (cell) => cellText(cell)));
}

/**
 * A cell as a Danish reader would type it.
 * @param {import("@e965/xlsx").CellObject} [cell]
 */
export function cellText(cell) {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === "z") return "";
  if (cell.t === "b") return cell.v ? "SAND" : "FALSK";
  if (cell.t === "e") return "#FEJL";
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  if (typeof cell.v !== "number") return String(cell.v);
  return /%/.test(String(cell.z ?? "")) ? `${danishNumber(cell.v * 100)} %` : danishNumber(cell.v);
}

/**
 * A number with the 15 digits that a spreadsheet shows, and a decimal comma.
 * @param {number} number
 */
function danishNumber(number) {
  const text = String(Number(number.toPrecision(15)));
  const whole = text.includes("e") ? number.toFixed(10).replace(/\.?0+$/, "") : text;
  return whole.replace(".", ",");
}
