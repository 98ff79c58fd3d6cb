// A question in, the pages that answer it out: what is known before any text is read. It runs in Node as in a browser.

import { plain, wordsOf } from "./danish.js";
import { Head, isSaid } from "./head.js";
import { readQuestion } from "./question.js";
import { Spelling } from "./spelling.js";

/**
 * The file kendte.json, which generator/search/head.py writes.
 * @typedef {{titel: string, tekst: string, ord: string[], numre: {nummer: string, navn: string, href: string}[], adresse: string}} Krise
 * @typedef {import("./question.js").Known & {emner: string[], poster: import("./head.js").Post[], kriser: Krise[], dansk: string[] | null, dele?: string[]}} Kendte
 * `dele` are the municipalities whose pages are not in it (generator/search/divided.py).
 * @typedef {{filters?: import("./head.js").Filters, chosen?: string}} Where
 *
 * @typedef {import("./head.js").Ranked} Ranked
 * @typedef {import("./question.js").Question} Question
 *
 * `offered` is what the reader may have meant; with `isGuess` the posts are those of what is offered, since the question
 * as it was typed has none. `crises` are those that the question has a word of,
 * and `kommune` is the one it names, or else the reader's own.
 * @typedef {{posts: Ranked[], question: Question, crises: Krise[], kommune: import("./question.js").Kommune | null, offered: string | null, isGuess: boolean}} Found
 */

export class Finder {
  #kendte;
  /** @type {Map<string, import("./head.js").Post[]>} the pages of municipalities that were put in */
  #parts = new Map();
  /** @type {Head} */
  #head;
  /** @type {Spelling | null} */
  #spelling = null;

  /** @param {Kendte} kendte */
  constructor(kendte) {
    this.#kendte = kendte;
    this.#head = new Head(kendte.poster, kendte.emner);
  }

  /**
   * The municipalities that a question is about and whose pages are not here: those it names, and the reader's own.
   * @param {string} text
   * @param {Where} [where]
   */
  lacking(text, { filters = {}, chosen } = {}) {
    const { dele = [] } = this.#kendte;
    const about = [chosen, filters.kommune, ...readQuestion(text, this.#kendte).kommuner.map(({ id }) => id)];
    return dele.filter((kommune) => about.includes(kommune) && !this.#parts.has(kommune));
  }

  /**
   * Put the pages of a municipality in.
   * @param {string} kommune
   * @param {import("./head.js").Post[]} posts
   */
  add(kommune, posts) {
    this.#parts.set(kommune, posts);
    const { poster, emner } = this.#kendte;
    this.#head = new Head([...poster, ...[...this.#parts.values()].flat()], emner);
    this.#spelling = null;
  }

  /** Whether the pages of municipalities are fetched one by one; then their texts are not kept for use without net. */
  get isDivided() {
    return Boolean(this.#kendte.dele);
  }

  /**
   * What a municipality is called.
   * @param {string} kommune
   */
  nameOf(kommune) {
    return this.#kendte.kommuner.find(({ id }) => id === kommune)?.navne[0] ?? kommune;
  }

  /**
   * @param {string} text
   * @param {Where} [where] `chosen` may be the reader's municipality
   * @returns {Found}
   */
  find(text, { filters = {}, chosen } = {}) {
    const question = readQuestion(text, this.#kendte);
    const crises = this.#kendte.kriser.filter(({ ord }) => ord.some((words) => isSaidIn(question.all, words)));
    const own = this.#kendte.kommuner.find(({ id }) => id === chosen);
    const kommune = question.kommuner[0] ?? own ?? null;
    const found = { question, crises, kommune, offered: null, isGuess: false };
    if (!question.all.length && !question.words.length && !question.kommuner.length)
      return { ...found, posts: Object.keys(filters).length ? this.#head.list(filters) : [] };
    const posts = this.#head.rank({ question, filters, chosen: own?.id });
    const unknown = question.words.filter((word) => !this.#head.has(word));
    const offered = unknown.length ? this.#mended(text, unknown) : null;
    if (!offered || posts.length) return { ...found, posts, offered };
    const meant = readQuestion(offered, this.#kendte);
    return {
      ...found,
      posts: this.#head.rank({ question: meant, filters, chosen: own?.id }),
      question: meant,
      offered,
      isGuess: true,
    };
  }

  /**
   * The question with the words put right that nobody knows, or null when none can be.
   * @param {string} text
   * @param {string[]} unknown
   */
  #mended(text, unknown) {
    if (!this.#kendte.dansk) return null;
    this.#spelling ??= new Spelling(this.#head.words, this.#kendte.dansk);
    const guesses = new Map(unknown.map((word) => [word, this.#spelling?.guess(word)]));
    if (![...guesses.values()].some(Boolean)) return null;
    return wordsOf(plain(text))
      .map((word) => guesses.get(word) ?? word)
      .join(" ");
  }
}

/**
 * Whether every word of an expression is in the question.
 * @param {string[]} said
 * @param {string} words
 */
function isSaidIn(said, words) {
  return wordsOf(plain(words)).every((word) => said.some((each) => isSaid(each, word)));
}
