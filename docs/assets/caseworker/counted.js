// Counts as a Danish reader writes them.

/**
 * “1.234”
 * @param {number} count
 */
export const inDanish = (count) => count.toLocaleString("da-DK");

/**
 * “1 række”, “2 rækker”.
 * @param {number} count
 */
export const rowsInWords = (count) => `${inDanish(count)} ${count === 1 ? "række" : "rækker"}`;

/**
 * “1.234,50”; øre only where there are some.
 * @param {number} number
 */
export const danishNumber = (number) =>
  number.toLocaleString("da-DK", { minimumFractionDigits: Number.isInteger(number) ? 0 : 2, maximumFractionDigits: 2 });
