// The result as a CSV file that Danish Excel opens as it is, and the note that explains its numbers.

import Papa from "../biblioteker/papaparse.js";
import { aboutRun, leftOutInWords } from "./reading.js";

/** @typedef {import("./answers.js").Answers} Answers */
/** @typedef {import("./types.js").Finished} Finished */
/** @typedef {import("./types.js").RunAbout} RunAbout */

const BOM = "\ufeff";
// What a spreadsheet would run as a formula gets an apostrophe before it; a Danish number with a minus is left alone.
const FORMULA = /^\s*(?:[=@＝＠\t\r]|[+\-＋－](?!\d[\d.]*(?:,\d+)?$))/;
const TOLD = ["Status", "Besked", "Satser fra", "Uoverensstemmelser", "Forbehold"];

/**
 * The CSV text of a finished run.
 * @param {Finished} finished
 */
export function toCsv({ table, answers, questions, run }) {
  const rows = table.rows.map((row, index) => [
    row.nr,
    ...table.headings.map((_, column) => table.cell(index, column)),
    ...valuesInOrder(
      answers,
      answers.rows[index],
      run,
      (value, result) => answers.words(value, result),
      (difference) => difference.replace(".", ","),
    ),
    ...toldOf(answers, answers.rows[index], run),
    ...origin(questions.named(index), run),
    answers.dataset,
  ]);
  return (
    BOM +
    Papa.unparse([headings(table, answers, run), ...rows], { delimiter: ";", newline: "\r\n", escapeFormulae: FORMULA })
  );
}

/**
 * The headings of a result: the file's own columns between its row and what was answered.
 * @param {import("./table.js").Table} table
 * @param {Answers} answers
 * @param {RunAbout} run
 */
export function headings(table, answers, { navne }) {
  const results = answers.results.map(({ overskrift }) => overskrift);
  const several = navne.length > 1;
  return [
    "Række",
    ...table.headings,
    ...navne.flatMap((name) => results.map((heading) => (several ? `${heading}, ${name}` : heading))),
    ...(several ? answers.measured.map((index) => `Forskel: ${results[index]}`) : []),
    ...TOLD.flatMap((heading) => navne.map((name) => (several ? `${heading}, ${name}` : heading))),
    ...["Beregner", "Kommune", "Dato", "Datasæt"],
  ];
}

/**
 * The values of a row and how they differ, in the order of the headings and as they are to be shown.
 * @template T
 * @param {Answers} answers
 * @param {import("./types.js").RowAnswers | undefined} row
 * @param {RunAbout} run
 * @param {(value: string, index: number) => T} show a value of the result with that number; blank where there is none
 * @param {(value: string, index: number) => T} [showDifference]
 * @returns {T[]}
 */
export function valuesInOrder(answers, row, { navne }, show, showDifference = show) {
  return [
    ...navne.flatMap((_, at) => answers.results.map((_, index) => show(row?.svar[at]?.vaerdier?.[index] ?? "", index))),
    ...(navne.length > 1 ? answers.measured.map((index) => showDifference(row?.forskel?.[index] ?? "", index)) : []),
  ];
}

/**
 * What stands beside the values of a row, in the order of the headings.
 * @param {Answers} answers
 * @param {import("./types.js").RowAnswers | undefined} row
 * @param {RunAbout} run
 */
export const toldOf = (answers, row, { navne }) => answers.told(navne.map((_, at) => row?.svar[at]));

/**
 * What the row was calculated with: the common municipality and date, or the row's own.
 * @param {{[navn: string]: string | null}} answers
 * @param {RunAbout} run
 */
export function origin(answers, { beregner, kommune, datoer }) {
  return [beregner, answers.kommune ?? kommune ?? "", answers.dato ?? datoer[0]];
}

/**
 * A plain text that says what was calculated, and what F1, F2 … in the file mean.
 * @param {Pick<Finished, "answers" | "run"> & {counts: import("./types.js").Counts, notAsked: import("./types.js").NotAsked[]}} finished
 */
export function toNote({ answers, run, counts, notAsked }) {
  const leftOut = leftOutInWords({ ubrugt: run.ubrugt, uspurgt: notAsked });
  const lines = [
    `Mange på én gang: ${run.titel}`,
    ...aboutRun(run, answers.dataset)
      .slice(1)
      .map((pair) => pair.join(": ")),
    `Rækker: ${counts.antal}, heraf ${counts.beregnet} beregnet, ${counts.fejl} med fejl og ${counts.uden} uden beløb`,
    ...(leftOut.length ? ["", "Ikke med i beregningen", ...leftOut] : []),
    "",
    "Resultatet er vejledning. Kommunen vurderer altid den enkelte sag.",
    "",
    "Forbehold",
    ...answers.texts.map((text, index) => `F${index + 1}: ${text}`),
  ];
  return `${BOM}${lines.join("\r\n")}\r\n`;
}
