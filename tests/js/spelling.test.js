// What a misspelt word may be meant for.

import assert from "node:assert/strict";
import test from "node:test";

import { stem } from "../../docs/assets/search/danish.js";
import { Spelling, distance } from "../../docs/assets/search/spelling.js";

const spelling = new Spelling(
  ["botilbud", "herberg", "kokain", "krisecenter", "medicin", "rusmiddelbehandling"],
  ["kodein"],
);

test("letters changed, put in, taken out or swapped count one each", () => {
  for (const [a, b, steps] of [
    ["medicin", "medicin", 0],
    ["medicin", "medecin", 1],
    ["medicin", "medicn", 1],
    ["medicin", "emdicin", 1],
    ["medicin", "mmedicn", 2],
    ["kat", "hund", 3],
  ]) {
    assert.equal(distance(a, b, 2), steps, `${a} ${b}`);
    assert.equal(distance(b, a, 2), steps, `${b} ${a}`);
  }
});

test("a misspelt word has a guess, also where a long one has two errors", () => {
  assert.equal(spelling.guess("medecin"), "medicin");
  assert.equal(spelling.guess("krisesenter"), "krisecenter");
  assert.equal(spelling.guess("rusmidelbehanling"), "rusmiddelbehandling");
});

test("a Danish word, a short one, one with another beginning and one far from all have none", () => {
  for (const word of ["kodein", "bad", "modicn", "vedicin", "xylofon", "112a"])
    assert.equal(spelling.guess(word), null, word);
});

test("every form of a regular word has the same stem, and other words have others", () => {
  for (const [word, ...forms] of [
    ["bolig", "boligen", "boliger", "boligerne", "boligens"],
    ["kat", "katten", "kattens"],
    ["ydelse", "ydelsen", "ydelser", "ydelserne"],
  ])
    for (const form of forms) assert.equal(stem(form), stem(word), form);
  for (const [a, b] of [
    ["kone", "står"],
    ["bad", "både"],
    ["kokain", "kodein"],
  ])
    assert.notEqual(stem(a), stem(b));
});
