// What is said of a file when it has been read: how it is understood, and what of it is no case.

import { danishNumber, inDanish, rowsInWords } from "./counted.js";

/** @typedef {Awaited<ReturnType<import("./types.js").Desk["kolonner"]>>} Read */
/** @typedef {import("./types.js").Column} Column */

const NAMED = 3;

/**
 * @param {string} name what the reader calls the file
 * @param {Read} read
 */
export function readInWords(name, { antal, overskriftsraekke, kolonner, gaet, noter, ialt, sprunget }) {
  const known = Object.values(gaet).filter((column) => column !== null).length;
  return [
    `${name} har ${rowsInWords(antal)}.`,
    `Overskrifterne står i række ${overskriftsraekke}.`,
    `Vi kender ${known} af ${kolonner.length} kolonner.`,
    noter ? `${rowsInWords(noter)} med # er sprunget over.` : "",
    totalsInWords(ialt),
    ...sprunget.map((sheet) => `Arket “${sheet}” har ingen rækker og er sprunget over.`),
  ]
    .filter(Boolean)
    .join(" ");
}

/** @param {Read["ialt"]} rows */
function totalsInWords(rows) {
  if (!rows.length) return "";
  const [{ nr, tekst }] = rows;
  if (rows.length === 1)
    return `Række ${inDanish(nr)} (“${tekst}”) lægger de andre sammen. Den er ikke en sag og er ikke regnet med.`;
  const some = rows.slice(0, NAMED).map((row) => inDanish(row.nr));
  const numbers = rows.length > NAMED ? `${some.join(", ")} …` : some.join(", ");
  return `${rowsInWords(rows.length)} lægger andre sammen (“${tekst}”, række ${numbers}). De er ikke sager og er ikke regnet med.`;
}

/**
 * The columns of amounts that answer no question, each with its sum.
 * @param {Column[]} columns
 * @param {number[]} unused
 */
export function unusedAmounts(columns, unused) {
  return unused
    .map((index) => columns[index])
    .filter(({ sum }) => sum !== null)
    .map(({ navn, sum }) => `“${navn}” (i alt ${danishNumber(sum ?? 0)})`);
}

/** @param {string[]} amounts as `unusedAmounts` gives them */
export const unusedInWords = (amounts) =>
  amounts.length ? `Beløb i filen, som ikke er med i beregningen: ${amounts.join(", ")}.` : "";

/**
 * The amounts of the file that no calculation has asked for, in sentences.
 * @param {Pick<import("./types.js").Summary, "ubrugt" | "uspurgt">} run
 */
export function leftOutInWords({ ubrugt, uspurgt }) {
  const notAsked = uspurgt.map(
    ({ overskrift, antal }) =>
      `“${overskrift}” er ikke regnet med i ${rowsInWords(antal)}, fordi et andet svar i rækken udelader spørgsmålet.`,
  );
  return [ubrugt, ...notAsked].filter(Boolean);
}

/**
 * What was calculated, as pairs of name and text.
 * @param {import("./types.js").RunAbout} run
 * @param {string} dataset
 */
export const aboutRun = (run, dataset) => [
  ["Beregner", run.titel],
  ["Kommune", run.kommunenavn],
  ["Dato", run.egne.length ? run.datoer[0] : run.navne.join(" sammenlignet med ")],
  ...run.egne.map((figure) => ["Din sats", figure]),
  ["Datasæt", dataset],
];
