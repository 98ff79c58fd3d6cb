// The guide sorts every kind of help, and leaves none out.

import assert from "node:assert/strict";
import test from "node:test";

import { AGE, sortHelp } from "../../docs/assets/citizen/guide_data.js";

const part = (municipality, from, to) => ({
  municipality,
  name: municipality,
  title: "Hjælp",
  address: `/${municipality}/`,
  from,
  to,
  exclusions: [`Ikke i ${municipality}.`],
});
const HELP = [
  {
    id: "ledsager",
    title: "Ledsager",
    why: "",
    changed: [],
    shared: ["Fælles."],
    parts: [part("A", 12, 67), part("B", 18, null)],
  },
  { id: "herberg", title: "Herberg", why: "", changed: [], shared: [], parts: [] },
];
const answer = (points, against = []) => ({ id: "ja", text: "Ja", question: "Bor du alene?", points, against });
const titles = (sorted) =>
  Object.fromEntries(Object.entries(sorted).map(([heap, cards]) => [heap, cards.map(({ help }) => help.id)]));
const sorted = (answers, municipality) => sortHelp(HELP, new Map(answers), municipality);

test("without answers all help is open", () => {
  assert.deepEqual(titles(sorted([])), { fits: [], open: ["ledsager", "herberg"], against: [] });
});

test("an answer points to help, and says so in the reader's own words", () => {
  const { fits, open } = sorted([["alene", answer(["ledsager"])]]);
  assert.deepEqual(fits[0].because, ["Bor du alene? Ja."]);
  assert.equal(open[0].help.id, "herberg");
});

test("what speaks against is said, and goes before what points", () => {
  const { against } = sorted([["alene", answer(["ledsager"], [{ help: "ledsager", because: "Så er der andre." }])]]);
  assert.deepEqual(against[0].against, ["Du svarede “Ja”. Så er der andre."]);
});

test("an age speaks against only when it is outside every standard in view", () => {
  const aged = (age) => [[AGE.id, { age }]];
  assert.deepEqual(titles(sorted(aged(15))).against, []);
  assert.deepEqual(sorted(aged(15), "B").against[0].against, ["Du er 15 år. Grænsen er 18 år i standarden fra B."]);
  assert.deepEqual(sorted(aged(70), "A").against[0].against, ["Du er 70 år. Grænsen er 67 år i standarden fra A."]);
  assert.equal(sorted(aged(8)).against[0].against.length, 2);
  assert.deepEqual(titles(sorted(aged(null))).against, []);
});

test("a municipality shows its own part alone, with what excludes there", () => {
  const [all, own] = [sorted([]).open[0], sorted([], "A").open[0]];
  assert.deepEqual(all.exclusions, ["Fælles."]);
  assert.deepEqual(own.exclusions, ["Fælles.", "Ikke i A."]);
  assert.deepEqual(own.links, [{ text: "Hjælp i A", address: "/A/" }]);
});
