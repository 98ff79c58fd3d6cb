// What happened to a text on its way, undone.

import assert from "node:assert/strict";
import test from "node:test";

import { mended } from "../../docs/assets/kit/mend.js";

const reads = (wanted) => (text) => (text === wanted ? text : null);

test("a text that can be read is left alone", () => {
  assert.equal(
    mended("a=1", (text) => text),
    "a=1",
  );
});

test("each thing that happens is undone, and several at once", () => {
  const wanted = "v=2&felt=tekst";
  for (const sent of [
    "v=2&amp;felt=tekst",
    "v=2&felt=te=\r\nkst",
    "v=2&felt=te kst",
    "v=3D2&felt=3Dtekst",
    "#v=2&felt=tekst",
    "v=2&felt=tekst).”",
    "v=2&fe=lt=tekst",
    "v%3D2%26felt%3Dtekst",
    "v%3D2%26amp;felt%3Dtekst.",
  ]) {
    assert.equal(mended(sent, reads(wanted)), wanted, sent);
  }
});

test("what cannot be mended is null, in a bounded number of tries", () => {
  let tries = 0;
  const text = Array.from({ length: 40 }, (_, at) => `a${at}=b=c=d`).join("&");
  const count = () => {
    tries += 1;
    return null;
  };
  assert.equal(mended(text, count), null);
  assert.ok(tries < 5000, String(tries));
});
