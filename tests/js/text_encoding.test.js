// The text of a file, whatever wrote it.

import assert from "node:assert/strict";
import test from "node:test";

import { decoded } from "../../docs/assets/kit/text_encoding.js";

const utf16le = (text) => new Uint8Array(Buffer.from(text, "utf16le"));

test("each encoding is told from the others", () => {
  const cases = [
    [new Uint8Array(Buffer.from("Ærø", "utf8")), "UTF-8"],
    [Uint8Array.of(0xc6, 0x72, 0xf8), "Windows-1252"],
    [utf16le("\ufeffÆrø"), "UTF-16"],
    [new Uint8Array(Buffer.from("\ufeffÆrø", "utf16le").swap16()), "UTF-16"],
  ];
  for (const [bytes, encoding] of cases) assert.deepEqual(decoded(bytes), { text: "Ærø", encoding });
});

test("UTF-16 without a mark is known by its zeros", () => {
  assert.deepEqual(decoded(utf16le("Navn;Beløb")), { text: "Navn;Beløb", encoding: "UTF-16" });
});
