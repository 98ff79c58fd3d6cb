// The texts of the site, which Pagefind searches: asked when the pages' own titles and words answer too little.

import { partsOf, stem } from "./danish.js";

/**
 * What we use of Pagefind, which is fetched when it is needed.
 * @typedef {object} Pagefind
 * @property {(options: {basePath: string, ranking: typeof RANKING}) => Promise<void>} options
 * @property {() => Promise<void>} init
 * @property {(words: string | null, options: {filters: Filters}) => Promise<{results: TextHit[]}>} search
 *
 * @typedef {{[filter: string]: string}} Filters
 * @typedef {{id: string, score: number, data: () => Promise<HitData>}} TextHit
 * @typedef {{meta: Meta, raw_url: string, sub_results: {title: string, anchor?: {id: string}}[]}} HitData
 * @typedef {{title: string, slags: string, hos?: string, lov?: string, kort?: string}} Meta
 * @typedef {(words: string[]) => Promise<TextHit[]>} Ask
 */

// The weights are set post by post when the index is built, so neither length nor title shall change them here.
const RANKING = {
  pageLength: 0,
  termFrequency: 0.1,
  termSimilarity: 6,
  termSaturation: 2,
  metaWeights: { title: 1, kort: 0, hos: 0, lov: 0, slags: 0 },
};
const SMALLEST_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
const SHORTEST_LISTED = 4;
const SHORTEST_PART = 4;
// With fewer posts than this, wider questions are asked as well.
const FEW = 6;

export class Texts {
  #engine;
  /** @type {Set<string>} */
  #words;
  /** @type {Set<string>} */
  #stems;

  /**
   * @param {Pagefind} engine
   * @param {string[]} words every word of the texts
   */
  constructor(engine, words) {
    this.#engine = engine;
    this.#words = new Set(words);
    this.#stems = new Set(words.map(stem));
  }

  /**
   * Fetch the engine. Rejects with the reason when the browser cannot run it.
   * @param {URL} folder
   * @param {(name: string) => Promise<any>} json
   */
  static async load(folder, json) {
    // Pagefind tells nothing of why its WebAssembly does not run.
    new WebAssembly.Module(SMALLEST_MODULE);
    const [engine, words] = await Promise.all([import(new URL("pagefind.js", folder).href), json("ordliste.json")]);
    await engine.options({ basePath: folder.pathname, ranking: RANKING });
    await engine.init();
    return new Texts(engine, words);
  }

  /**
   * The posts whose text answers the question, the best first; all posts when nothing is asked.
   * @param {import("./question.js").Question} question
   * @param {Filters} filters
   */
  async find({ all, words, wider }, filters) {
    /** @type {Ask} */
    const ask = async (some) => (await this.#engine.search(some.length ? some.join(" ") : null, { filters })).results;
    if (!all.length && !words.length) return ask([]);
    // Pagefind looks for shorter words when it finds none, so it is asked only for words that there are.
    const known = words.flatMap((word) => this.#known(word));
    return known.length
      ? this.#widen(
          ask,
          known,
          wider.filter((word) => !words.includes(word)),
        )
      : [];
  }

  /**
   * The word itself when the texts have it, in some form; else its parts when it is a compound of words they have.
   * @param {string} word
   */
  #known(word) {
    const isListed = word.length >= SHORTEST_LISTED && !/\d/.test(word);
    if (!isListed || this.#words.has(word) || this.#stems.has(stem(word))) return [word];
    const isFront = (/** @type {string} */ front) => this.#words.has(front);
    return partsOf(word, SHORTEST_PART, isFront, (end) => this.#stems.has(end)) ?? [];
  }

  /**
   * The posts of the narrowest question first, then of wider ones for as long as there are few.
   * @param {Ask} ask
   * @param {string[]} words
   * @param {string[]} wider
   */
  async #widen(ask, words, wider) {
    /** @type {Map<string, TextHit>} */
    const found = new Map();
    const add = (/** @type {TextHit[]} */ results) => {
      for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
    };
    add(await ask(words));
    if (found.size < FEW && wider.length) add(await ask(wider));
    if (found.size < FEW && words.length > 1) add(await any([...new Set(words)], ask));
    return [...found.values()];
  }
}

/**
 * Posts with any of the words; those with most of them first, then by their scores together.
 * @param {string[]} words
 * @param {Ask} ask
 */
export async function any(words, ask) {
  /** @type {Map<string, {result: TextHit, hits: number, score: number}>} */
  const found = new Map();
  for (const results of await Promise.all(words.map((word) => ask([word])))) {
    for (const result of results) {
      const seen = found.get(result.id) ?? { result, hits: 0, score: 0 };
      found.set(result.id, { result, hits: seen.hits + 1, score: seen.score + result.score });
    }
  }
  return [...found.values()].sort((a, b) => b.hits - a.hits || b.score - a.score).map(({ result }) => result);
}
