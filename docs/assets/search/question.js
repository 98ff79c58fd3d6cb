// Reads what the reader typed: paragraphs become the words the index has for them, small words are left out.
// generator/search/paragraffer.py writes the index's side of it.

import { isInflected } from "./spelling.js";

/**
 * What the site says about words: its acts (“sel”), the paragraphs that services rest on (“96”), and everyday
 * expressions as words, each with the topic's word in the index.
 * @typedef {{love: string[], paragraffer: string[], emner: {ord: string[], emne: string}[]}} Known
 */

const STOP = new Set(
  "at de den der det dig din du en er et for fra få får gives han har hun hvad hvem hvis hvor hvordan hvornår i jeg kan man med mig min mit må når og om på skal som til ved vi vil være".split(
    " ",
  ),
);
const PARAGRAPH =
  /(?:(?<![a-zæøå])([a-zæøå]{2,3})\s*)?(§+)?\s*(\d+)(?:\s?([a-h])(?![\wæøå]))?(?:[\s,]*stk\.?\s*(\d+))?/g;

/**
 * The words to search for, and wider words to try when they give nothing.
 * @param {string} text
 * @param {Known} known
 */
export function readQuestion(text, known) {
  /** @type {string[]} */
  const words = [];
  /** @type {string[]} */
  const wider = [];
  const clean = text
    .toLowerCase()
    .replace(/paragraf(fen)?/g, "§")
    .replace(/stykke/g, "stk");
  const rest = clean.replace(PARAGRAPH, (all, act, sign, number, letter, section) => {
    const isAct = known.love.includes(act);
    const nr = number + (letter ?? "");
    if (!isAct && !sign && !section && !known.paragraffer.includes(nr)) return all;
    const word = (isAct ? act : "par") + nr;
    words.push(section ? `${word}stk${section}` : word);
    wider.push(word);
    return isAct || !act ? " " : ` ${act} `;
  });
  const others = rest.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = others.filter((word) => !STOP.has(word));
  const chosen = telling.length || words.length ? telling : others;
  return { words: [...words, ...chosen], wider: [...wider, ...chosen] };
}

/**
 * The words with everyday expressions replaced by the topics they stand for: “handicaphjælper i hvidovre” is
 * about a topic in Hvidovre.
 * @param {string[]} words
 * @param {Known} known
 */
export function toTopics(words, known) {
  let rest = words;
  /** @type {string[]} */
  const topics = [];
  for (const { ord, emne } of known.emner) {
    const at = ord.map((each) => rest.findIndex((word) => word === each || isInflected(word, each)));
    if (at.includes(-1)) continue;
    topics.push(emne);
    rest = rest.filter((_, index) => !at.includes(index));
  }
  // Several topics at once are seldom about one post; the first, which has most words, decides.
  return topics.length ? [topics[0], ...rest] : words;
}
