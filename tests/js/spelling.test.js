// Words the site does not have.

import assert from "node:assert/strict";
import test from "node:test";

import { Spelling, distance, isInflected } from "../../docs/assets/search/spelling.js";

const spelling = new Spelling(["barn", "botilbud", "herberg", "ledsager", "medicin", "ordning", "udgift"].sort());

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

test("known words, their inflections and beginnings, short words and numbers are left alone", () => {
  for (const word of ["medicin", "medicinen", "ledsag", "bil", "§96a"]) assert.deepEqual(spelling.mend(word), [word]);
});

test("a misspelt word becomes the nearest, and one that is far from all stays", () => {
  assert.deepEqual(spelling.mend("medecin"), ["medicin"]);
  assert.deepEqual(spelling.mend("herbrg"), ["herberg"]);
  assert.deepEqual(spelling.mend("xylofon"), ["xylofon"]);
});

test("a compound is taken apart, also where s or e joins it", () => {
  assert.deepEqual(spelling.mend("ledsagerordning"), ["ledsager", "ordning"]);
  assert.deepEqual(spelling.mend("medicinudgifter"), ["medicin", "udgifter"]);
  assert.deepEqual(spelling.mend("botilbudsordning"), ["botilbud", "ordning"]);
});

test("an ending makes an inflection, another word does not", () => {
  assert.ok(isInflected("udgifterne", "udgift"));
  assert.ok(!isInflected("udgiftspost", "udgift"));
  assert.ok(!isInflected("at", "a"));
});
