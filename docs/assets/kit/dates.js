// Days as they are kept (2026-05-11), as they stand in a field (11.5.2026), and as a Danish reader says them.

const DAY = new Intl.DateTimeFormat("da-DK", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const DATE = new Intl.DateTimeFormat("da-DK", { dateStyle: "long" });
const ISO = /^\d{4}-\d{2}-\d{2}$/;
// Day, month and year with anything short between them, or eight digits; a telephone's number keys have a comma.
const WRITTEN = /^(?:(\d{1,2})\s*[.,/\- ]\s*(\d{1,2})\s*[.,/\- ]\s*|(\d{2})(\d{2}))(\d{4})\.?$/;

/** The day on the reader's own clock. */
export function today(now = new Date()) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * “mandag den 11. maj 2026” for 2026-05-11.
 * @param {string} date
 */
export const dayInWords = (date) => DAY.format(noon(date));

/**
 * “11. maj 2026” for 2026-05-11; any other text as it stands.
 * @param {string} date
 */
export const dateInWords = (date) => (ISO.test(date) ? DATE.format(noon(date)) : date);

/**
 * What stands in a date field for 2026-05-11: 11.5.2026, whatever the browser's language; any other text as it stands.
 * @param {string} date
 */
export const writeDate = (date) => (ISO.test(date) ? date.split("-").reverse().map(Number).join(".") : date);

/**
 * The day that a reader has written (11.5.2026, 11/5-2026, 11052026), as it is kept: 2026-05-11. Any other text as it
 * stands, for the calculators read more ways, and say what is wrong.
 * @param {string} text
 */
export function readDate(text) {
  const [, day, month, shortDay, shortMonth, year] = WRITTEN.exec(text.trim()) ?? [];
  if (!year) return text.trim();
  return [year, (month ?? shortMonth).padStart(2, "0"), (day ?? shortDay).padStart(2, "0")].join("-");
}

/** @param {string} date */
const noon = (date) => new Date(`${date}T12:00`);
