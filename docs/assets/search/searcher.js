// The one search of the site: a question and filters in, posts out, the best first.

import { readQuestion, toTopics } from "./question.js";
import { Spelling } from "./spelling.js";

/**
 * What we use of Pagefind, which is fetched when the search is.
 * @typedef {object} Pagefind
 * @property {(options: {basePath: string, ranking: typeof RANKING}) => Promise<void>} options
 * @property {() => Promise<void>} init
 * @property {(words: string | null, options: {filters: Filters}) => Promise<{results: Hit[]}>} search
 *
 * @typedef {{[filter: string]: string}} Filters
 *
 * @typedef {{id: string, score: number, data: () => Promise<HitData>}} Hit
 * @typedef {{meta: Meta, raw_url: string, sub_results: {title: string, anchor?: {id: string}}[]}} HitData
 * @typedef {{title: string, slags: string, hos?: string, lov?: string, kort?: string}} Meta
 *
 * @typedef {{title: string, address: string}} Section
 * @typedef {Meta & {address: string, sections: Section[]}} Post
 * @typedef {(words: string[]) => Promise<Hit[]>} Ask
 * @typedef {{engine: Pagefind, known: import("./question.js").Known, spelling: Spelling}} Engine
 */

const FOLDER = new URL("../soeg/indeks/", import.meta.url);
const ROOT = new URL("../../", import.meta.url);
// The weights are set post by post when the index is built, so neither length nor title shall change them here.
const RANKING = {
  pageLength: 0,
  termFrequency: 0.1,
  termSimilarity: 6,
  termSaturation: 2,
  metaWeights: { title: 1, kort: 0, hos: 0, lov: 0, slags: 0 },
};
const SMALLEST_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
// With fewer posts than this, wider questions are asked as well.
const FEW = 6;

export class Searcher {
  /** @type {Promise<Engine> | null} */
  #engine = null;
  #latest = 0;

  /** Fetch the engine, or join the fetching already begun. Rejects with the reason when the browser cannot run it. */
  start() {
    this.#engine ??= this.#load();
    this.#engine.catch(() => {
      this.#engine = null;
    });
    return this.#engine;
  }

  async #load() {
    // Pagefind tells nothing of why its WebAssembly does not run.
    new WebAssembly.Module(SMALLEST_MODULE);
    const [engine, known, list] = await Promise.all([
      import(new URL("pagefind.js", FOLDER).href),
      json("kendte.json"),
      json("ordliste.json"),
    ]);
    await engine.options({ basePath: FOLDER.pathname, ranking: RANKING });
    await engine.init();
    return { engine, known, spelling: new Spelling(list) };
  }

  /**
   * {posts, corrected}, or null when a newer question has been asked meanwhile. `posts` are loaded one at a time
   * by loadPost; `corrected` is what was searched for instead of words that the site does not have.
   * @param {string} text
   * @param {Filters} [filters]
   */
  async search(text, filters = {}) {
    this.#latest += 1;
    const mine = this.#latest;
    const { engine, known, spelling } = await this.start();
    /** @type {Ask} */
    const ask = async (words) => (await engine.search(words.length ? words.join(" ") : null, { filters })).results;
    const { words, wider } = readQuestion(text, known);
    const mended = words.flatMap((word) => spelling.mend(word));
    const posts = await widen(ask, { words: mended, wider, topics: toTopics(mended, known), spelling });
    const corrected = mended.join() === words.join() || !posts.length ? null : mended.join(" ");
    return mine === this.#latest ? { posts, corrected } : null;
  }
}

/**
 * The posts of the narrowest question first, then of wider ones for as long as there are few.
 * @param {Ask} ask
 * @param {{words: string[], wider: string[], topics: string[], spelling: Spelling}} how
 */
async function widen(ask, { words, wider, topics, spelling }) {
  /** @type {Map<string, Hit>} */
  const found = new Map();
  const add = (/** @type {Hit[]} */ results) => {
    for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
  };
  if (topics.join() !== words.join()) add(await ask(topics));
  add(await ask(words));
  if (found.size < FEW && wider.join() !== words.join()) add(await ask(wider));
  const parts = words.flatMap((word) => spelling.split(word) ?? [word]);
  if (found.size < FEW && parts.length > words.length) add(await ask(parts));
  if (found.size < FEW && words.length > 1) add(await any([...new Set(topics)], ask));
  return [...found.values()];
}

/**
 * The post behind a result: its title, kind, address seen from this site, and the sections that fit best.
 * @param {Hit} result
 * @returns {Promise<Post>}
 */
export async function loadPost(result) {
  const { meta, raw_url: path, sub_results: parts } = await result.data();
  const sections = path.includes("#") ? [] : parts.filter(({ anchor }) => anchor?.id).slice(0, 2);
  return {
    ...meta,
    address: new URL(path, ROOT).href,
    sections: sections.map(({ title, anchor }) => ({ title, address: placeAddress(path, anchor?.id ?? "") })),
  };
}

/**
 * The address of a place on a page, or as `hele/place` on the page behind it.
 * @param {string} path
 * @param {string} id
 */
function placeAddress(path, id) {
  const [place = "", folder] = id.split("/").reverse();
  return new URL(`${path}${folder ? `${folder}/` : ""}#${place}`, ROOT).href;
}

/**
 * Posts with any of the words; those with most of them first, then by their scores together.
 * @param {string[]} words
 * @param {Ask} ask
 */
export async function any(words, ask) {
  /** @type {Map<string, {result: Hit, hits: number, score: number}>} */
  const found = new Map();
  for (const results of await Promise.all(words.map((word) => ask([word])))) {
    for (const result of results) {
      const seen = found.get(result.id) ?? { result, hits: 0, score: 0 };
      found.set(result.id, { result, hits: seen.hits + 1, score: seen.score + result.score });
    }
  }
  return [...found.values()].sort((a, b) => b.hits - a.hits || b.score - a.score).map(({ result }) => result);
}

/** @param {string} name */
async function json(name) {
  const answer = await fetch(new URL(name, FOLDER));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}
