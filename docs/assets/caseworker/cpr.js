// CPR numbers are found as a file is read, and give place to running numbers before anything of the file is shown:
// the same person has the same number in every cell, and what the number stood for is forgotten.

/** @typedef {import("./types.js").Sheet} Sheet */
/** @typedef {import("./types.js").CprColumn} CprColumn */

// Six figures for the day, perhaps with points, and four more; a hyphen or a space between them, or nothing at all.
const WRITTEN = /(?<![\d.,])(\d\d)\.?(\d\d)\.?(\d\d)(\s?[-\u2010-\u2013\u2212]\s?| ?)(\d{4})(?!\d|[.,]\d)/g;
const DIGITS = /^\d{9,10}$/;
const SAYS_SO = /cpr|person-? ?(nr|nummer)/i;
const HEADINGS_AMONG = 20;
// By chance one in thirty numbers of ten figures begins with a day: so many of a column's must before they are taken
// for people. Where the first noughts are lost, one in eight does, and more is asked.
const LEAST_OF_TEN = 0.3;
const LEAST_OF_NINE = 0.8;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
// A person without a CPR number of their own is given one whose day is 60 higher.
const SUBSTITUTE = 60;

/**
 * Whether six figures are a day, as a CPR number begins.
 * @param {string} day
 * @param {string} month
 * @param {string} year
 */
function isDay(day, month, year) {
  const written = Number(day);
  const number = written > SUBSTITUTE ? written - SUBSTITUTE : written;
  const last = month === "02" && Number(year) % 4 ? 28 : DAYS[Number(month) - 1];
  return number >= 1 && number <= (last ?? 0);
}

/** @param {string} digits nine or ten, where a spreadsheet has taken the first nought for nothing */
const beginsWithDay = (digits) => {
  const [day = "", month = "", year = ""] = digits.padStart(10, "0").match(/\d\d/g) ?? [];
  return isDay(day, month, year);
};

/**
 * The text with each CPR number replaced by what `instead` gives for its ten figures.
 * @param {string} text
 * @param {(digits: string) => string} instead
 */
function replaced(text, instead) {
  return text.replace(WRITTEN, (found, day, month, year, _, last) =>
    isDay(day, month, year) ? instead(day + month + year + last) : found,
  );
}

/**
 * A name to show, such as a file's: without CPR numbers.
 * @param {string} text
 */
export const withoutCpr = (text) => replaced(text, () => "…");

/** Running numbers: one for each person, whatever column or sheet they stand in. */
class People {
  /** @type {Map<string, string>} */
  #numbers = new Map();

  /** @param {string} key */
  number(key) {
    const known = this.#numbers.get(key) ?? `Person ${this.#numbers.size + 1}`;
    this.#numbers.set(key, known);
    return known;
  }
}

/**
 * Put running numbers in the place of all CPR numbers of the sheets. Gives for each sheet the columns that had some.
 * @param {Sheet[]} sheets changed in place
 * @returns {CprColumn[][]}
 */
export function hideCpr(sheets) {
  const people = new People();
  return sheets.map((sheet) => {
    sheet.navn = withoutCpr(sheet.navn);
    const width = sheet.raekker.reduce((widest, row) => Math.max(widest, row.length), 0);
    return Array.from({ length: width }, (_, column) => hideInColumn(sheet.raekker, column, people)).filter(
      ({ antal }) => antal,
    );
  });
}

/**
 * @param {string[][]} rows
 * @param {number} column
 * @param {People} people
 * @returns {CprColumn}
 */
function hideInColumn(rows, column, people) {
  const head = rows.findIndex((row, at) => at < HEADINGS_AMONG && SAYS_SO.test(row[column] ?? ""));
  const bare = head >= 0 || manyAreDays(rows, column);
  let antal = 0;
  rows.forEach((row, at) => {
    const cell = row[column];
    if (!cell) return;
    row[column] = hidden(cell, { whole: head >= 0 && at > head, bare }, people);
    if (row[column] !== cell) antal += 1;
  });
  return { kolonne: column, antal };
}

/**
 * A cell without its CPR numbers. `whole`: the heading says that it is one, however it is written; `bare`: figures
 * with nothing between them are one too.
 * @param {string} cell
 * @param {{whole: boolean, bare: boolean}} column
 * @param {People} people
 */
function hidden(cell, { whole, bare }, people) {
  if (cell.length < 9 && !whole) return cell;
  const figures = cell.trim();
  const digits = figures.replace(/\D/g, "");
  if (whole && digits) return people.number(digits.padStart(10, "0"));
  if (!DIGITS.test(figures)) return replaced(cell, (key) => people.number(key));
  return bare && beginsWithDay(figures) ? people.number(figures.padStart(10, "0")) : cell;
}

/**
 * Whether the numbers of nine and ten figures in a column are people rather than cases.
 * @param {string[][]} rows
 * @param {number} column
 */
function manyAreDays(rows, column) {
  const count = { 9: { all: 0, days: 0 }, 10: { all: 0, days: 0 } };
  for (const row of rows) {
    const text = row[column]?.trim() ?? "";
    if (text.length < 9 || !DIGITS.test(text)) continue;
    const of = count[/** @type {9 | 10} */ (text.length)];
    of.all += 1;
    if (beginsWithDay(text)) of.days += 1;
  }
  const ten = count[10].days && count[10].days >= LEAST_OF_TEN * count[10].all;
  return Boolean(ten || (!count[10].all && count[9].days && count[9].days >= LEAST_OF_NINE * count[9].all));
}
