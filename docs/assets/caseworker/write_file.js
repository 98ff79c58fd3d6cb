// The result as a CSV file that Danish Excel opens as it is, and the note that explains its numbers.

import Papa from "../biblioteker/papaparse.js";
import { leftOutInWords } from "./reading.js";

/** @typedef {import("./answers.js").Answers} Answers */
/** @typedef {import("./types.js").RunAbout} RunAbout */

const BOM = "\ufeff";
// What a spreadsheet would run as a formula gets an apostrophe before it; a Danish number with a minus is left alone.
const FORMULA = /^\s*(?:[=@＝＠\t\r]|[+\-＋－](?!\d[\d.]*(?:,\d+)?$))/;

/**
 * The CSV text of a finished run.
 * @param {{table: import("./table.js").Table, answers: Answers, questions: import("./questions.js").Questions, run: RunAbout}} finished
 */
export function toCsv({ table, answers, questions, run }) {
  const rows = table.rows.map((row, index) => [
    row.nr,
    ...table.headings.map((_, column) => table.cell(index, column)),
    ...resultCells(answers, answers.rows[index], run),
    ...origin(questions.named(index), run),
    answers.dataset,
  ]);
  const head = ["Række", ...table.headings, ...resultHeadings(answers, run), "Beregner", "Kommune", "Dato", "Datasæt"];
  return BOM + Papa.unparse([head, ...rows], { delimiter: ";", newline: "\r\n", escapeFormulae: FORMULA });
}

/**
 * @param {Answers} answers
 * @param {RunAbout} run
 */
function resultHeadings(answers, { datoer, navne }) {
  const headings = answers.results.map(({ overskrift }) => overskrift);
  if (datoer.length === 1) return [...headings, "Status", "Besked", "Uoverensstemmelser", "Forbehold"];
  return [
    ...datoer.flatMap((_, date) => headings.map((heading) => `${heading}, ${navne[date]}`)),
    ...headings
      .filter((_, index) => answers.results[index].enhed && answers.results[index].enhed !== "dato")
      .map((heading) => `Forskel: ${heading}`),
    ...["Status", "Besked", "Uoverensstemmelser", "Forbehold"].flatMap((heading) =>
      navne.map((name) => `${heading}, ${name}`),
    ),
  ];
}

/**
 * @param {Answers} answers
 * @param {import("./types.js").RowAnswers | undefined} row
 * @param {RunAbout} run
 */
function resultCells(answers, row, { datoer }) {
  const each = datoer.map((_, date) => row?.svar[date]);
  const values = each.flatMap((answer) => answers.results.map((_, index) => answers.value(answer, index)));
  const differences = answers.results
    .map(({ enhed }, index) => ({ enhed, text: row?.forskel?.[index] ?? "" }))
    .filter(({ enhed }) => enhed && enhed !== "dato")
    .map(({ text }) => text.replace(".", ","));
  return [
    ...values,
    ...(datoer.length > 1 ? differences : []),
    ...each.map((answer) => answers.status(answer)),
    ...each.map((answer) => answers.message(answer)),
    ...each.map((answer) => answer?.uoverensstemmelser?.join(", ") ?? ""),
    ...each.map((answer) =>
      answer?.vaerdier ? (answer.forbehold ?? []).map((number) => `F${number + 1}`).join(", ") : "",
    ),
  ];
}

/**
 * What the row was calculated with: the common municipality and date, or the row's own.
 * @param {{[navn: string]: string | null}} answers
 * @param {RunAbout} run
 */
function origin(answers, { beregner, kommune, datoer }) {
  return [beregner, answers.kommune ?? kommune ?? "", answers.dato ?? datoer[0]];
}

/**
 * A plain text that says what was calculated, and what F1, F2 … in the file mean.
 * @param {{answers: Answers, run: RunAbout, counts: import("./types.js").Counts, notAsked: import("./types.js").NotAsked[]}} finished
 */
export function toNote({ answers, run, counts, notAsked }) {
  const leftOut = leftOutInWords({ ubrugt: run.ubrugt, uspurgt: notAsked });
  const lines = [
    `Mange på én gang: ${run.titel}`,
    `Kommune: ${run.kommunenavn}`,
    `Dato: ${run.navne.join(" sammenlignet med ")}`,
    `Rækker: ${counts.antal}, heraf ${counts.beregnet} beregnet, ${counts.fejl} med fejl og ${counts.uden} uden beløb`,
    `Datasæt: ${answers.dataset}`,
    ...(leftOut.length ? ["", "Ikke med i beregningen", ...leftOut] : []),
    "",
    "Resultatet er vejledning. Kommunen vurderer altid den enkelte sag.",
    "",
    "Forbehold",
    ...answers.texts.map((text, index) => `F${index + 1}: ${text}`),
  ];
  return `${BOM}${lines.join("\r\n")}\r\n`;
}
