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
