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
 * with `isGuess` the posts are for that; `kommune` is the municipality it names, or else the reader's own; `lacking` are
 * the names of those whose pages could not be fetched, and `unread` says that no text was searched though no title fits.
 * @typedef {{lacking: string[], unread: boolean, posts: Hit[], crises: import("./finder.js").Krise[], kommune: import("./question.js").Kommune | null, offered: string | null, isGuess: boolean}} Answer
 */

const FOLDER = new URL("../soeg/indeks/", import.meta.url);
/** The site's first page, which every address is seen from. */
export const ROOT = new URL("../../", import.meta.url);
// With fewer posts than this, the texts are searched as well.
const FEW = 6;

export class Searcher {
  /** @type {Promise<Finder> | null} */
  #finder = null;
  /** @type {Map<string, Promise<void>>} */
  #parts = new Map();
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
   * Fetch what a question needs before it is answered: the titles and words, and the pages of the municipalities it is
   * about. What of those cannot be had is still lacking, and the question is answered without.
   * @param {string} text
   * @param {import("./finder.js").Where} where
   */
  async ready(text, where) {
    const finder = await this.start();
    await Promise.allSettled(finder.lacking(text, where).map((kommune) => this.#part(finder, kommune)));
    return finder;
  }

  /**
   * @param {Finder} finder
   * @param {string} kommune
   */
  #part(finder, kommune) {
    const found = this.#parts.get(kommune);
    if (found) return found;
    const put = json(`kommuner/${kommune}.json`).then((posts) => finder.add(kommune, posts));
    this.#parts.set(kommune, put);
    put.catch(() => this.#parts.delete(kommune));
    return put;
  }

  /**
   * @param {import("./question.js").Question} question
   * @param {import("./texts.js").Filters} filters
   * @param {boolean} isMore whether there is something to show, or to say, without them
   */
  async #inTexts(question, filters, isMore) {
    try {
      return await (await this.#startTexts()).find(question, filters);
    } catch (error) {
      if (isMore) return null;
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
    const where = { filters, chosen };
    const finder = await this.ready(text, where);
    const lacking = finder.lacking(text, where).map((kommune) => finder.nameOf(kommune));
    const { posts, question, ...found } = finder.find(text, where);
    const isEnough = posts.length >= FEW && !everywhere;
    const texts = isEnough ? [] : await this.#inTexts(question, filters, posts.length > 0 || finder.isDivided);
    const unread = !texts && !posts.length;
    return mine === this.#latest ? { ...found, lacking, unread, posts: together(posts, texts ?? []) } : null;
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
