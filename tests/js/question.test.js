// What the reader asks the search.

import assert from "node:assert/strict";
import test from "node:test";

import { readQuestion } from "../../docs/assets/search/question.js";

const known = {
  love: ["sel", "sul", "bl"],
  paragraffer: ["96", "112a"],
  kommuner: [
    { id: "lyngby-taarbaek", navne: ["Lyngby-Taarbæk", "Lyngby"] },
    { id: "aarhus", navne: ["Aarhus"] },
    { id: "vejen", navne: ["Vejen"], svage: true },
  ],
};
const words = (text) => readQuestion(text, known).words;
const places = (text) => readQuestion(text, known).kommuner.map(({ id }) => id);

test("a paragraph is read however it is written", () => {
  for (const text of ["§96", "§ 96", "paragraf 96", "Paragraffen 96", "96"])
    assert.deepEqual(words(text), ["par96"], text);
  for (const text of ["SEL 96", "sel §96", "sel § 96", "servicelovens 96"])
    assert.deepEqual(words(text), ["sel96"], text);
  assert.deepEqual(words("§ 112 a"), ["par112a"]);
  assert.deepEqual(words("Barnets lov § 86"), ["bl86"]);
});

test("a section is narrower, and the paragraph alone is the wider question", () => {
  const { words: narrow, wider } = readQuestion("SEL 96, stk. 3", known);
  assert.deepEqual([narrow, wider], [["sel96stk3"], ["sel96"]]);
  assert.deepEqual(words("§ 96 stykke 3"), ["par96stk3"]);
});

test("a number that is no paragraph is a word", () => {
  assert.deepEqual(words("15 timer"), ["15", "timer"]);
});

test("small words are left out, unless they are all of a short question", () => {
  assert.deepEqual(words("hvordan kan jeg få medicin?"), ["medicin"]);
  assert.deepEqual(words("hvad kan jeg få"), []);
  assert.deepEqual(words("hjælp"), ["hjælp"]);
});

test("a municipality is known by its name in any spelling, and is no word to search for", () => {
  for (const text of ["bpa Århus", "bpa i Aarhus Kommune", "aarhus' bpa"])
    assert.deepEqual([words(text), places(text)], [["bpa"], ["aarhus"]], text);
  assert.deepEqual(places("lyngby"), ["lyngby-taarbaek"]);
  assert.deepEqual(places("Lyngby-Tårbæk kommune"), ["lyngby-taarbaek"]);
});

test("a name that is a word too is a place only where the question shows it", () => {
  assert.deepEqual(places("bange for vejen hjem"), []);
  assert.deepEqual(places("Vejen"), ["vejen"]);
});
