// The result as a workbook: a row for each case, what all of them come to, the reservations, and what was calculated.
// A spreadsheet must not make a number of “0001” or “1E5”: all is text but the amounts that were calculated with.

import XLSX from "../biblioteker/xlsx.js";
import { aboutRun, leftOutInWords } from "./reading.js";
import { headings, origin, toldOf, valuesInOrder } from "./write_file.js";
import { DAY_MS, DAY_NOUGHT, number } from "./written.js";

/** @typedef {import("@e965/xlsx").CellObject} Cell */
/** @typedef {import("./types.js").Finished} Finished */
/** @typedef {import("./types.js").Spread} Spread */

const AMOUNT = "#,##0.00";
const DATE = "dd-mm-yyyy";
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 32_000;
const [NARROW, USUAL, WIDE] = [8, 18, 60];

/**
 * The bytes of the workbook.
 * @param {Finished} finished
 */
export function toBook(finished) {
  const book = XLSX.utils.book_new();
  const add = (/** @type {string} */ name, /** @type {Cell[][]} */ rows, /** @type {number[]} */ widths) =>
    XLSX.utils.book_append_sheet(book, sheet(rows, widths), name);
  const rows = caseRows(finished);
  add(
    "Sager",
    rows,
    rows[0].map((_, column) => (column ? USUAL : NARROW)),
  );
  add("I alt", totalRows(finished), [WIDE, ...Array(5).fill(USUAL)]);
  add("Forbehold", reservationRows(finished), [NARROW, NARROW, WIDE * 2]);
  add("Om beregningen", aboutRows(finished), [USUAL, WIDE * 2]);
  return XLSX.write(book, { type: "array", bookType: "xlsx", compression: true });
}

/** @param {Finished} finished */
function caseRows({ table, answers, questions, run }) {
  const amounts = questions.amountColumns();
  const rows = table.rows.map((row, index) => [
    amount(row.nr, "0"),
    ...table.headings.map((_, column) => own(table.cell(index, column), amounts.has(column))),
    ...resultCells(answers, answers.rows[index], run),
    ...origin(questions.named(index), run).map(text),
    text(answers.dataset),
  ]);
  return [headings(table, answers, run).map(text), ...rows];
}

/**
 * A cell of the file: as it is written, unless it is an amount that was calculated with.
 * @param {string} written
 * @param {boolean} calculated
 */
function own(written, calculated) {
  const value = calculated ? number(written) : null;
  return value === null ? text(written) : amount(value);
}

/**
 * In the order of the headings.
 * @param {import("./answers.js").Answers} answers
 * @param {import("./types.js").RowAnswers | undefined} row
 * @param {Finished["run"]} run
 * @returns {Cell[]}
 */
function resultCells(answers, row, run) {
  const value = (/** @type {string} */ written, /** @type {number} */ index) => {
    if (!written) return text("");
    if (DAY.test(written)) return day(written);
    return answers.isAmount(written, index) ? amount(Number(written)) : text(answers.words(written, index));
  };
  return [...valuesInOrder(answers, row, run, value), ...toldOf(answers, row, run).map(text)];
}

/** @param {Finished} finished */
function totalRows({ answers, run }) {
  const rows = run.navne.flatMap((name, at) => {
    const counts = answers.summary(at);
    return [
      [text(run.navne.length > 1 ? name : "Alle rækker")],
      [text("Rækker i filen"), amount(counts.antal, "0")],
      [text("Beregnet"), amount(counts.beregnet, "0")],
      [text("Fejl"), amount(counts.fejl, "0")],
      [text("Uden beløb"), amount(counts.uden, "0")],
      [text("Ikke regnet"), amount(counts.antal - counts.regnet, "0")],
      ["Resultat", "Rækker", "Sum", "Mindst", "Median", "Størst"].map(text),
      ...spreadRows(counts.resultater),
      [],
    ];
  });
  if (run.navne.length === 1) return rows;
  return [...rows, [text(`Forskel: ${run.navne[0]} minus ${run.navne[1]}`)], ...spreadRows(answers.differences())];
}

/** @param {Spread[]} spreads */
const spreadRows = (spreads) =>
  spreads.flatMap(({ overskrift, antal, tal }) =>
    tal
      ? [
          [
            text(overskrift),
            amount(antal, "0"),
            ...[tal.sum, tal.mindst, tal.median, tal.stoerst].map((size) => amount(size / 10_000)),
          ],
        ]
      : [],
  );

/** @param {Finished} finished */
function reservationRows({ answers, run }) {
  const counts = run.navne.map((_, at) => new Map(answers.summary(at).tekster.map(({ nr, antal }) => [nr, antal])));
  return [
    ["Nr.", "Rækker", "Forbehold"].map(text),
    ...answers.texts.map((reservation, index) => {
      const rows = Math.max(...counts.map((each) => each.get(index + 1) ?? 0));
      return [text(`F${index + 1}`), amount(rows, "0"), text(reservation)];
    }),
  ];
}

/** @param {Finished} finished */
const aboutRows = ({ answers, questions, run }) => [
  ...aboutRun(run, answers.dataset).map((pair) => pair.map(text)),
  ...leftOutInWords({ ubrugt: run.ubrugt, uspurgt: questions.notAsked() }).map((line) => ["Ikke med", line].map(text)),
];

/**
 * @param {Cell[][]} rows
 * @param {number[]} widths in letters
 */
function sheet(rows, widths) {
  const last = XLSX.utils.encode_cell({ r: Math.max(0, rows.length - 1), c: Math.max(0, widths.length - 1) });
  return {
    "!data": rows,
    "!ref": `A1:${last}`,
    "!cols": widths.map((wch) => ({ wch })),
  };
}

/**
 * @param {string} written
 * @returns {Cell}
 */
const text = (written) => (written ? { t: "s", v: written.slice(0, LONGEST), z: "@" } : { t: "z" });

/**
 * @param {number} value
 * @param {string} [format]
 * @returns {Cell}
 */
const amount = (value, format = AMOUNT) => ({ t: "n", v: value, z: format });

/**
 * @param {string} date
 * @returns {Cell}
 */
const day = (date) => ({ t: "n", v: (Date.parse(date) - DAY_NOUGHT) / DAY_MS, z: DATE });
