// Holds the file, its rows and all answers away from the page, so that the page never freezes.
// Asked by name (kit/rpc.js); a file that cannot be used is refused with a sentence.

import { Refused, serve } from "../kit/rpc.js";
import { asDocument, asText, zipped } from "./archive.js";
import { hideCpr } from "./cpr.js";
import { fillIn, firstTemplate, isWrittenTo, letterName, namesOf } from "./letters.js";
import { readFile } from "./read_file.js";
import { readText } from "./read_text.js";
import { findChoice, guess } from "./words.js";
import { toBook } from "./write_book.js";
import { toCsv, toNote } from "./write_file.js";
import { Questions } from "./questions.js";
import { Answers, magnitude } from "./answers.js";
import { Table } from "./table.js";

/** @typedef {import("./types.js").RunAbout} RunAbout */

const MOST_VALUES = 30;
const MOST_LETTERS = 10_000;
const BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @type {import("./types.js").Sheet[]} */
let sheets = [];
/** @type {import("./types.js").CprColumn[][]} of each sheet */
let cpr = [];
let table = new Table([], [], "");
/** @type {{questions: Questions, answers: Answers, run: RunAbout} | null} */
let job = null;

/**
 * @param {number} sheet
 * @param {import("./types.js").Field[]} fields
 * @param {string} note
 * @param {number[]} leftOut
 */
function read(sheet, fields, note, leftOut) {
  const rows = sheets[sheet].raekker;
  const kept = leftOut.length ? rows.map((row) => row.filter((_, column) => !leftOut.includes(column))) : rows;
  return new Table(kept, fields, note);
}

/** What is being run. Throws before anything is. */
function running() {
  if (!job) throw new Error("begynd");
  return job;
}

/** @type {import("./types.js").Desk} */
const can = {
  /** Read {fil} or {tekst}; the names of the sheets, and what kind of file it is. */
  async laes({ fil, tekst }) {
    const { ark, om } = fil ? await readFile(fil) : readText(tekst ?? "");
    cpr = hideCpr(ark);
    sheets = ark;
    return { ark: ark.map(({ navn }) => navn), om };
  },

  /** The rows of another file, such as one with figures; nothing of it is kept. */
  async raekker({ fil }) {
    const { ark } = await readFile(fil);
    return { raekker: ark[0].raekker };
  },

  /**
   * The columns of a sheet, and which of them the fields are guessed to be. Without {ark} of the first sheet that has
   * rows; `udelad` are columns in which CPR numbers stood, by their number in the sheet.
   */
  kolonner({ ark, felter, note, udelad }) {
    const tables = (ark === null ? [...sheets.keys()] : [ark]).map(
      (sheet) => /** @type {[number, Table]} */ ([sheet, read(sheet, felter, note, udelad)]),
    );
    const found = tables.findIndex(([, { rows }]) => rows.length);
    if (found < 0) throw new Refused("Der er ingen rækker under overskrifterne.");
    const [sheet, chosen] = tables[found];
    table = chosen;
    const samples = table.headings.map((_, column) => table.samples(column));
    // What is left out makes the columns after it one less.
    const kept = [...Array(table.width + udelad.length).keys()].filter((column) => !udelad.includes(column));
    const withCpr = new Set(cpr[sheet].map(({ kolonne }) => kolonne));
    const people = new Set(kept.flatMap((column, at) => (withCpr.has(column) ? [at] : [])));
    const headings = sheets[sheet].raekker[table.headingNumber - 1] ?? [];
    return {
      ark: sheet,
      sprunget: tables.slice(0, found).map(([each]) => sheets[each].navn),
      cpr: cpr[sheet].map(({ kolonne, antal }) => ({
        kolonne,
        antal,
        navn: headings[kolonne]?.trim() || `Kolonne ${kolonne + 1}`,
        udeladt: udelad.includes(kolonne),
      })),
      ialt: table.totals,
      kolonner: table.headings.map((navn, column) => ({
        navn,
        proever: samples[column],
        sum: table.sum(column),
        personer: people.has(column),
      })),
      gaet: guess(table.headings, felter, samples),
      antal: table.rows.length,
      overskriftsraekke: table.headingNumber,
      noter: table.notes,
    };
  },

  /** The different values of a column, each with the choice of `felt` it is read as. */
  vaerdier({ kolonne, felt }) {
    const values = table.values(kolonne).map(([tekst, antal]) => ({ tekst, antal, id: findChoice(tekst, felt) }));
    const known = values.filter(({ id }) => id);
    const unknown = values.filter(({ id }) => !id);
    return {
      kendte: known.slice(0, MOST_VALUES),
      ukendte: unknown.slice(0, MOST_VALUES),
      flere: Math.max(0, unknown.length - MOST_VALUES),
    };
  },

  /** Get ready to run `plan` (see Questions) of a calculator; how many rows there are. */
  begynd({ plan, felter, resultater, koersel }) {
    const fields = new Map(felter.map((field) => [field.navn, field]));
    const questions = new Questions(table, fields, plan);
    const answers = new Answers(
      table.rows.length,
      resultater,
      new Map(felter.map(({ navn, etiket }) => [navn, etiket])),
    );
    job = { questions, answers, run: koersel };
    return { antal: table.rows.length, kolonner: questions.names };
  },

  /** The first row that has no answer yet. */
  naaet() {
    return { fra: running().answers.done };
  },

  /** The questions of the rows from `fra` on. */
  stykke({ fra, antal }) {
    const { questions } = running();
    const last = Math.min(fra + antal, table.rows.length);
    return Array.from({ length: last - fra }, (_, index) => questions.answers(fra + index));
  },

  modtag({ fra, svar }) {
    running().answers.add(fra, svar);
  },

  brudt({ fra }) {
    const { answers, run } = running();
    answers.addBroken(fra, run.navne.length);
  },

  opgoer() {
    const { answers, questions, run } = running();
    return {
      ...run,
      kolonner: questions.names,
      datasaet: answers.dataset,
      opgoer: run.navne.map((_, at) => answers.summary(at)),
      uspurgt: questions.notAsked(),
      forskelle: run.navne.length > 1 ? answers.differences() : [],
      sammeTal: answers.sameFigures,
    };
  },

  /** One page of rows to show, in the order asked for. */
  side({ orden, fra, antal }) {
    const order = ordered(orden);
    return { ialt: order.length, raekker: order.slice(fra, fra + antal).map(shown) };
  },

  bog() {
    return new Blob([toBook({ table, ...running() })], { type: BOOK });
  },

  csv() {
    return new Blob([toCsv({ table, ...running() })], { type: "text/csv;charset=utf-8" });
  },

  /** A text to begin with, and the names that it may have. */
  brevbegyndelse() {
    const finished = { table, ...running() };
    return { skabelon: firstTemplate(finished), navne: namesOf(finished, 0).map(([name]) => name) };
  },

  /** The letter to the first row that gets one; null when none does. */
  foerstebrev({ skabelon, aendret }) {
    const [first] = writtenTo(aendret);
    if (first === undefined) return { tekst: null, ukendte: [] };
    return fillIn(skabelon, namesOf({ table, ...running() }, first));
  },

  /** A letter to each row that gets one, in one file; `flere` had no room. */
  breve({ skabelon, aendret, form }) {
    const finished = { table, ...running() };
    const rows = writtenTo(aendret);
    const some = rows.slice(0, MOST_LETTERS);
    const write = form === "docx" ? asDocument : asText;
    /** @type {Set<string>} */
    const unknown = new Set();
    const files = some.map((row) => {
      const { tekst, ukendte } = fillIn(skabelon, namesOf(finished, row));
      for (const name of ukendte) unknown.add(name);
      return /** @type {[string, Uint8Array]} */ ([`${letterName(finished, row)}.${form}`, write(tekst)]);
    });
    return {
      antal: some.length,
      flere: rows.length - some.length,
      fil: some.length ? new Blob([/** @type {BlobPart} */ (zipped(files))], { type: "application/zip" }) : null,
      ukendte: [...unknown],
    };
  },

  notat() {
    const { answers, questions, run } = running();
    return new Blob([toNote({ answers, run, counts: answers.summary(0), notAsked: questions.notAsked() })], {
      type: "text/plain;charset=utf-8",
    });
  },
};

/**
 * The rows that get a letter.
 * @param {boolean} changed
 */
function writtenTo(changed) {
  const finished = { table, ...running() };
  return [...table.rows.keys()].filter((row) => isWrittenTo(finished, row, changed));
}

/**
 * The numbers of the rows in the order of the page: errors first, errors alone, greatest difference first, or as in the file.
 * @param {string} orden
 */
function ordered(orden) {
  const { answers } = running();
  const all = [...answers.rows.keys()];
  const trouble = (/** @type {number} */ row) =>
    answers.rows[row]?.svar.reduce((worst, each) => Math.max(worst, each.fejl ? 2 : each.svar ? 1 : 0), 0) ?? 0;
  if (orden === "fil") return all;
  if (orden === "kun-forskel") return all.filter((row) => magnitude(answers.rows[row]?.forskel?.[0]) > 0);
  if (orden === "kun-fejl") return all.filter((row) => trouble(row));
  const size = (/** @type {number} */ row) => magnitude(answers.rows[row]?.forskel?.[0]);
  const key = orden === "forskel" ? size : trouble;
  const keys = all.map(key);
  return all.sort((one, other) => keys[other] - keys[one] || one - other);
}

/**
 * A row as the page shows it: its number, what tells it from the others, and its answers in words.
 * @param {number} row
 * @returns {import("./types.js").ShownRow}
 */
function shown(row) {
  const { answers, questions, run } = running();
  const each = run.navne.map((_, at) => answers.rows[row]?.svar[at]);
  const difference = answers.rows[row]?.forskel?.[0];
  return {
    nr: table.rows[row].nr,
    navn: run.kendetegn === null ? "" : table.cell(row, run.kendetegn),
    vaerdier: each.map((answer) => answers.shown(answer?.vaerdier?.[0] ?? "", 0)),
    forskel: difference ? answers.shown(difference, 0) : "",
    status: each.map((answer) => answers.status(answer)),
    fejl: each.some((answer) => Boolean(answer?.fejl || answer?.svar)),
    besked: [...new Set(each.map((answer) => answers.message(answer)))].filter(Boolean).join(" "),
    svar: questions.answers(row),
  };
}

serve(({ ask, ...about }) => can[/** @type {keyof typeof can} */ (ask)](about));
