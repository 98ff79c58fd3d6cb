// The one search of the site: a question and filters in, posts out, the best first.

import { Finder } from "./finder.js";
import { Texts } from "./texts.js";

/**
 * A post of the first list, of the texts, or both.
 * @typedef {{post: import("./head.js").Post | null, text: import("./texts.js").TextHit | null}} Hit
 *
 * @typedef {{title: string, address: string}} Section
 * @typedef {import("./texts.js").Meta & {address: string, sections: Section[]}} Post
 *
 * `crises` are what the question may be about where minutes count; `offered` is what the reader may have meant, and
 * with `isGuess` the posts are for that; `kommune` is the municipality it names, or else the reader's own.
 * @typedef {{posts: Hit[], crises: import("./finder.js").Krise[], kommune: import("./question.js").Kommune | null, offered: string | null, isGuess: boolean}} Answer
 */

const FOLDER = new URL("../soeg/indeks/", import.meta.url);
/** The site's first page, which every address is seen from. */
export const ROOT = new URL("../../", import.meta.url);
// With fewer posts than this, the texts are searched as well.
const FEW = 6;

export class Searcher {
  /** @type {Promise<Finder> | null} */
  #finder = null;
  /** @type {Promise<Texts> | null} */
  #texts = null;
  #latest = 0;

  /** Fetch the titles and words, or join the fetching already begun. Rejects with the reason when it cannot be had. */
  start() {
    this.#finder ??= json("kendte.json").then((kendte) => new Finder(kendte));
    this.#finder.catch(() => {
      this.#finder = null;
    });
    return this.#finder;
  }

  /**
   * @param {import("./question.js").Question} question
   * @param {import("./texts.js").Filters} filters
   * @param {boolean} isMore whether there are pages to show without them
   */
  async #inTexts(question, filters, isMore) {
    try {
      return await (await this.#startTexts()).find(question, filters);
    } catch (error) {
      if (isMore) return [];
      throw error;
    }
  }

  #startTexts() {
    this.#texts ??= Texts.load(FOLDER, json);
    this.#texts.catch(() => {
      this.#texts = null;
    });
    return this.#texts;
  }

  /**
   * What answers the question, or null when a newer one has been asked meanwhile. `everywhere` searches the texts too,
   * however many pages the titles gave.
   * @param {string} text
   * @param {{filters?: import("./texts.js").Filters, chosen?: string, everywhere?: boolean}} [where]
   * @returns {Promise<Answer | null>}
   */
  async search(text, { filters = {}, chosen, everywhere = false } = {}) {
    this.#latest += 1;
    const mine = this.#latest;
    const finder = await this.start();
    const { posts, question, ...found } = finder.find(text, { filters, chosen });
    const isEnough = posts.length >= FEW && !everywhere;
    const texts = isEnough ? [] : await this.#inTexts(question, filters, posts.length > 0);
    return mine === this.#latest ? { ...found, posts: together(posts, texts) } : null;
  }
}

/**
 * The pages first, then the texts of others. The fragment of a page's own text has the same id.
 * @param {import("./head.js").Ranked[]} ranked
 * @param {import("./texts.js").TextHit[]} texts
 * @returns {Hit[]}
 */
function together(ranked, texts) {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const pages = ranked.map(({ post }) => ({ post, text: byId.get(post.id ?? "") ?? null }));
  const seen = new Set(pages.map(({ text }) => text));
  return [...pages, ...texts.filter((text) => !seen.has(text)).map((text) => ({ post: null, text }))];
}

/**
 * The post behind a result: its title, kind, address seen from this site, and the sections that fit best.
 * @param {Hit} hit
 * @returns {Promise<Post>}
 */
export async function loadPost({ post, text }) {
  const data = await text?.data();
  const path = post?.adresse ?? data?.raw_url ?? "";
  const parts = path.includes("#") ? [] : (data?.sub_results ?? []).filter(({ anchor }) => anchor?.id).slice(0, 2);
  const meta = post
    ? { title: post.titel, slags: post.slags, hos: post.hos, lov: post.lov, kort: post.kort }
    : data?.meta;
  return {
    .../** @type {import("./texts.js").Meta} */ (meta),
    address: new URL(path, ROOT).href,
    sections: parts.map(({ title, anchor }) => ({ title, address: placeAddress(path, anchor?.id ?? "") })),
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
 * The first folder of a page, seen from the site's root.
 * @param {string} address
 */
export function folder(address) {
  return address.slice(ROOT.href.length).split("/")[0];
}

/** @param {string} name */
async function json(name) {
  const answer = await fetch(new URL(name, FOLDER));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}
