// Guesses at words the site does not have: a word misspelt, or a compound of words that it has.

const SHORTEST_PART = 4;
const SHORTEST_GUESSED = 4;
const INFLECTION = /^(e?s|e|r|n|er|en|et|ene|erne|ne|t|ede|te|nes|ernes|ens|ets|ers|re|ren|rne)$/;

/** The words of the site in alphabetical order, and what they say about a word that may not be among them. */
export class Spelling {
  /** @type {string[]} */
  #list;
  /** @type {Set<string>} */
  #known;

  /** @param {string[]} list the words of the site in alphabetical order */
  constructor(list) {
    this.#list = list;
    this.#known = new Set(list);
  }

  /**
   * Whether the word, an inflection of it or a longer word that begins with it is on the site.
   * @param {string} word
   */
  has(word) {
    if (word.length < SHORTEST_GUESSED || /\d/.test(word)) return true;
    return this.#list.some((each) => each.startsWith(word) || isInflected(word, each));
  }

  /**
   * The word itself where it is known; else the words it may be meant for.
   * @param {string} word
   */
  mend(word) {
    if (this.has(word)) return [word];
    return this.split(word) ?? this.#nearest(word) ?? [word];
  }

  /**
   * Two words of the site that a compound is put together of, with or without a joining s or e, or null.
   * @param {string} word
   */
  split(word) {
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
      const front = [word.slice(0, at), word.slice(0, at).replace(/[se]$/, "")].find((each) => this.#known.has(each));
      const back = word.slice(at);
      if (front && (this.#known.has(back) || this.#list.some((each) => isInflected(back, each)))) return [front, back];
    }
    return null;
  }

  /** @param {string} word */
  #nearest(word) {
    const limit = word.length < 6 ? 1 : 2;
    /** @type {string | null} */
    let best = null;
    let bestScore = limit + 1;
    for (const each of this.#list) {
      // A typist seldom misses the first letter, so it decides a tie.
      const score = distance(word, each, limit) + (each[0] === word[0] ? 0 : 0.5);
      if (score < bestScore) [best, bestScore] = [each, score];
    }
    return best && [best];
  }
}

/**
 * Whether `word` is `base` with an ending.
 * @param {string} word
 * @param {string} base
 */
export function isInflected(word, base) {
  return word.startsWith(base) && base.length >= 3 && INFLECTION.test(word.slice(base.length));
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
