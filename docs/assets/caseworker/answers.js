// The answers to all rows as they come in: what each says, and all of them added up.

import { inFull, isNumber } from "./sizes.js";
import { spread } from "./spread.js";

/** @typedef {import("./types.js").Counts} Counts */
/** @typedef {import("./types.js").Piece} Piece */
/** @typedef {import("./types.js").ResultField} ResultField */
/** @typedef {import("./types.js").RowAnswer} RowAnswer */
/** @typedef {import("./types.js").RowAnswers} RowAnswers */
/** @typedef {import("./types.js").Spread} Spread */

/** @type {{[svar: string]: string}} */
const STATUS = {
  fejl: "Fejl",
  "ingen-sats": "Ingen sats",
  erstattet: "Reglen gælder ikke længere",
  "ikke-i-kommunen": "Ikke i kommunen",
  beregnet: "Beregnet",
};
export const NOT_RUN = "Ikke regnet";

export class Answers {
  /** @type {Map<string, number>} */
  #numbers = new Map();

  /**
   * @param {number} total of rows
   * @param {ResultField[]} results
   * @param {Map<string, string>} labels
   */
  constructor(total, results, labels) {
    /** @type {(RowAnswers | undefined)[]} */
    this.rows = new Array(total);
    this.results = results;
    this.labels = labels;
    /** @type {string[]} */
    this.texts = [];
    this.dataset = "";
    this.done = 0;
  }

  /**
   * Keep the answers to the rows from `from` on; `tekster` is the answer's own list of texts.
   * @param {number} from
   * @param {Piece} piece
   */
  add(from, { datasaet, tekster, raekker }) {
    this.dataset = datasaet;
    const numbers = tekster.map((text) => this.#number(text));
    raekker.forEach((row, index) => {
      for (const answer of row.svar) answer.forbehold = answer.forbehold?.map((number) => numbers[number]);
      this.rows[from + index] = row;
    });
    this.done += raekker.length;
  }

  /**
   * A row on which the calculator itself broke.
   * @param {number} row
   * @param {number} dates how many there are
   */
  addBroken(row, dates) {
    this.rows[row] = {
      svar: Array.from({ length: dates }, () => ({ fejl: [["", "Beregneren gik i stå på denne række."]] })),
    };
    this.done += 1;
  }

  /** @param {RowAnswer} [answer] */
  status(answer) {
    if (!answer) return NOT_RUN;
    return STATUS[answer.fejl ? "fejl" : (answer.svar ?? "beregnet")] ?? answer.svar ?? "";
  }

  /**
   * What is wrong, or why there is no amount, in sentences.
   * @param {RowAnswer} [answer]
   */
  message(answer) {
    if (!answer) return "";
    if (answer.fejl)
      return answer.fejl.map(([field, text]) => [this.labels.get(field), text].filter(Boolean).join(": ")).join(" ");
    return answer.svar ? (answer.forbehold ?? []).map((number) => this.texts[number]).join(" ") : "";
  }

  /** The results that are measured, and so have a difference, by their number. */
  get measured() {
    return [...this.results.keys()].filter((index) => {
      const { enhed } = this.results[index];
      return enhed && enhed !== "dato";
    });
  }

  /**
   * What is told beside the values: of each answer its status, what is wrong, the years of the figures, the
   * contradictions and the numbers of the reservations, as `headings` of write_file.js names them.
   * @param {(RowAnswer | undefined)[]} each
   */
  told(each) {
    return [
      ...each.map((answer) => this.status(answer)),
      ...each.map((answer) => this.message(answer)),
      ...each.map((answer) => answer?.aar?.join(", ") ?? ""),
      ...each.map((answer) => answer?.uoverensstemmelser?.join(", ") ?? ""),
      ...each.map((answer) =>
        answer?.vaerdier ? (answer.forbehold ?? []).map((number) => `F${number + 1}`).join(", ") : "",
      ),
    ];
  }

  /**
   * The value of a result in words: a Danish number, or the words for a code.
   * @param {string} value
   * @param {number} index
   */
  words(value, index) {
    const { tekster } = this.results[index];
    return tekster[value] ?? (this.isAmount(value, index) ? value.replace(".", ",") : value);
  }

  /**
   * The value as it is read on the page: with points between thousands.
   * @param {string} value
   * @param {number} index
   */
  shown(value, index) {
    return this.isAmount(value, index) ? inFull(value) : this.words(value, index);
  }

  /**
   * @param {string} value
   * @param {number} index
   */
  isAmount(value, index) {
    const { enhed } = this.results[index];
    return Boolean(enhed) && enhed !== "dato" && isNumber(value);
  }

  /**
   * {antal, regnet, beregnet, fejl, uden, forbehold, resultater, tekster} of the date with this number.
   * @param {number} date
   * @returns {Counts}
   */
  summary(date) {
    const counts = { antal: this.rows.length, regnet: this.done, beregnet: 0, fejl: 0, uden: 0, forbehold: 0 };
    /** @type {Map<number, number>} */
    const noted = new Map();
    for (const row of this.rows) {
      const answer = row?.svar[date];
      if (!answer) continue;
      counts[answer.fejl ? "fejl" : answer.svar ? "uden" : "beregnet"] += 1;
      const reservations = (answer.vaerdier && answer.forbehold) ?? [];
      if (reservations.length) counts.forbehold += 1;
      for (const number of new Set(reservations)) noted.set(number, (noted.get(number) ?? 0) + 1);
    }
    const texts = [...noted].map(([number, rows]) => ({ nr: number + 1, tekst: this.texts[number], antal: rows }));
    return {
      ...counts,
      tekster: texts,
      resultater: this.results.map((_, index) => this.#spread(index, (row) => row?.svar[date]?.vaerdier?.[index])),
    };
  }

  /** Whether every row that has both answers has them from the very same figures, and there is one at least. */
  get sameFigures() {
    const both = this.rows.filter((row) => row?.svar.length === 2 && row.svar.every(({ vaerdier }) => vaerdier));
    return both.length > 0 && both.every((row) => row?.samme_tal);
  }

  /** The same figures for how much the first date gives more than the second. */
  differences() {
    return this.results.map((_, index) => this.#spread(index, (row) => row?.forskel?.[index]));
  }

  /**
   * @param {number} index
   * @param {(row: RowAnswers | undefined) => string | null | undefined} pick
   * @returns {Spread}
   */
  #spread(index, pick) {
    const values = Array.from(this.rows, pick).filter((value) => value !== undefined && value !== null);
    return spread(values, this.results[index], (value) => this.words(value, index));
  }

  /** @param {string} text */
  #number(text) {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
