// Amounts and days as other systems write them.

import assert from "node:assert/strict";
import test from "node:test";

import { amount, day, number } from "../../docs/assets/caseworker/written.js";

test("an amount is read without its currency, and with the minus that stands after it", () => {
  for (const [written, read] of [
    ["1.655,00 DKK", "1.655,00"],
    ["DKK 1.655,00", "1.655,00"],
    ["1.655,00-", "-1.655,00"],
    ["1.655,00 -", "-1.655,00"],
    ["1.655,00- DKK", "-1.655,00"],
    ["1.655,00", "1.655,00"],
    ["1.655,-", "1.655,-"],
    ["fire tusind", "fire tusind"],
    ["DKK", "DKK"],
  ])
    assert.equal(amount(written), read);
});

test("a number is what a cell says, and figures that are names are none", () => {
  for (const [written, read] of [
    ["1.655,00 DKK", 1655],
    ["1 655,50 kr.", 1655.5],
    ["1.655,00-", -1655],
    ["1.500", 1500],
    ["1655.50", 1655.5],
    ["12,-", 12],
    ["0", 0],
    ["0,5", 0.5],
    ["0001", null],
    ["1E5", null],
    ["2023-02-01", null],
    ["1.2.3", null],
    ["", null],
    ["ja", null],
  ])
    assert.equal(number(written), read, written);
});

test("a day is read whatever wrote it", () => {
  for (const written of [
    "01-02-2023 00:00:00",
    "01-02-2023 00:00",
    "2023-02-01T00:00:00",
    "2023-02-01T00:00:00.000",
    "2023-02-01 12:30",
    "20230201",
    "1. feb. 2023",
    "1 feb 2023",
    "01-feb-2023",
    "44958",
    "44958,5",
  ])
    assert.match(day(written), /^(2023-02-01|01-02-2023)$/, written);
  assert.equal(day("1. sept. 2025"), "2025-09-01");
});

test("what is no day for sure stands as it is written", () => {
  for (const written of [
    "2023-01-31T23:00:00Z",
    "12345",
    "1. 9.25",
    "20231301",
    "1. august 2023",
    "i går kl. 10:00",
    "",
  ])
    assert.equal(day(written), written);
});
