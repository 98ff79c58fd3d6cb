// From a file to rows of text: CSV in any usual encoding and with any usual separator, or a spreadsheet.

import Papa from "../biblioteker/papaparse.js";
import XLSX from "../biblioteker/xlsx.js";
import { Filfejl } from "./file_error.js";
import { inDanish } from "./counted.js";
import { decoded, startsWith } from "../kit/text_encoding.js";

/** @typedef {import("./types.js").Book} Book */

export const MOST_ROWS = 50_000;
const MOST_MEGABYTES = 20;
const MOST_COLUMNS = 200;
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** @type {{[sign: string]: string}} */
const SEPARATORS = { ";": "semikolon", "\t": "tabulator", ",": "komma" };

/**
 * The sheets of a file.
 * @param {File} file
 * @returns {Promise<Book>}
 */
export async function readFile(file) {
  if (!file.size) throw new Filfejl("Filen er tom.");
  if (file.size > MOST_MEGABYTES * 2 ** 20) {
    throw new Filfejl(`Filen er for stor. Den må højst fylde ${MOST_MEGABYTES} MB. Del den i flere filer.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, OLD_EXCEL)) throw new Filfejl(whyNotOldExcel(bytes));
  if (startsWith(bytes, ZIP)) return readSpreadsheet(bytes);
  const { text, encoding } = decoded(bytes);
  return readText(text, encoding);
}

/**
 * A workbook with a password is stored in the container of the old format.
 * @param {Uint8Array} bytes
 */
function whyNotOldExcel(bytes) {
  const start = new TextDecoder("utf-16le").decode(bytes.subarray(0, 2 ** 16));
  const shifted = new TextDecoder("utf-16le").decode(bytes.subarray(1, 2 ** 16));
  if (/EncryptedPackage/.test(start + shifted)) {
    return "Filen er beskyttet med en adgangskode. Åbn den i Excel, fjern koden, og gem den igen.";
  }
  return "Filen er i det gamle Excel-format (.xls). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx) eller CSV.";
}

/**
 * The rows of a text; `encoding` is said of a file and not of what was pasted.
 * @param {string} text
 * @param {string} [encoding]
 * @returns {Book}
 */
export function readText(text, encoding = "") {
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 4096))) {
    throw new Filfejl("Filen er hverken en CSV-fil eller et regneark. Vælg en fil med rækker og kolonner.");
  }
  const [, said, rest = ""] = /^(?:sep=(.)\r?\n)?(.*)$/s.exec(text.replace(/^\ufeff/, "")) ?? [];
  const separator = said ?? guessSeparator(rest);
  const { data, errors } = Papa.parse(rest, { delimiter: separator, skipEmptyLines: false });
  const open = errors.find(({ type }) => type === "Quotes");
  if (open) {
    const row = (open.row ?? 0) + 1;
    throw new Filfejl(`Et anførselstegn (") er sat forkert omkring række ${row}. Ret filen, og vælg den igen.`);
  }
  const om = [encoding, `adskilt af ${SEPARATORS[separator] ?? `“${separator}”`}`].filter(Boolean).join(", ");
  const skipped = said ? [[]] : [];
  return { ark: [{ navn: "", raekker: limited([...skipped, ...data]) }], om };
}

/**
 * What parts the headings; a heading may hold a comma, but hardly ever a semicolon or a tab.
 * @param {string} text
 */
function guessSeparator(text) {
  const head =
    text
      .replace(/^\s*\n/, "")
      .split(/\r?\n/, 20)
      .find((line) => line.trim()) ?? "";
  const outside = head.replace(/"[^"]*"/g, "");
  return [";", "\t", ","].find((sign) => outside.includes(sign)) ?? ";";
}

/**
 * @param {Uint8Array} bytes
 * @returns {Book}
 */
function readSpreadsheet(bytes) {
  let book;
  try {
    book = XLSX.read(bytes, {
      type: "array",
      dense: true,
      cellDates: true,
      UTC: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      sheetRows: MOST_ROWS + 100,
    });
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) {
      throw new Filfejl("Filen er beskyttet med en adgangskode. Fjern koden, og gem filen igen.");
    }
    throw new Filfejl("Filen kan ikke læses som et regneark. Åbn den i Excel, og gem den som .xlsx eller CSV.");
  }
  const ark = book.SheetNames.map((navn) => ({ navn, raekker: limited(sheetRows(book.Sheets[navn])) }));
  const used = ark.filter(({ raekker }) => raekker.length);
  if (!used.length) throw new Filfejl("Regnearket er tomt.");
  return { ark: used, om: "regneark" };
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

/**
 * Without the blank rows at the end; a Filfejl when there are too many.
 * @param {string[][]} rows
 */
function limited(rows) {
  let length = rows.length;
  while (length && !rows[length - 1].some((cell) => cell.trim())) length -= 1;
  if (length > MOST_ROWS + 50) {
    throw new Filfejl(`Filen har mere end ${inDanish(MOST_ROWS)} rækker. Del den i flere filer.`);
  }
  return rows.slice(0, length);
}
