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
  calls: [{ text: `${municipality}: 12 34 56 78`, address: "tel:+4512345678" }],
});
const law = { apply: "Ring til kommunen.", ask: "Bed om standarden.", laws: [{ text: "Loven", address: "/loven/" }] };
const HELP = [
  {
    id: "ledsager",
    title: "Ledsager",
    why: "",
    ...law,
    changed: [],
    shared: ["Fælles."],
    parts: [part("A", 12, 67), part("B", 18, null)],
  },
  { id: "herberg", title: "Herberg", why: "", ...law, changed: [], shared: [], parts: [] },
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
  assert.deepEqual(all.links, law.laws);
  assert.deepEqual(own.links, [...law.laws, { text: "Hjælp i A", address: "/A/" }]);
});

test("the next step is whom to call there, or what to ask for where nothing of it is known", () => {
  assert.deepEqual([sorted([]).open[0].calls, sorted([]).open[0].ask], [[], law.ask]);
  assert.deepEqual([sorted([], "A").open[0].calls[0].text, sorted([], "A").open[0].ask], ["A: 12 34 56 78", ""]);
  assert.equal(sorted([], "C").open[0].ask, law.ask);
});

test("a figure belongs to the help it is worked out for", () => {
  const sum = {
    help: "herberg",
    calculator: "egenbetaling-109-110",
    field: "doegn",
    result: "egenbetaling",
    unit: "kr.",
  };
  const { open } = sorted([["doegn", { sum, figure: "3" }]]);
  assert.deepEqual(
    open.map((card) => card.sum?.figure),
    [undefined, "3"],
  );
  assert.equal(sorted([["doegn", { sum, figure: "" }]]).open[1].sum, null);
});
