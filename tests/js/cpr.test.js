// CPR numbers give place to running numbers. Those here are made up: days with any four figures after them.

import assert from "node:assert/strict";
import test from "node:test";

import { hideCpr, withoutCpr } from "../../docs/assets/caseworker/cpr.js";

/** What is left of a sheet with these cells in one column. */
const left = (...cells) => {
  const sheet = { navn: "", raekker: cells.map((cell) => [cell]) };
  hideCpr([sheet]);
  return sheet.raekker.map(([cell]) => cell);
};

test("a day and four figures is a CPR number, however it is written", () => {
  for (const cell of ["010180-1234", "0101801234", "010180 1234", "01.01.80-1234", "010180–1234", " 310199-0001 "])
    assert.equal(left("Sag", cell)[1].trim(), "Person 1", cell);
  assert.deepEqual(left("Sag", "610180-1234"), ["Sag", "Person 1"], "a substitute number");
  assert.deepEqual(left("CPR", "101801234"), ["CPR", "Person 1"], "a spreadsheet has taken the first nought");
});

test("what is no day, or longer or shorter, is left alone", () => {
  for (const cell of [
    "320180-1234",
    "011380-1234",
    "290281-1234",
    "310480-1234",
    "12345678",
    "1.655,00",
    "DK5000400440116243",
  ])
    assert.deepEqual(left("Sag", cell), ["Sag", cell]);
  assert.deepEqual(left("Dato", "01-02-2023", "20230201", "44958"), ["Dato", "01-02-2023", "20230201", "44958"]);
});

test("one in free text is found too, and the rest of the text stays", () => {
  assert.deepEqual(left("Note", "Ring til mor (010180-1234), helst kl. 10"), [
    "Note",
    "Ring til mor (Person 1), helst kl. 10",
  ]);
});

test("numbers of cases that happen to begin with a day are told from people", () => {
  const cases = Array.from({ length: 40 }, (_, at) => String(7_000_000_000 + at));
  assert.deepEqual(left("Sagsnr.", ...cases, "0101801234"), ["Sagsnr.", ...cases, "0101801234"]);
  assert.deepEqual(left("Sagsnr.", "0101801234", "0202801234").slice(1), ["Person 1", "Person 2"]);
});

test("a column that says it holds them loses all its figures, however they are written, but no words", () => {
  assert.deepEqual(left("Udtræk", "Borgers CPR-nr.", "320180-1234", "12", "ukendt", ""), [
    "Udtræk",
    "Borgers CPR-nr.",
    "Person 1",
    "Person 2",
    "ukendt",
    "",
  ]);
});

test("a person has the same number in each column and sheet, and it is told which columns had any", () => {
  const sheets = [
    {
      navn: "Sager 010180-1234",
      raekker: [
        ["Sag", "CPR"],
        ["1", "0202801234"],
        ["2", "010180-1234"],
      ],
    },
    { navn: "Mere", raekker: [["Note"], ["se 010180 1234"], ["020280-1234"]] },
  ];
  assert.deepEqual(hideCpr(sheets), [[{ kolonne: 1, antal: 2 }], [{ kolonne: 0, antal: 2 }]]);
  assert.deepEqual(sheets[0].raekker[2], ["2", "Person 2"]);
  assert.deepEqual(sheets[1].raekker, [["Note"], ["se Person 2"], ["Person 1"]]);
  assert.equal(sheets[0].navn, "Sager …");
  assert.doesNotMatch(JSON.stringify(sheets), /0[12]0[12]80.?1234/);
  assert.equal(withoutCpr("010180-1234.csv"), "….csv");
});
