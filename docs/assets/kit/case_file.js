// A case file: several calculations of one person together. It is kept in the address of its page, after # where no
// server sees it, or in a file that the caseworker saves; nowhere else. An open one is found from a calculator in another
// tab by a channel between the tabs, which keeps nothing.

import { sealed, unsealed } from "./case_address.js";

/**
 * A calculation as it was asked for; the same names as in a question of the bridge.
 * @typedef {{beregner: string, kommune: string, dato: string, svar: {[felt: string]: string | string[]},
 *   udfyldt: {[felt: string]: string}}} Calculation
 * @typedef {{navn: string, beregninger: Calculation[]}} Column
 * @typedef {{format: string, version: number, navn: string, tiltale: string, kolonner: Column[]}} CaseFile
 */

/**
 * What is said between the tabs: who has a case open; where in it a calculation may be put; put it there; it is there.
 * @typedef {{hvem: string, beregner: string}} AskOpen
 * @typedef {{til: string, sag: string, steder: {noegle: string, tekst: string}[]}} Places
 * @typedef {{sag: string, til: string, noegle: string, beregning: Calculation}} Put
 * @typedef {{til: string, lagt: string}} PutThere
 */

const NAME = "sag";
export const CHANNEL = "serviceniveau-sag";

/**
 * A new case file with these calculations.
 * @param {Calculation[]} calculations
 * @returns {CaseFile}
 */
export const newCaseFile = (calculations) => ({
  format: "serviceniveau-sag",
  version: 1,
  navn: "",
  tiltale: "borgeren",
  kolonner: [{ navn: "", beregninger: calculations }],
});

/**
 * What stands after # in the address of the page with this case file.
 * @param {CaseFile} file
 */
export const caseFileHash = (file) => `#${sealed([[NAME, JSON.stringify(file)]])}`;

/**
 * The case file of an address, as untried as its text; undefined when there is none, null when it is not whole.
 * @param {string} hash
 * @returns {unknown}
 */
export function readCaseFileHash(hash) {
  if (!hash.includes("=")) return undefined;
  const text = unsealed(hash)?.find(([name]) => name === NAME)?.[1];
  return text === undefined ? null : parsed(text);
}

/**
 * What a text of JSON holds; null when it is none.
 * @param {string} text
 * @returns {unknown}
 */
export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
