// Amounts and days as other systems write them, as the calculators read them. What is not understood stands as it is
// written: the calculator then says what is wrong with it.

const CURRENCY = /^(?:dkk|kr\.?)\s*|\s*(?:dkk|kr\.?)$/i;
const NO_OERE = /,\s?[-\u2013\u2014]{1,2}$/;
// What bookkeeping writes after an amount that is less than nothing.
const MINUS_AFTER = /^(\d[\d.\s]*,\d\d)\s?[-\u2212]$/;
const NUMBER =
  /^[-\u2212]?(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$|^[-\u2212]?\d+\.\d{1,2}$/;
const NOUGHT_FIRST = /^[-\u2212]?0\d/;

const CLOCK = /[T ,]\s*(?:kl\.?\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?$/i;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const SHORT_MONTH = /^(\d{1,2})\.?[ -]([a-zæøå]{3,4})\.?[ -](\d{4})$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
// A spreadsheet counts days from the last day but one of 1899; only days of our time are taken for that.
export const DAY_NOUGHT = Date.UTC(1899, 11, 30);
export const DAY_MS = 86_400_000;
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 73_415]; // 1990-01-01 and 2100-12-31

/**
 * “1.655,00” for “1.655,00 DKK” and “DKK 1.655,00”, “-1.655,00” for “1.655,00-”; any other text as it stands.
 * @param {string} text
 */
export function amount(text) {
  const bare = text.trim().replace(CURRENCY, "");
  const [, size] = MINUS_AFTER.exec(bare) ?? [];
  if (size) return `-${size}`;
  return /dkk/i.test(text) && bare ? bare : text;
}

/**
 * The number meant, or null when the text is none, or is rather a name made of figures (“0001”).
 * @param {string} text
 */
export function number(text) {
  const bare = amount(text).trim().replace(CURRENCY, "").replace(NO_OERE, "");
  if (!NUMBER.test(bare) || NOUGHT_FIRST.test(bare)) return null;
  const english = /^[-\u2212]?\d+\.\d{1,2}$/.test(bare)
    ? bare
    : bare.replace(/[. \u00a0\u202f]/g, "").replace(",", ".");
  return Number(english.replace("\u2212", "-"));
}

/**
 * The day as it is kept (2023-02-01), for a day with the time after it, “20230201”, “1. feb. 2023” and a spreadsheet's
 * count of days; any other text as it stands. A time in another zone may be another day, and is left alone.
 * @param {string} text
 */
export function day(text) {
  const written = text.trim();
  const bare = /\d{4}/.test(written.replace(CLOCK, "")) ? written.replace(CLOCK, "") : written;
  const [, year, month, date] = TOGETHER.exec(bare) ?? [];
  if (year && Number(month) <= 12) return `${year}-${month}-${date}`;
  const [, shortDay, name = "", ofYear] = SHORT_MONTH.exec(bare) ?? [];
  const at = MONTHS.indexOf(name.toLowerCase().slice(0, 3));
  if (at >= 0 && (name.length === 3 || /^(sept|juni|juli)$/i.test(name)))
    return `${ofYear}-${String(at + 1).padStart(2, "0")}-${shortDay.padStart(2, "0")}`;
  const count = SERIAL.test(bare) ? Math.floor(Number(bare.replace(",", "."))) : 0;
  if (count >= FIRST_SERIAL && count <= LAST_SERIAL)
    return new Date(DAY_NOUGHT + count * DAY_MS).toISOString().slice(0, 10);
  return bare;
}
