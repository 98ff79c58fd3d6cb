// From a file to rows of text: CSV in any usual encoding and with any usual separator, or a spreadsheet.

import Papa from "../biblioteker/papaparse.js";
import XLSX from "../biblioteker/xlsx.js";
import { Refused } from "../kit/rpc.js";

export const MOST_ROWS = 50_000;
const MOST_MEGABYTES = 20;
const MOST_COLUMNS = 200;
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const SEPARATORS = { ";": "semikolon", "\t": "tabulator", ",": "komma" };

/** {ark: [{navn, raekker: [[text]]}], om} of a file. Errors: Refused, for one that cannot be used. */
export async function readFile(file) {
  if (!file.size) throw new Refused("Filen er tom.");
  if (file.size > MOST_MEGABYTES * 2 ** 20) {
    throw new Refused(`Filen er for stor. Den må højst fylde ${MOST_MEGABYTES} MB. Del den i flere filer.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, OLD_EXCEL)) throw new Refused(whyNotOldExcel(bytes));
  if (startsWith(bytes, ZIP)) return readSpreadsheet(bytes);
  return readText(...decode(bytes));
}

const startsWith = (bytes, signature) => signature.every((byte, index) => bytes[index] === byte);

/** A workbook with a password is stored in the container of the old format. */
function whyNotOldExcel(bytes) {
  const start = new TextDecoder("utf-16le").decode(bytes.subarray(0, 2 ** 16));
  const shifted = new TextDecoder("utf-16le").decode(bytes.subarray(1, 2 ** 16));
  if (/EncryptedPackage/.test(start + shifted)) {
    return "Filen er beskyttet med en adgangskode. Åbn den i Excel, fjern koden, og gem den igen.";
  }
  return "Filen er i det gamle Excel-format (.xls). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx) eller CSV.";
}

/** [text, name of the encoding]; what is not UTF-8 is taken for Windows-1252, as Danish Excel writes CSV. */
function decode(bytes) {
  if (startsWith(bytes, [0xff, 0xfe])) return [new TextDecoder("utf-16le").decode(bytes), "UTF-16"];
  if (startsWith(bytes, [0xfe, 0xff])) return [new TextDecoder("utf-16be").decode(bytes), "UTF-16"];
  if (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0) return [new TextDecoder("utf-16le").decode(bytes), "UTF-16"];
  try {
    return [new TextDecoder("utf-8", { fatal: true }).decode(bytes), "UTF-8"];
  } catch {
    return [new TextDecoder("windows-1252").decode(bytes), "Windows-1252"];
  }
}

/** The rows of a text; `encoding` is said of a file and not of what was pasted. */
export function readText(text, encoding = "") {
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 4096))) {
    throw new Refused("Filen er hverken en CSV-fil eller et regneark. Vælg en fil med rækker og kolonner.");
  }
  const [, said, rest] = /^(?:sep=(.)\r?\n)?(.*)$/s.exec(text.replace(/^\ufeff/, ""));
  const separator = said ?? guessSeparator(rest);
  const { data, errors } = Papa.parse(rest, { delimiter: separator, skipEmptyLines: false });
  const open = errors.find(({ type }) => type === "Quotes");
  if (open) {
    throw new Refused(`Et anførselstegn (") er sat forkert omkring række ${open.row + 1}. Ret filen, og vælg den igen.`);
  }
  const om = [encoding, `adskilt af ${SEPARATORS[separator] ?? `“${separator}”`}`].filter(Boolean).join(", ");
  const skipped = said ? [[]] : [];
  return { ark: [{ navn: "", raekker: limited([...skipped, ...data]) }], om };
}

/** What parts the headings; a heading may hold a comma, but hardly ever a semicolon or a tab. */
function guessSeparator(text) {
  const head = text.replace(/^\s*\n/, "").split(/\r?\n/, 20).find((line) => line.trim()) ?? "";
  const outside = head.replace(/"[^"]*"/g, "");
  return [";", "\t", ","].find((sign) => outside.includes(sign)) ?? ";";
}

function readSpreadsheet(bytes) {
  let book;
  try {
    book = XLSX.read(bytes, { type: "array", dense: true, cellDates: true, UTC: true, cellNF: true, cellText: false, cellFormula: false, sheetRows: MOST_ROWS + 100 });
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) {
      throw new Refused("Filen er beskyttet med en adgangskode. Fjern koden, og gem filen igen.");
    }
    throw new Refused("Filen kan ikke læses som et regneark. Åbn den i Excel, og gem den som .xlsx eller CSV.");
  }
  const ark = book.SheetNames.map((navn) => ({ navn, raekker: limited(sheetRows(book.Sheets[navn])) }));
  const used = ark.filter(({ raekker }) => raekker.length);
  if (!used.length) throw new Refused("Regnearket er tomt.");
  return { ark: used, om: "regneark" };
}

function sheetRows(sheet) {
  return Array.from(sheet?.["!data"] ?? [], (row) => Array.from((row ?? []).slice(0, MOST_COLUMNS), cellText));
}

/** A cell as a Danish reader would type it. */
export function cellText(cell) {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === "z") return "";
  if (cell.t === "b") return cell.v ? "SAND" : "FALSK";
  if (cell.t === "e") return "#FEJL";
  if (cell.t === "d") return cell.v.toISOString().slice(0, 10);
  if (cell.t !== "n") return String(cell.v);
  return /%/.test(cell.z ?? "") ? `${danishNumber(cell.v * 100)} %` : danishNumber(cell.v);
}

/** A number with the 15 digits that a spreadsheet shows, and a decimal comma. */
function danishNumber(number) {
  const text = String(Number(number.toPrecision(15)));
  const whole = text.includes("e") ? number.toFixed(10).replace(/\.?0+$/, "") : text;
  return whole.replace(".", ",");
}

/** Without the blank rows at the end; Refused when there are too many. */
function limited(rows) {
  let length = rows.length;
  while (length && !rows[length - 1].some((cell) => cell.trim())) length -= 1;
  if (length > MOST_ROWS + 50) {
    throw new Refused(`Filen har mere end ${MOST_ROWS.toLocaleString("da-DK")} rækker. Del den i flere filer.`);
  }
  return rows.slice(0, length);
}
