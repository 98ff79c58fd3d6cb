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

const LETTERS = "æøåÆØÅé";
const CODES = {
  "Windows-1252": [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe9],
  "MS-DOS (cp850)": [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f, 0x82],
  MacRoman: [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81, 0x8e],
};

test("Danish words tell which encoding with a byte for each letter it is", () => {
  for (const [encoding, codes] of Object.entries(CODES))
    for (const text of ["Beløb", "særlig", "år", "Østergade 1;Ærø", "BELØB I ALT", "På én gang", "Åen;ældre"]) {
      const bytes = Uint8Array.from(text, (sign) => codes[LETTERS.indexOf(sign)] ?? sign.charCodeAt(0));
      assert.deepEqual(decoded(bytes), { text, encoding });
    }
});
