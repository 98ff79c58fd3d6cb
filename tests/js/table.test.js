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
