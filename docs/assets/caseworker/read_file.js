// From a file to rows of text. What it is, is told by how it begins and not by its name: other systems call much .xls.

import { Refused } from "../kit/rpc.js";
import { decoded, startsWith } from "../kit/text_encoding.js";
import { readText } from "./read_text.js";
import { LOCKED, readSpreadsheet } from "./spreadsheet.js";

/** @typedef {import("./types.js").Book} Book */

const MOST_MEGABYTES = 50;
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];
const MARKUP = /^\ufeff?\s*<(\?xml|!doctype|!--|html|head|meta|body|table|div|style|workbook)/i;
const SPREADSHEET_XML = "urn:schemas-microsoft-com:office:spreadsheet";
const FROM_THE_SYSTEM = "Hent udtrækket som regneark eller CSV i det system, det kommer fra.";
// Letters that a page may have written as words; the reader of spreadsheets knows only the signs that all need.
/** @type {{[name: string]: string}} */
const LETTERS = { aelig: "æ", oslash: "ø", aring: "å", AElig: "Æ", Oslash: "Ø", Aring: "Å", eacute: "é", uuml: "ü" };

/**
 * The sheets of a file.
 * @param {File} file
 * @returns {Promise<Book>}
 */
export async function readFile(file) {
  if (!file.size) throw new Refused("Filen er tom.");
  if (file.size > MOST_MEGABYTES * 2 ** 20) {
    throw new Refused(`Filen er for stor. Den må højst fylde ${MOST_MEGABYTES} MB. Del den i flere filer.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, PDF)) throw new Refused(`Filen er en PDF. ${FROM_THE_SYSTEM}`);
  if (startsWith(bytes, OLD_EXCEL)) return readOldExcel(bytes);
  if (startsWith(bytes, ZIP)) return readSpreadsheet(bytes, "regneark");
  const { text, encoding } = decoded(bytes);
  return MARKUP.test(text) ? readMarkup(text) : readText(text, encoding);
}

/**
 * A workbook with a password, even a new one, is stored in the container of the old format.
 * @param {Uint8Array} bytes
 */
function readOldExcel(bytes) {
  const start = new TextDecoder("utf-16le").decode(bytes.subarray(0, 2 ** 16));
  const shifted = new TextDecoder("utf-16le").decode(bytes.subarray(1, 2 ** 16));
  if (/EncryptedPackage/.test(start + shifted)) throw new Refused(LOCKED);
  return readSpreadsheet(bytes, "gammelt regneark, .xls");
}

/**
 * A page with a table, or XML as Excel 2003 wrote it; both are often called .xls.
 * @param {string} text
 */
function readMarkup(text) {
  if (text.includes(SPREADSHEET_XML) && /<(\w+:)?workbook/i.test(text)) return readSpreadsheet(text, "regneark i XML");
  if (!/<table/i.test(text)) {
    const what = /^\ufeff?\s*<\?xml/i.test(text) ? "XML-fil" : "webside";
    throw new Refused(`Filen er en ${what}, og vi kan ikke finde rækkerne i den. ${FROM_THE_SYSTEM}`);
  }
  const spelled = text.replace(/&(\w+);/g, (found, name) => LETTERS[name] ?? found);
  return readSpreadsheet(spelled, "webside med en tabel");
}
