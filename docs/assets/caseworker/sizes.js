// Amounts as counts of ten-thousandths, so that sums of amounts in øre are exact.

const SCALE = 4;

/** @param {string} text */
export const isNumber = (text) => /^-?\d+(\.\d+)?$/.test(text);

/**
 * A number as a count of ten-thousandths.
 * @param {string} text
 */
export function scaled(text) {
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

/**
 * A number with a point between thousands and all its decimals.
 * @param {string} text
 */
export const inFull = (text) => danish(scaled(text), SCALE);
