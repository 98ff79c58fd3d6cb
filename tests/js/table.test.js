// A sheet as a table of cases.

import assert from "node:assert/strict";
import test from "node:test";

import { Questions } from "../../docs/assets/caseworker/questions.js";
import { Table } from "../../docs/assets/caseworker/table.js";

const fields = [
  { navn: "kommune", etiket: "Kommune", overskrift: "Kommune", synonymer: [], valgmuligheder: [], enhed: null },
  { navn: "andel", etiket: "Andel", overskrift: "Andel", synonymer: [], valgmuligheder: [], enhed: "pct" },
  {
    navn: "gruppe",
    etiket: "Gruppe",
    overskrift: "Gruppe",
    synonymer: [],
    type: "valg",
    enhed: null,
    valgmuligheder: [
      { id: "enlig", etiket: "Enlig" },
      { id: "par", etiket: "Par" },
    ],
  },
];
const SHEET = [
  ["Udtræk fra systemet"],
  [],
  ["Sag", "Kommune", "Andel", "Gruppe", "Sag"],
  ["# en note"],
  ["7", "Hvidovre Kommune", "25 %", "ENLIG", "x"],
  ["", ""],
  ["8", "Ukendt", "", "Samlevende"],
];
const table = new Table(SHEET, fields, "#");

test("the row with most known headings is the headings, and rows keep their number", () => {
  assert.equal(table.headingNumber, 3);
  assert.deepEqual(
    table.rows.map(({ nr }) => nr),
    [5, 7],
  );
  assert.equal(table.notes, 1);
});

test("headings are told apart, and a short row is blank at its end", () => {
  assert.deepEqual(table.headings, ["Sag", "Kommune", "Andel", "Gruppe", "Sag (2)"]);
  assert.equal(table.cell(1, 4), "");
});

test("samples and values of a column leave blanks out", () => {
  assert.deepEqual(table.samples(2), ["25 %"]);
  assert.deepEqual(new Table([["A"], ["x"], ["y"], ["y"]], [], "#").values(0), [
    ["y", 2],
    ["x", 1],
  ]);
});

test("a sheet without rows has no cases", () => {
  assert.deepEqual(new Table([], fields, "#").rows, []);
});

test("a row asks what its cells mean, and what is not understood stands as written", () => {
  const plan = {
    felter: { kommune: { kolonne: 1 }, andel: { kolonne: 2 }, gruppe: { kolonne: 3 }, timer: { fast: "15" } },
    oversat: { gruppe: { Samlevende: "par" } },
    kommuner: [{ id: "hvidovre", navn: "Hvidovre" }],
  };
  const questions = new Questions(table, new Map(fields.map((field) => [field.navn, field])), plan);
  assert.deepEqual(questions.names, ["kommune", "andel", "gruppe", "timer"]);
  assert.deepEqual(questions.answers(0), ["hvidovre", "25", "enlig", "15"]);
  assert.deepEqual(questions.answers(1), ["Ukendt", null, "par", "15"]);
  assert.deepEqual(questions.named(1), { kommune: "Ukendt", gruppe: "par", timer: "15" });
});

test("a row that adds up the others is no case, and is told of", () => {
  const cases = [
    ["A", "1.000"],
    ["B", "500"],
  ];
  for (const said of [
    "I alt",
    "i alt:",
    "Ialt",
    "TOTAL",
    "Sum",
    "Subtotal",
    "Hovedtotal",
    "I alt 2 borgere",
    "Samlet",
  ]) {
    const summed = new Table([["Sag", "Kost"], ...cases, ["", ""], ["", said, "1.500"]], [], "#");
    assert.deepEqual(summed.totals, [{ nr: 5, tekst: said }]);
    assert.equal(summed.rows.length, 2);
    assert.equal(summed.sum(1), 1500);
  }
  for (const said of ["Sumaya", "Total-12", "I alter", "Samlet ydelse"])
    assert.equal(
      new Table(
        [
          ["Sag", "Kost"],
          [said, "1"],
        ],
        [],
        "#",
      ).rows.length,
      1,
      said,
    );
});

test("only a column of amounts has a sum", () => {
  const rows = [
    ["Kost", "Sagsnr.", "Id", "Note", "Tom", "Kode"],
    ["1.000,50", "17", "0001", "x", "", "0017"],
    ["", "18", "0002", "1", ""],
  ];
  const { sum, headings } = { sum: [], headings: rows[0] };
  const read = new Table(rows, [], "#");
  headings.forEach((_, column) => sum.push(read.sum(column)));
  assert.deepEqual(sum, [1000.5, null, null, null, null, null]);
});

test("amounts that another answer in the row leaves out are counted", () => {
  const asked = [
    {
      navn: "egen",
      etiket: "Egen",
      overskrift: "Egen",
      synonymer: [],
      type: "ja-nej",
      enhed: null,
      standard: "nej",
      valgmuligheder: [
        { id: "ja", etiket: "Ja" },
        { id: "nej", etiket: "Nej" },
      ],
    },
    {
      navn: "leje",
      etiket: "Leje",
      overskrift: "Leje",
      synonymer: [],
      type: "beloeb",
      enhed: "kr/md",
      standard: null,
      valgmuligheder: [],
      vises_naar: { felt: "egen", vaerdier: ["ja"] },
    },
  ];
  const given = new Table(
    [
      ["Egen", "Leje"],
      ["ja", "100"],
      ["nej", "200"],
      ["", "300"],
      ["nej", "0"],
    ],
    asked,
    "#",
  );
  const plan = { felter: { egen: { kolonne: 0 }, leje: { kolonne: 1 } }, oversat: {}, kommuner: [] };
  const questions = new Questions(given, new Map(asked.map((field) => [field.navn, field])), plan);
  assert.deepEqual(questions.notAsked(), [{ overskrift: "Leje", antal: 2 }]);
});
