// The rows of a text, with any usual separator.

import Papa from "../biblioteker/papaparse.js";
import { Refused } from "../kit/rpc.js";
import { inDanish } from "./counted.js";

/** @typedef {import("./types.js").Book} Book */

export const MOST_ROWS = 100_000;
// Titles, headings and notes may come besides.
const BESIDES = 50;
/** @type {{[sign: string]: string}} */
const SEPARATORS = { ";": "semikolon", "\t": "tabulator", "|": "lodret streg", ",": "komma" };

/**
 * The rows of a text; `encoding` is said of a file and not of what was pasted.
 * @param {string} text
 * @param {string} [encoding]
 * @returns {Book}
 */
export function readText(text, encoding = "") {
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 4096))) {
    throw new Refused("Filen er hverken en CSV-fil eller et regneark. Vælg en fil med rækker og kolonner.");
  }
  const [, said, rest = ""] = /^(?:sep=(.)\r?\n)?(.*)$/s.exec(text.replace(/^\ufeff/, "")) ?? [];
  const separator = said ?? guessSeparator(rest);
  const { data, errors } = Papa.parse(rest, { delimiter: separator, skipEmptyLines: false });
  const open = errors.find(({ type }) => type === "Quotes");
  if (open) {
    const row = (open.row ?? 0) + 1;
    throw new Refused(`Et anførselstegn (") er sat forkert omkring række ${row}. Ret filen, og vælg den igen.`);
  }
  const om = [encoding, `adskilt af ${SEPARATORS[separator] ?? `“${separator}”`}`].filter(Boolean).join(", ");
  const skipped = said ? [[]] : [];
  return { ark: [{ navn: "", raekker: limited([...skipped, ...data]) }], om };
}

/**
 * What parts the headings; a heading may hold a comma, but hardly ever a semicolon, a tab or a stroke.
 * @param {string} text
 */
function guessSeparator(text) {
  const head =
    text
      .replace(/^\s*\n/, "")
      .split(/\r?\n/, 20)
      .find((line) => line.trim()) ?? "";
  const outside = head.replace(/"[^"]*"/g, "");
  return [";", "\t", "|", ","].find((sign) => outside.includes(sign)) ?? ";";
}

/**
 * Without the blank rows at the end; Refused when there are too many.
 * @param {string[][]} rows
 */
export function limited(rows) {
  let length = rows.length;
  while (length && !rows[length - 1].some((cell) => cell.trim())) length -= 1;
  if (length > MOST_ROWS + BESIDES) {
    throw new Refused(`Filen har mere end ${inDanish(MOST_ROWS)} rækker. Del den i flere filer.`);
  }
  return rows.slice(0, length);
}
