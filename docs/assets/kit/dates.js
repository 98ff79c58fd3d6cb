// Days as a date field writes them (2026-05-11), and as a Danish reader says them.

const DAY = new Intl.DateTimeFormat("da-DK", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const DATE = new Intl.DateTimeFormat("da-DK", { dateStyle: "long" });
const ISO = /^\d{4}-\d{2}-\d{2}$/;

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

/** @param {string} date */
const noon = (date) => new Date(`${date}T12:00`);
