// Ranks what the site has pages about, by title, everyday word and short text. Whole words go before parts of words, and
// the page of a situation or a service before what is said about it elsewhere. It is small enough to be fetched at once.

import { partsOf, plain, stem, wordsOf } from "./danish.js";

/**
 * A page, as generator/search/head.py writes it. `emner` are the numbers of the expressions that stand for it, `under`
 * the headings below its title; with `kommune` it holds only there.
 * @typedef {object} Post
 * @property {string} [id] of its text in Pagefind's index
 * @property {string} slags
 * @property {string} titel
 * @property {string} adresse
 * @property {string} [kommune]
 * @property {boolean} [afloest] what the law has ended, and which goes below what holds today
 * @property {string} [hos]
 * @property {string} [lov]
 * @property {string} [kort]
 * @property {string} [noegler]
 * @property {number[]} [emner]
 * @property {string} [under]
 * @property {{[filter: string]: string[]}} [filtre]
 *
 * @typedef {{post: Post, score: number}} Ranked
 * @typedef {{[filter: string]: string}} Filters
 * @typedef {import("./question.js").Question} Question
 * @typedef {{question: Question, filters: Filters, chosen?: string}} Sought
 */

/** @type {{[field: string]: number}} */
const FIELD = { titel: 10, noegler: 8, under: 3, kort: 3 };
/** @type {{[slags: string]: number}} */
const KIND = {
  situation: 1.4,
  loven: 1.3,
  ydelse: 1.1,
  kommune: 1.1,
  beregner: 1.1,
  side: 0.9,
  ord: 0.8,
  sted: 0.8,
  pakke: 0.7,
  lov: 0.6,
  retningslinje: 0.5,
};
const EXPRESSION = 14;
const LONGER_EXPRESSION = 0.5;
const EXACT = 1;
const SAME_STEM = 0.9;
const COMPOUND = 0.6;
const BEGINS = 0.4;
const ENDS = 0.3;
const CONTAINS = 0.25;
const SHORTEST_BEGINNING = 3;
const SHORTEST_END = 4;
const SHORTEST_CONTAINED = 6;
// A post that fits far worse than the best is only in the way.
const WORTH = 0.12;
const ENDED = 0.5;
const HERE = 3;
const ELSEWHERE = 0.15;
const CHOSEN = 2;
const NOT_CHOSEN = 0.6;

/** What each post has got for the words of a question, and which of them it answers. */
class Hits {
  /** @type {Map<number, {score: number, words: Set<string>}>} */
  #found = new Map();

  /**
   * @param {number} at
   * @param {number} score
   * @param {string[]} words
   */
  add(at, score, words) {
    const hit = this.#found.get(at) ?? { score: 0, words: new Set() };
    hit.score += score;
    for (const word of words) hit.words.add(word);
    this.#found.set(at, hit);
  }

  /**
   * Each post with its score; whoever answers half of the question gets three quarters of it.
   * @param {Map<string, number>} weights what each word of the question weighs
   */
  ranked(weights) {
    const sum = (/** @type {Iterable<string>} */ words) =>
      [...words].reduce((all, word) => all + (weights.get(word) ?? 0), 0);
    const whole = sum(weights.keys());
    return [...this.#found].map(([at, { score, words }]) => ({
      at,
      score: score * (whole ? 0.5 + (0.5 * sum(words)) / whole : 1),
    }));
  }
}

export class Head {
  /** @type {Map<string, Map<number, number>>} what each word weighs in each post */
  #index = new Map();
  /** @type {Map<string, string[]>} */
  #byStem = new Map();
  /** @type {string[]} */
  #vocabulary;
  /** @type {Map<number, number[]>} */
  #byTopic = new Map();

  /**
   * @param {Post[]} posts
   * @param {string[]} topics everyday expressions
   */
  constructor(posts, topics) {
    this.posts = posts;
    this.topics = topics.map((topic) => wordsOf(plain(topic)));
    posts.forEach((post, at) => {
      this.#add(post, at);
    });
    this.#vocabulary = [...this.#index.keys()].sort();
    for (const word of this.#vocabulary) put(this.#byStem, stem(word), word);
  }

  /**
   * @param {Post} post
   * @param {number} at
   */
  #add(post, at) {
    for (const topic of post.emner ?? []) put(this.#byTopic, topic, at);
    for (const [field, weight] of Object.entries(FIELD)) {
      for (const word of wordsOf(plain(/** @type {any} */ (post)[field] ?? ""))) {
        const weights = this.#index.get(word) ?? new Map();
        weights.set(at, Math.max(weights.get(at) ?? 0, weight));
        this.#index.set(word, weights);
      }
    }
  }

  /** Words of titles and expressions: what a misspelt word may be meant for. */
  get words() {
    const titles = this.posts.flatMap(({ titel }) => wordsOf(plain(titel)));
    return [...new Set([...titles, ...this.topics.flat()])];
  }

  /**
   * Whether a word, a form of it, or a word that it begins, ends or is put together of, stands in any post.
   * @param {string} word
   */
  has(word) {
    return this.#matches(word).some(({ level }) => level > CONTAINS) || this.#isInTopic(word);
  }

  /** @param {string} word */
  #isInTopic(word) {
    return this.topics.some((topic) => topic.some((each) => each === word || stem(each) === stem(word)));
  }

  /**
   * Every post that the filters leave, in the site's own order.
   * @param {Filters} filters
   * @returns {Ranked[]}
   */
  list(filters) {
    return this.posts.filter((post) => passes(post, filters)).map((post) => ({ post, score: 0 }));
  }

  /**
   * The posts that fit, the best first.
   * @param {Sought} sought
   * @returns {Ranked[]}
   */
  rank({ question, filters, chosen }) {
    const hits = new Hits();
    const asked = question.words.map((word) => ({ word, ...this.#weigh(word) }));
    for (const { word, weights, rarity } of asked)
      for (const [at, weight] of weights) hits.add(at, weight * rarity, [word]);
    for (const { at: topic, words } of this.#expressions(question.all)) {
      const said = question.words.filter((word) => words.some((each) => stem(each) === stem(word)));
      const score = EXPRESSION * (1 + LONGER_EXPRESSION * (words.length - 1));
      for (const at of this.#byTopic.get(topic) ?? []) hits.add(at, score, said);
    }
    for (const at of this.#places(question)) hits.add(at, 1, []);
    const ranked = hits
      .ranked(new Map(asked.map(({ word, rarity }) => [word, rarity])))
      .map(({ at, score }) => ({ post: this.posts[at], score: score * this.#fits(this.posts[at], question, chosen) }))
      .filter(({ post }) => passes(post, filters))
      .sort((a, b) => b.score - a.score);
    const least = (ranked[0]?.score ?? 0) * WORTH;
    const isNamed = (/** @type {Post} */ { slags }) => slags === "kommune" && question.kommuner.length > 0;
    return ranked.filter(({ post, score }) => score >= least || isNamed(post));
  }

  /**
   * The expressions whose every word is in the question, those within a longer one left out.
   * @param {string[]} all
   */
  #expressions(all) {
    const joined = all.slice(1).map((word, nth) => all[nth] + word);
    const parts = all.flatMap((word) => (this.#index.has(word) ? [] : (this.#split(word) ?? [])));
    const said = [...all, ...joined, ...parts];
    const found = this.topics
      .map((words, at) => ({ at, words }))
      .filter(({ words }) => words.every((word) => said.some((each) => isSaid(each, word))));
    const within = (/** @type {string[]} */ words, /** @type {string[]} */ longer) =>
      longer.length > words.length && words.every((word) => longer.includes(word));
    return found.filter(({ words }) => !found.some((other) => within(words, other.words)));
  }

  /**
   * What a word weighs in each post, and how rare it is among them: 0 to 1.
   * @param {string} word
   */
  #weigh(word) {
    /** @type {Map<number, number>} */
    const weights = new Map();
    // Part of a word says something only where it names the post.
    for (const { word: each, level } of this.#matches(word))
      for (const [at, weight] of this.#index.get(each) ?? [])
        if (level >= SAME_STEM || weight >= FIELD.noegler)
          weights.set(at, Math.max(weights.get(at) ?? 0, weight * level));
    const rarity = Math.log((1 + this.posts.length) / (1 + weights.size)) / Math.log(1 + this.posts.length);
    return { weights, rarity: 0.25 + 0.75 * rarity };
  }

  /**
   * The words of the index that the reader's word may be, and how surely.
   * @param {string} word
   * @returns {{word: string, level: number}[]}
   */
  #matches(word) {
    // A subsection that nothing names is its paragraph.
    const section = word.match(/^(\D+\d+[a-h]?)stk\d+$/);
    if (section && !this.#index.has(word)) return this.#matches(section[1]);
    const same = this.#byStem.get(stem(word)) ?? [];
    const found = same.map((each) => ({ word: each, level: each === word ? EXACT : SAME_STEM }));
    const level = same.length ? ENDS : COMPOUND;
    for (const part of this.#split(word) ?? [])
      found.push(...(this.#byStem.get(stem(part)) ?? []).map((each) => ({ word: each, level })));
    if (word.length >= SHORTEST_BEGINNING && !/\d/.test(word))
      for (const each of this.#vocabulary) {
        if (each === word) continue;
        if (each.startsWith(word)) found.push({ word: each, level: BEGINS });
        else if (word.length >= SHORTEST_END && each.endsWith(word)) found.push({ word: each, level: ENDS });
        // A compound that nobody has written still says what it is about: alkoholambulatorium.
        else if (!same.length && each.length >= SHORTEST_CONTAINED && (word.startsWith(each) || word.endsWith(each)))
          found.push({ word: each, level: CONTAINS });
      }
    return found;
  }

  /**
   * Two words of the index that a compound is put together of.
   * @param {string} word
   */
  #split(word) {
    const isFront = (/** @type {string} */ front) => this.#index.has(front);
    return partsOf(word, SHORTEST_BEGINNING, isFront, (end) => this.#byStem.has(end));
  }

  /**
   * What a post's kind, title and municipality make of its score.
   * @param {Post} post
   * @param {Question} question
   * @param {string} [chosen]
   */
  #fits(post, question, chosen) {
    const holds = post.afloest && !isNamedByLaw(post, question) ? ENDED : 1;
    return (KIND[post.slags] ?? 0.5) * holds * titleShare(post, question) * here(post, question, chosen);
  }

  /**
   * The pages of the municipalities that are named; where nothing else is asked for, all that they have.
   * @param {Question} question
   */
  #places({ kommuner, words }) {
    const ids = kommuner.map(({ id }) => id);
    const isMeant = (/** @type {Post} */ { slags, kommune }) =>
      kommune && ids.includes(kommune) && (slags === "kommune" || !words.length);
    return this.posts.flatMap((post, at) => (isMeant(post) ? [at] : []));
  }
}

/**
 * @param {Post} post
 * @param {Filters} filters
 */
function passes({ slags, filtre = {} }, filters) {
  return Object.entries(filters).every(([name, value]) =>
    name === "slags" ? slags === value : filtre[name]?.includes(value),
  );
}

/**
 * Whether the reader's word is this word of an expression, in some form. A helper is not help: nothing much shorter is.
 * @param {string} said
 * @param {string} word
 */
export function isSaid(said, word) {
  return said === word || (said.length >= word.length - 1 && stem(said) === stem(word));
}

/**
 * Whether the question names a paragraph that the post rests on: whoever does, knows the rule and means it.
 * @param {Post} post
 * @param {Question} question
 */
function isNamedByLaw({ noegler = "" }, { words }) {
  const keys = wordsOf(plain(noegler));
  return words.some((word) => /^\D+\d/.test(word) && keys.includes(word));
}

/**
 * How much of the title is asked for: the whole title goes before a longer one with the same words.
 * @param {Post} post
 * @param {Question} question
 */
function titleShare({ titel }, { words }) {
  const stems = words.map(stem);
  const title = wordsOf(plain(titel));
  const hits = title.filter((word) => stems.includes(stem(word))).length;
  return 1 + (0.5 * hits) / title.length;
}

/**
 * What holds in the reader's own municipality goes first, then the law; a promise of another municipality goes last.
 * @param {Post} post
 * @param {Question} question
 * @param {string} [chosen]
 */
function here({ kommune, slags }, { kommuner, words }, chosen) {
  if (!words.length && kommuner.length) return slags === "kommune" ? 10 : 1;
  const named = kommuner.map(({ id }) => id);
  if (named.length) {
    if (kommune) return named.includes(kommune) ? HERE : ELSEWHERE;
    return slags === "loven" && kommuner.every(({ standard }) => !standard) ? HERE : 1;
  }
  if (!chosen || !kommune) return 1;
  return kommune === chosen ? CHOSEN : NOT_CHOSEN;
}

/**
 * @template K, V
 * @param {Map<K, V[]>} map
 * @param {K} key
 * @param {V} value
 */
function put(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
