// Reads what the reader typed: paragraphs become the words the index has for them, a municipality is known by its name.
// generator/search/paragraffer.py writes the index's side of the paragraphs.

import { isSmall, plain, wordsOf } from "./danish.js";

/**
 * A municipality: each way to write its name as words; `standard` says whether it has a standard on the site.
 * `svage` are names that are words too (Vejen): they count only where the question shows that a place is meant.
 * @typedef {{id: string, navne: string[], svage?: boolean, standard?: boolean, telefon?: string}} Kommune
 *
 * What the site says about words: its acts (“sel”), the paragraphs that services rest on (“96”), and municipalities.
 * @typedef {{love: string[], paragraffer: string[], kommuner: Kommune[]}} Known
 *
 * `all` is every word typed; `words` those that tell something, codes of paragraphs first; `wider` has them without
 * their subsection; `kommuner` are those named.
 * @typedef {{all: string[], words: string[], wider: string[], kommuner: Kommune[]}} Question
 */

const PARAGRAPH =
  /(?:(?<![a-zæøå])([a-zæøå]{2,3})\s*)?(§+)?\s*(\d+)(?:\s?([a-h])(?![\wæøå]))?(?:[\s,]*stk\.?\s*(\d+))?/g;
const SHORT = 2;
const OF_PLACES = new Set(["i", "på", "kommune", "kommunen"]);

/**
 * @param {string} text
 * @param {Known} known
 * @returns {Question}
 */
export function readQuestion(text, known) {
  /** @type {string[]} */
  const codes = [];
  /** @type {string[]} */
  const wider = [];
  const clean = plain(text)
    .replace(/paragraf(fen)?/g, "§")
    .replace(/barnets lov/g, "bl")
    .replace(/serviceloven?s?(?=\W*\d)/g, "sel")
    .replace(/stykke/g, "stk");
  const rest = clean.replace(PARAGRAPH, (all, act, sign, number, letter, section) => {
    const isAct = known.love.includes(act);
    const nr = number + (letter ?? "");
    if (!isAct && !sign && !section && !known.paragraffer.includes(nr)) return all;
    const word = (isAct ? act : "par") + nr;
    codes.push(section ? `${word}stk${section}` : word);
    wider.push(word);
    return isAct || !act ? " " : ` ${act} `;
  });
  const { words: others, kommuner } = takePlaces(wordsOf(rest), known.kommuner);
  const telling = others.filter((word) => !isSmall(word));
  // A short question of small words alone may still be a title: “hjælp”.
  const isTitle = !telling.length && !codes.length && !kommuner.length && others.length <= SHORT;
  const chosen = isTitle ? others : telling;
  return { all: others, words: [...codes, ...chosen], wider: [...wider, ...chosen], kommuner };
}

/**
 * The words without the names of municipalities, and the municipalities named.
 * @param {string[]} words
 * @param {Kommune[]} places
 */
function takePlaces(words, places) {
  /** @type {Kommune[]} */
  const kommuner = [];
  let rest = words;
  for (const place of places) {
    for (const navn of place.navne) {
      const name = wordsOf(plain(navn));
      const at = rest.findIndex((_, start) => name.every((part, nth) => isNamed(rest[start + nth], part)));
      if (at < 0 || (place.svage && !meansPlace(rest, at))) continue;
      if (!kommuner.includes(place)) kommuner.push(place);
      rest = rest.filter((_, index) => index < at || index >= at + name.length);
      break;
    }
  }
  return { words: rest, kommuner };
}

/**
 * @param {string | undefined} word
 * @param {string} name
 */
function isNamed(word, name) {
  return word === name || word === `${name}s`;
}

/**
 * @param {string[]} words
 * @param {number} at
 */
function meansPlace(words, at) {
  return words.length === 1 || OF_PLACES.has(words[at - 1]) || OF_PLACES.has(words[at + 1]);
}
