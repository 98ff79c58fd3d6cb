// Files as caseworkers have them, read as rows of text.

import assert from "node:assert/strict";
import test from "node:test";

import "./libraries.js";

const { readFile } = await import("../../docs/assets/caseworker/read_file.js");
const { MOST_ROWS, readText } = await import("../../docs/assets/caseworker/read_text.js");
const { cellText } = await import("../../docs/assets/caseworker/spreadsheet.js");
const XLSX = (await import("../../docs/assets/biblioteker/xlsx.js")).default;

const rows = (text) => readText(text).ark[0].raekker;
const file = (content) => new File([content], "fil");
const WANTED = [
  ["Navn", "Beløb"],
  ["Ærø", "1.234,50"],
];

test("any usual separator is found by the headings, and said", () => {
  for (const [sign, name] of [
    [";", "semikolon"],
    ["\t", "tabulator"],
    ["|", "lodret streg"],
  ]) {
    const text = WANTED.map((row) => row.join(sign)).join("\r\n");
    assert.deepEqual(rows(text), WANTED);
    assert.equal(readText(text).om, `adskilt af ${name}`);
  }
  assert.deepEqual(rows('Navn,Beløb\nÆrø,"1.234,50"'), WANTED);
  assert.deepEqual(rows('"Efternavn, navn";Beløb\nA;1'), [
    ["Efternavn, navn", "Beløb"],
    ["A", "1"],
  ]);
});

test("a separator that the file names counts, and its line keeps its number", () => {
  assert.deepEqual(rows("sep=!\nNavn!Beløb"), [[], ["Navn", "Beløb"]]);
});

test("blank rows at the end are no rows", () => {
  assert.deepEqual(rows("Navn;Beløb\nÆrø;1\n;\n\n"), [
    ["Navn", "Beløb"],
    ["Ærø", "1"],
  ]);
});

test("what Danish Excel writes is read, and its encoding said", async () => {
  const { ark, om } = await readFile(file(Uint8Array.of(0x4e, 0x3b, 0x42, 0x0a, 0xc6, 0x72, 0xf8, 0x3b, 0x31)));
  assert.deepEqual(ark[0].raekker, [
    ["N", "B"],
    ["Ærø", "1"],
  ]);
  assert.equal(om, "Windows-1252, adskilt af semikolon");
});

test("a spreadsheet gives its sheets as a Danish reader would type them", async () => {
  const book = XLSX.utils.book_new();
  const cells = [
    ["Navn", "Beløb", "Dato"],
    ["Ærø", 1234.5, new Date(Date.UTC(2024, 0, 2))],
  ];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells, { UTC: true }), "Sager");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([]), "Tom");
  const { ark, om } = await readFile(file(XLSX.write(book, { type: "array" })));
  assert.deepEqual(ark, [
    {
      navn: "Sager",
      raekker: [
        ["Navn", "Beløb", "Dato"],
        ["Ærø", "1234,5", "2024-01-02"],
      ],
    },
  ]);
  assert.equal(om, "regneark");
});

const PAGE = `<html><head><meta charset="utf-8"></head><body><table>
<tr><th>Navn</th><th>Bel&oslash;b</th></tr><tr><td>&AElig;r&oslash;</td><td>1.234,50</td></tr></table></body></html>`;

test("whatever is called .xls is read for what it is", async () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(WANTED), "Sager");
  const written = (bookType) => XLSX.write(book, { type: "array", bookType });
  for (const [content, said] of [
    [written("biff8"), "gammelt regneark, .xls"],
    [written("xlml"), "regneark i XML"],
    [written("xlsb"), "regneark"],
    [written("ods"), "regneark"],
    [PAGE, "webside med en tabel"],
    [Buffer.from(PAGE.replace(/&oslash;/g, "ø").replace("utf-8", "x"), "latin1"), "webside med en tabel"],
  ]) {
    const { ark, om } = await readFile(file(content));
    assert.deepEqual(ark[0].raekker, WANTED, said);
    assert.equal(om, said);
  }
});

test("cells are text: numbers with a comma, per cent, truth and faults", () => {
  const cases = [
    [{ t: "n", v: 0.1 + 0.2 }, "0,3"],
    [{ t: "n", v: 1e-7 }, "0,0000001"],
    [{ t: "n", v: 0.125, z: "0.0%" }, "12,5 %"],
    [{ t: "b", v: true }, "SAND"],
    [{ t: "e", v: 42 }, "#FEJL"],
    [{ t: "s", v: "007" }, "007"],
    [{ t: "z" }, ""],
    [undefined, ""],
  ];
  for (const [cell, text] of cases) assert.equal(cellText(cell), text);
});

test("a file that cannot be used is refused with what to do", async () => {
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
  const locked = Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")]);
  const cases = [
    [file(""), /tom/],
    [file(old), /kan ikke læses som et regneark/],
    [file("%PDF-1.7 tabel"), /er en PDF/],
    [file('<?xml version="1.0"?><sager><sag/></sager>'), /en XML-fil, og vi kan ikke finde rækkerne/],
    [file("<!doctype html><p>Log ind"), /en webside, og vi kan ikke finde rækkerne/],
    [file(locked), /adgangskode/],
    [file(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, ...new Uint8Array(64))), /kan ikke læses som et regneark/],
    [file("GIF8\u0000\u0001"), /hverken en CSV-fil eller et regneark/],
    [file('Navn;Beløb\n"Ærø;1'), /anførselstegn .* række 2/],
    [file("a\n".repeat(MOST_ROWS + 60)), /mere end 100\.000 rækker/],
  ];
  for (const [given, message] of cases) await assert.rejects(readFile(given), { message });
});
