// A case file in an address, and a calculation put into one from another tab.

import assert from "node:assert/strict";
import test from "node:test";

import { placesIn, put } from "../../docs/assets/caseworker/case_tabs.js";
import { caseFileHash, newCaseFile, readCaseFileHash } from "../../docs/assets/kit/case_file.js";

const BPA = { beregner: "bpa-tilskud", kommune: "hvidovre", dato: "2026-03-01", svar: { navn: "Å & =" }, udfyldt: {} };
const FRIST = { ...BPA, beregner: "frist" };
const file = { ...newCaseFile([BPA]), navn: "J-12" };

test("what is written in an address is what is read", () => {
  assert.deepEqual(readCaseFileHash(caseFileHash(file)), file);
});

test("an address that has lost something opens nothing, and an anchor is no case", () => {
  const hash = caseFileHash(file);
  assert.equal(readCaseFileHash(hash.slice(0, -9)), null);
  assert.equal(readCaseFileHash("#kommune=hvidovre"), null);
  assert.equal(readCaseFileHash("#tilfoej"), undefined);
  assert.equal(readCaseFileHash(""), undefined);
});

test("a calculation is put last, or in the place of one of the same calculator", () => {
  const keys = (calculator) => placesIn(file, calculator).map(({ noegle }) => noegle);
  assert.deepEqual(keys("frist"), ["0"]);
  assert.deepEqual(keys("bpa-tilskud"), ["0", "0:0"]);
  const calculators = (changed) => changed.kolonner[0].beregninger.map(({ beregner }) => beregner);
  assert.deepEqual(calculators(put(file, "0", FRIST)), ["bpa-tilskud", "frist"]);
  assert.deepEqual(calculators(put(file, "0:0", FRIST)), ["frist"]);
  assert.deepEqual(calculators(put(null, "0", FRIST)), ["frist"]);
});
