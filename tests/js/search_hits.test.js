// Hits: which come first, and the line about each.

import assert from "node:assert/strict";
import test from "node:test";

import { any } from "../../docs/assets/search/texts.js";
import { aboutLine } from "../../docs/assets/search/hit.js";

const index = {
  a: [
    ["x", 9],
    ["y", 1],
  ],
  b: [
    ["y", 1],
    ["z", 3],
  ],
  c: [
    ["y", 1],
    ["z", 3],
  ],
};
const ask = async ([word]) => index[word].map(([id, score]) => ({ id, score }));

test("posts with most of the words come first, then those with the highest score", async () => {
  assert.deepEqual(
    (await any(["a", "b", "c"], ask)).map(({ id }) => id),
    ["y", "z", "x"],
  );
  assert.deepEqual(
    (await any(["a", "b"], ask)).map(({ id }) => id),
    ["y", "x", "z"],
  );
});

test("the line says kind, whose and which law; a guideline is called by its own name", () => {
  assert.equal(aboutLine({ slags: "ydelse", hos: "Hvidovre", lov: "SEL § 96" }), "Ydelse · Hvidovre · SEL § 96");
  assert.equal(aboutLine({ slags: "ord" }), "Ord");
  assert.equal(aboutLine({ slags: "retningslinje", hos: "Hjemløshed", lov: "SEL § 110" }), "Hjemløshed · SEL § 110");
  assert.equal(aboutLine({ slags: "retningslinje", hos: "" }), "Retningslinje");
});
