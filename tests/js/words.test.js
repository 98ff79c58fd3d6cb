// What people write in headings and cells.

import assert from "node:assert/strict";
import test from "node:test";

import { findChoice, fit, guess, plain, words } from "../../docs/assets/caseworker/words.js";

const field = (navn, etiket, overskrift, synonymer = []) => ({ navn, etiket, overskrift, synonymer });
const beloeb = field("merudgift_md", "Din merudgift", "Din merudgift (kr. om måneden)", ["merudgift", "udgift"]);
const kommune = field("kommune", "Kommune", "Kommune", ["betalingskommune"]);
const choice = {
  type: "valg",
  valgmuligheder: [
    { id: "enlig-under-25", etiket: "Enlig under 25 år" },
    { id: "enlig-over-25", etiket: "Enlig over 25 år" },
  ],
};

test("case, signs, spaces and Danish letters make no difference", () => {
  assert.deepEqual(words("Bør Æde: 3 ÅR"), ["boer", "aede", "3", "aar"]);
  assert.equal(plain("Hvidovre-Kommune"), "hvidovrekommune");
});

test("a choice is found by id, label or a beginning that only one has", () => {
  for (const text of ["enlig-over-25", "ENLIG OVER 25 ÅR", "Enlig over", "enlig_over_25"]) {
    assert.equal(findChoice(text, choice), "enlig-over-25", text);
  }
  for (const text of ["", "Enlig", "gift"]) assert.equal(findChoice(text, choice), null, text);
});

test("yes and no are known in their usual forms", () => {
  const yesNo = { type: "ja-nej", valgmuligheder: [] };
  for (const text of ["Ja", "J", "1", "SAND", "true"]) assert.equal(findChoice(text, yesNo), "ja", text);
  for (const text of ["Nej", "n", "0", "FALSK"]) assert.equal(findChoice(text, yesNo), "nej", text);
  assert.equal(findChoice("måske", yesNo), null);
});

test("a heading fits best word for word, and never in another unit", () => {
  const cases = [
    ["Din merudgift (kr. om måneden)", 3],
    ["merudgift_md", 3],
    ["Merudgift", 2],
    ["Udgift (kr/md)", 2],
    ["Din merudgift", 1],
    ["Merudgift (kr. om året)", 0],
    ["", 0],
    ["Navn", 0],
  ];
  for (const [heading, score] of cases) assert.equal(fit(heading, beloeb), score, heading);
});

test("each column answers one question, the best fit first", () => {
  assert.deepEqual(guess(["Betalingskommune", "Kommune", "Udgift"], [kommune, beloeb, field("dato", "Dato", "Dato")]), {
    kommune: 1,
    merudgift_md: 2,
    dato: null,
  });
});

test("amounts answer no question with choices, and yes or no is no amount", () => {
  const asked = [
    { ...field("kost_indgaar", "Kost indgår", "Kost indgår", ["kost"]), type: "ja-nej", valgmuligheder: [{}, {}] },
    { ...field("kost_md", "Kost", "Kost (kr. om måneden)", ["kost"]), type: "beloeb", valgmuligheder: [] },
  ];
  assert.deepEqual(guess(["Kost"], asked, [["1.500", "0"]]), { kost_indgaar: null, kost_md: 0 });
  assert.deepEqual(guess(["Kost"], asked, [["ja", "nej"]]), { kost_indgaar: 0, kost_md: null });
  assert.deepEqual(guess(["Kost"], asked, [["0", "1"]]).kost_indgaar, 0);
});
