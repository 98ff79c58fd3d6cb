// What the reader asks the search.

import assert from "node:assert/strict";
import test from "node:test";

import { readQuestion, toTopics } from "../../docs/assets/search/question.js";

const known = {
  love: ["sel", "sul"],
  paragraffer: ["96", "112a"],
  emner: [
    { ord: ["hjælper", "handicap"], emne: "emnebpa" },
    { ord: ["herberg"], emne: "emneherberg" },
  ],
};
const words = (text) => readQuestion(text, known).words;

test("a paragraph is read however it is written", () => {
  for (const text of ["§96", "§ 96", "paragraf 96", "Paragraffen 96", "96"])
    assert.deepEqual(words(text), ["par96"], text);
  for (const text of ["SEL 96", "sel §96", "sel § 96"]) assert.deepEqual(words(text), ["sel96"], text);
  assert.deepEqual(words("§ 112 a"), ["par112a"]);
});

test("a section is narrower, and the paragraph alone is the wider question", () => {
  assert.deepEqual(readQuestion("SEL 96, stk. 3", known), { words: ["sel96stk3"], wider: ["sel96"] });
  assert.deepEqual(words("§ 96 stykke 3"), ["par96stk3"]);
});

test("a number that is no paragraph is a word", () => {
  assert.deepEqual(words("15 timer"), ["15", "timer"]);
});

test("small words are left out, unless there is nothing else", () => {
  assert.deepEqual(words("hvordan kan jeg få medicin?"), ["medicin"]);
  assert.deepEqual(words("hvad kan jeg få"), ["hvad", "kan", "jeg", "få"]);
});

test("an everyday expression becomes its topic, in any order and inflection", () => {
  assert.deepEqual(toTopics(["hjælperen", "handicap", "hvidovre"], known), ["emnebpa", "hvidovre"]);
  assert.deepEqual(toTopics(["medicin"], known), ["medicin"]);
});

test("of several topics the first alone is asked for", () => {
  assert.deepEqual(toTopics(["hjælper", "handicap", "herberg"], known), ["emnebpa"]);
});
