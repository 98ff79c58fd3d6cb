// The answers to all rows as they come in: what each says, and all of them added up.

/** @typedef {import("./types.js").Counts} Counts */
/** @typedef {import("./types.js").Piece} Piece */
/** @typedef {import("./types.js").ResultField} ResultField */
/** @typedef {import("./types.js").RowAnswer} RowAnswer */
/** @typedef {import("./types.js").RowAnswers} RowAnswers */
/** @typedef {import("./types.js").Spread} Spread */

const SCALE = 4;
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
    return this.isAmount(value, index) ? danish(scaled(value), SCALE) : this.words(value, index);
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
   * Count, sum, least, middle and greatest of numbers; how many of each of other values.
   * @param {number} index
   * @param {(row: RowAnswers | undefined) => string | null | undefined} pick
   * @returns {Spread}
   */
  #spread(index, pick) {
    const values = Array.from(this.rows, pick).filter((value) => value !== undefined && value !== null);
    const { etiket, overskrift, enhed } = this.results[index];
    const about = { etiket, overskrift, antal: values.length };
    if (!enhed || enhed === "dato" || !values.every(isNumber)) return { ...about, ord: this.#tally(values, index) };
    const sorted = values.map(scaled).sort((one, other) => one - other);
    if (!sorted.length) return about;
    const middle = sorted.length >> 1;
    const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    const sum = sorted.reduce((total, value) => total + value, 0);
    const [up, down] = [sorted.filter((value) => value > 0).length, sorted.filter((value) => value < 0).length];
    return { ...about, tal: { sum, mindst: sorted[0], median, stoerst: sorted[sorted.length - 1], op: up, ned: down } };
  }

  /**
   * @param {string[]} values
   * @param {number} index
   * @returns {[text: string, rows: number][]}
   */
  #tally(values, index) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    const sorted = [...counts].sort(([, one], [, other]) => other - one);
    return sorted.map(([value, rows]) => [this.words(value, index), rows]);
  }

  /** @param {string} text */
  #number(text) {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** @param {string} text */
const isNumber = (text) => /^-?\d+(\.\d+)?$/.test(text);

/**
 * A number as a count of ten-thousandths, so that sums of amounts in øre are exact.
 * @param {string} text
 */
function scaled(text) {
  const [, sign = "", whole = "0", part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const size = Number(whole) * 10 ** SCALE + Number(part.slice(0, SCALE).padEnd(SCALE, "0"));
  return sign ? -size : size;
}

/**
 * “1.234,50”: a count of ten-thousandths as a Danish number with at most `decimals` decimals.
 * @param {number} size
 * @param {number} [decimals]
 */
export function danish(size, decimals = 2) {
  const number = size / 10 ** SCALE;
  const least = Number.isInteger(number) ? 0 : Math.min(2, decimals);
  return number.toLocaleString("da-DK", { minimumFractionDigits: least, maximumFractionDigits: decimals });
}

/**
 * How large a difference is, whatever its sign, for sorting.
 * @param {string | null} [text]
 */
export const magnitude = (text) => (text && isNumber(text) ? Math.abs(scaled(text)) : -1);
