// Days as they are kept, as they stand in a field, and as they are read.

import assert from "node:assert/strict";
import test from "node:test";

import { dateInWords, dayInWords, readDate, today, writeDate } from "../../docs/assets/kit/dates.js";

test("today is the reader's own day, also late in the evening", () => {
  assert.equal(today(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
  assert.equal(today(new Date(2026, 11, 31, 0, 0)), "2026-12-31");
});

test("a day is said with its weekday, a date without", () => {
  assert.equal(dayInWords("2026-05-11"), "mandag den 11. maj 2026");
  assert.equal(dateInWords("2026-05-11"), "11. maj 2026");
});

test("what is no date stands as it is", () => {
  for (const text of ["", "rækkens dato", "2026-5-1"]) assert.equal(dateInWords(text), text);
});

test("a field holds a Danish date, and reads what is written in it", () => {
  assert.equal(writeDate("2026-05-01"), "1.5.2026");
  for (const text of ["1.5.2026", "01.05.2026", "1/5-2026", "1 5 2026", "1,5,2026", " 01052026 ", "2026-05-01"])
    assert.equal(readDate(text), "2026-05-01");
});

test("what is no date is left to the calculators, which say what is wrong", () => {
  for (const text of ["", "i går", "1. maj 2026", "1.5.26", "1.5"]) assert.equal(readDate(text), text);
});
