// Numbers as a Danish reader writes them, in and out.

/**
 * `1.234,5` as a number.
 * @param {string} text
 */
export function plain(text) {
  return Number(text.replaceAll(".", "").replace(",", "."));
}

/**
 * `1234.5` as a Danish reader writes it.
 * @param {string} text
 */
export function danish(text) {
  return Number(text).toLocaleString("da-DK", { maximumFractionDigits: 2 });
}

/**
 * An amount changed by per cent: in whole kroner when it is so today, else in øre.
 * @param {string} text
 * @param {number} percent
 */
export function scaled(text, percent) {
  const value = plain(text) * (1 + percent / 100);
  return value.toLocaleString("da-DK", { maximumFractionDigits: text.includes(",") ? 2 : 0 });
}
