// A letter for each row, and the archive they come in.

import assert from "node:assert/strict";
import test from "node:test";

import "./libraries.js";

const { Answers } = await import("../../docs/assets/caseworker/answers.js");
const { asDocument, asText, zipped } = await import("../../docs/assets/caseworker/archive.js");
const { fillIn, firstTemplate, isWrittenTo, letterName, namesOf } = await import(
  "../../docs/assets/caseworker/letters.js"
);
const { Table } = await import("../../docs/assets/caseworker/table.js");
const XLSX = (await import("../../docs/assets/biblioteker/xlsx.js")).default;

const RESULTS = [{ etiket: "Tilskud", overskrift: "Tilskud (kr. om måneden)", enhed: "kr/md", tekster: {} }];

function finished() {
  const table = new Table(
    [
      ["Sag", "Beløb"],
      ["Æ/17", "1.700"],
      ["B", "x"],
      ["C", "3"],
    ],
    [],
    "#",
  );
  const answers = new Answers(3, RESULTS, new Map());
  const row = (value, forskel) => ({
    svar: [
      { vaerdier: [value], forbehold: [0], aar: [2023] },
      { vaerdier: ["5"], forbehold: [] },
    ],
    forskel: [forskel],
  });
  const broken = { svar: [{ fejl: [["", "Nej."]] }, { fejl: [["", "Nej."]] }], forskel: null };
  answers.add(0, {
    datasaet: "sha256:0",
    tekster: ["Skøn."],
    raekker: [row("1234.50", "1229.50"), broken, row("5", "0.00")],
  });
  const run = { titel: "Merudgifter", beregner: "merudgift", kommunenavn: "Hvidovre", datoer: ["2023-06-01"] };
  return {
    table,
    answers,
    questions: { named: () => ({}) },
    run: { ...run, navne: ["nye", "gamle"], kendetegn: 0, kendetegnsnavn: "Sag" },
  };
}

test("a letter has the row's own words, and says which names it does not know", () => {
  const { tekst, ukendte } = fillIn(
    "Sag {sag}: {Tilskud (kr. om måneden), nye} ({Forskel: Tilskud (kr. om måneden)}) fra {Satser fra, nye}. {Hvad}\n{Forbeholdene}",
    namesOf(finished(), 0),
  );
  assert.equal(tekst, "Sag Æ/17: 1.234,50 (1.229,50) fra 2023. {Hvad}\n- Skøn.");
  assert.deepEqual(ukendte, ["Hvad"]);
});

test("the text to begin with has only names that there are", () => {
  const { tekst, ukendte } = fillIn(firstTemplate(finished()), namesOf(finished(), 0));
  assert.deepEqual(ukendte, []);
  assert.match(tekst, /^Sag: Æ\/17\n\nBeregnet med Merudgifter for Hvidovre\./);
});

test("a row with a mistake gets none, and one that does not change can be left out", () => {
  const rows = (changed) => [0, 1, 2].filter((row) => isWrittenTo(finished(), row, changed));
  assert.deepEqual(rows(false), [0, 2]);
  assert.deepEqual(rows(true), [0]);
  assert.equal(letterName(finished(), 1), "00003-B");
  assert.match(letterName(finished(), 0), /^00002-[\w-]+$/);
});

test("the archive holds a document for each, with its text", () => {
  const { CFB } = XLSX;
  const files = (bytes) => CFB.read(bytes, { type: "array" });
  const text = (archive, name) => new TextDecoder().decode(Uint8Array.from(CFB.find(archive, `/${name}`).content));
  const outer = files(
    zipped([
      ["a.txt", asText("Ærø\n1")],
      ["b.docx", asDocument("A & <B>\nÆrø")],
    ]),
  );
  assert.equal(text(outer, "a.txt"), "Ærø\r\n1\r\n");
  const inner = files(Uint8Array.from(CFB.find(outer, "/b.docx").content));
  assert.match(text(inner, "word/document.xml"), /A &amp; &lt;B&gt;<.*<w:t xml:space="preserve">Ærø</s);
  assert.match(text(inner, "[Content_Types].xml"), /wordprocessingml/);
});
