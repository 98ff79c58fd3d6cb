// Holds the file, its rows and all answers away from the page, so that the page never freezes.
// Asked by name (kit/rpc.js); a file that cannot be used is refused with a sentence.

import { serve } from "../kit/rpc.js";
import { asDocument, asText, zipped } from "./archive.js";
import { hideCpr } from "./cpr.js";
import { fillIn, firstTemplate, isWrittenTo, letterName, namesOf } from "./letters.js";
import { readFile } from "./read_file.js";
import { readText } from "./read_text.js";
import { findChoice } from "./words.js";
import { toBook } from "./write_book.js";
import { toCsv, toNote } from "./write_file.js";
import { Questions } from "./questions.js";
import { Answers } from "./answers.js";
import { ordered, shown } from "./page_of_rows.js";
import { found } from "./found.js";
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
    const read = found(sheets, cpr, { ark, felter, note, udelad });
    table = read.table;
    return read.about;
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
    const finished = { table, ...running() };
    const order = ordered(finished.answers, orden);
    return { ialt: order.length, raekker: order.slice(fra, fra + antal).map((row) => shown(finished, row)) };
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

serve(({ ask, ...about }) => can[/** @type {keyof typeof can} */ (ask)](about));
