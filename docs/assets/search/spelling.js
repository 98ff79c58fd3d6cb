// Guesses at what a misspelt word is meant for. It is only offered: a word that is Danish is never another word.

const SHORTEST_GUESSED = 5;
const SHORT = 8;
const TWO_ERRORS = 12;

export class Spelling {
  #words;
  #danish;

  /**
   * @param {string[]} words what may be meant
   * @param {string[]} danish the words of the language that are almost one of those
   */
  constructor(words, danish) {
    this.#words = words.filter((word) => word.length >= SHORTEST_GUESSED && !/\d/.test(word));
    this.#danish = new Set(danish);
  }

  /**
   * The nearest word, or null for a word that is Danish, short, or far from all.
   * @param {string} word
   */
  guess(word) {
    if (word.length < SHORTEST_GUESSED || /\d/.test(word) || this.#danish.has(word)) return null;
    const limit = word.length < TWO_ERRORS ? 1 : 2;
    /** @type {string | null} */
    let best = null;
    let bestScore = limit + 0.6;
    for (const each of this.#words) {
      // A typist seldom misses the first letter; in a short word it is another word then.
      if (each[0] !== word[0] && word.length <= SHORT) continue;
      const score = distance(word, each, limit) + (each[0] === word[0] ? 0 : 0.5);
      if (score < bestScore) [best, bestScore] = [each, score];
    }
    return best;
  }
}

/**
 * How many letters must change, be put in, taken out or swapped to get from a to b; beyond `limit` it is not told apart.
 * @param {string} a
 * @param {string} b
 * @param {number} limit
 */
export function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  /** @type {number[]} */
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
}
