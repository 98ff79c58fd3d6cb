// A proposal: its address, and its figures.

import assert from "node:assert/strict";
import test from "node:test";

import { readAddress, writeAddress } from "../../docs/assets/politician/proposal_address.js";
import { danish, plain, scaled } from "../../docs/assets/politician/danish_numbers.js";

const PROPOSED = {
  kommune: "hvidovre",
  dato: "2023-06-01",
  maal: "tilskud_md",
  laastOp: true,
  csv: "navn;antal\nA;1",
  moved: new Map([
    ["kommuner/hvidovre/timer", ["1", "4"]],
    ["nationale/minimum", ["7.068"]],
  ]),
  scenarier: [
    { navn: "Højere & bedre", laastOp: false, moved: new Map([["kommuner/hvidovre/timer", ["2", "4"]]]) },
    { navn: "Lavere", laastOp: true, moved: new Map([["nationale/minimum", ["6.000,50"]]]) },
  ],
  datasaet: "sha256:0123456789abcdef",
};

test("a proposal and the kept ones are read as they were written, with as much of the data's name as tells it", () => {
  const address = writeAddress("https://example.dk/x/", PROPOSED);
  assert.ok(address.startsWith("https://example.dk/x/#kommune=hvidovre&"));
  assert.deepEqual(readAddress(new URL(address).hash), { ...PROPOSED, datasaet: "sha256:0123456789ab" });
});

test("an address without a proposal chooses nothing", () => {
  const nothing = {
    kommune: null,
    dato: null,
    maal: null,
    laastOp: false,
    moved: new Map(),
    scenarier: [],
    csv: null,
    datasaet: null,
  };
  assert.deepEqual(readAddress(""), nothing);
});

test("Danish numbers in and out", () => {
  assert.equal(plain("1.234,5"), 1234.5);
  assert.ok(Number.isNaN(plain("meget")));
  assert.equal(danish("1234.5"), "1.234,5");
});

test("an amount moved by per cent is rounded as it is today", () => {
  assert.equal(scaled("1.000", 5.55), "1.056");
  assert.equal(scaled("1.000,50", 10), "1.100,55");
  assert.equal(scaled("200", -50), "100");
});
