// Whose numbers an answer is said to be about.

import assert from "node:assert/strict";
import test from "node:test";

import { whose } from "../../docs/assets/calculator/origin.js";

const named = (names) => names.map((name) => `“${name}”`);
const note = (origins, isReaders) => whose(origins, isReaders, named).note;

test("nothing typed and nothing from a link is the example", () => {
  assert.equal(whose({ kommune: "link", beloeb: "eksempel" }, false, named).state, "eksempel");
});

test("everything typed is the reader's own", () => {
  assert.deepEqual(whose({}, true, named), { state: "nyt", note: "Regnet på dine egne tal." });
});

test("what the example still holds is named, and nothing is called the reader's own", () => {
  assert.equal(
    note({ a: "eksempel", b: "eksempel", c: "eksempel" }, true),
    "Regnet på det, du har skrevet. Resten er stadig eksemplets: “a”, “b” og “c”.",
  );
});

test("a link is told from what is typed, and its doubt from its certainty", () => {
  assert.equal(note({ a: "link" }, false), "Regnet på det, der står i linket.");
  assert.equal(note({ a: "link" }, true), "Regnet på det, der står i linket, og det, du har skrevet.");
  assert.equal(note({ a: "usikker" }, false), "Fra et link, som måske ikke er helt. Se efter, om det passer: “a”.");
  assert.match(note({ a: "link", b: "forud" }, false), /Ikke oplyst, så feltet er udfyldt på forhånd: “b”\.$/);
});
