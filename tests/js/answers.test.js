// The answers to many rows, added up and written down.

import assert from "node:assert/strict";
import test from "node:test";

import "./libraries.js";

const { Answers, NOT_RUN } = await import("../../docs/assets/caseworker/answers.js");
const { danish, magnitude } = await import("../../docs/assets/caseworker/sizes.js");
const { toCsv, toNote } = await import("../../docs/assets/caseworker/write_file.js");
const { Table } = await import("../../docs/assets/caseworker/table.js");

const RESULTS = [
  { etiket: "Tilskud", overskrift: "Tilskud (kr. om måneden)", enhed: "kr/md", tekster: {} },
  { etiket: "Bånd", overskrift: "Bånd", enhed: null, tekster: { standard: "Fast beløb" } },
];

function filled() {
  const answers = new Answers(4, RESULTS, new Map([["dato", "Dato"]]));
  answers.add(0, {
    datasaet: "sha256:0",
    tekster: ["Kommunen vurderer", "Ingen sats"],
    raekker: [
      {
        svar: [{ vaerdier: ["1234.5", "standard"], forbehold: [0], uoverensstemmelser: ["u-1"] }],
        forskel: ["-10.10", null],
      },
      { svar: [{ svar: "ingen-sats", forbehold: [1] }] },
    ],
  });
  answers.add(2, {
    datasaet: "sha256:0",
    tekster: ["Ingen sats", "Kommunen vurderer"],
    raekker: [{ svar: [{ vaerdier: ["0.1", "faktisk"], forbehold: [1] }], forskel: ["0.2", null] }],
  });
  return answers;
}

test("øre add up exactly, and words are counted", () => {
  const { resultater, antal, regnet, beregnet, uden, forbehold } = filled().summary(0);
  assert.deepEqual([antal, regnet, beregnet, uden, forbehold], [4, 3, 2, 1, 2]);
  assert.equal(danish(resultater[0].tal.sum), "1.234,60");
  assert.equal(danish(resultater[0].tal.median), "617,30");
  assert.deepEqual(resultater[1].ord, [
    ["Fast beløb", 1],
    ["faktisk", 1],
  ]);
});

test("a text has one number, whichever piece says it", () => {
  assert.deepEqual(filled().summary(0).tekster, [{ nr: 1, tekst: "Kommunen vurderer", antal: 2 }]);
});

test("differences know how many rise and fall", () => {
  const { sum, op, ned } = filled().differences()[0].tal;
  assert.deepEqual([danish(sum), op, ned], ["-9,90", 1, 1]);
});

test("it is told when both answers rest on the same figures in every row", () => {
  const both = (samme_tal) => ({ svar: [{ vaerdier: ["1"] }, { vaerdier: ["1"] }], samme_tal });
  const same = (...rows) => Object.assign(new Answers(rows.length, RESULTS, new Map()), { rows }).sameFigures;
  assert.equal(same(both(true), undefined, { svar: [{ fejl: [] }, { fejl: [] }] }), true);
  assert.equal(same(both(true), both(false)), false);
  assert.equal(same({ svar: [{ vaerdier: ["1"] }] }), false);
});

test("a row says what came of it", () => {
  const answers = filled();
  answers.addBroken(3, 1);
  const status = [0, 1, 3].map((row) => answers.status(answers.rows[row].svar[0]));
  assert.deepEqual(status, ["Beregnet", "Ingen sats", "Fejl"]);
  assert.equal(answers.status(undefined), NOT_RUN);
  assert.equal(answers.message(answers.rows[1].svar[0]), "Ingen sats");
  assert.equal(
    answers.message({
      fejl: [
        ["dato", "Skriv en dato."],
        ["", "Noget."],
      ],
    }),
    "Dato: Skriv en dato. Noget.",
  );
});

test("amounts are read with points, and written with a comma alone", () => {
  const answers = filled();
  assert.equal(answers.shown("1234.5", 0), "1.234,50");
  assert.equal(answers.words("1234.5", 0), "1234,5");
  assert.equal(answers.shown("standard", 1), "Fast beløb");
});

test("the size of a difference has no sign, and none is least", () => {
  assert.ok(magnitude("-10.10") > magnitude("0.2"));
  assert.equal(magnitude(null), -1);
});

const RUN = {
  beregner: "merudgift",
  titel: "Merudgifter",
  kommune: "hvidovre",
  kommunenavn: "Hvidovre",
  datoer: ["2023-06-01"],
  navne: ["2023-06-01"],
  egenDato: false,
  kendetegn: null,
  kendetegnsnavn: "",
  resultat: "Tilskud",
  ubrugt: "",
  egne: [],
};

test("the file opens in Danish Excel, and runs no formula of a cell", () => {
  const table = new Table(
    [
      ["Sag", "Beløb"],
      ["=1+1", "-1.700,50"],
      ["@a", "2"],
    ],
    [],
    "#",
  );
  const answers = new Answers(2, RESULTS, new Map());
  answers.add(0, {
    datasaet: "sha256:0",
    tekster: ["T"],
    raekker: [{ svar: [{ vaerdier: ["10.5", "standard"], forbehold: [0], aar: [2018, 2023] }] }],
  });
  const questions = { named: () => ({ dato: "2022-01-01" }) };
  const [head, first, second] = toCsv({ table, answers, questions, run: RUN }).split("\r\n");
  assert.equal(
    head,
    "\ufeffRække;Sag;Beløb;Tilskud (kr. om måneden);Bånd;Status;Besked;Satser fra;Uoverensstemmelser;Forbehold;Beregner;Kommune;Dato;Datasæt",
  );
  assert.equal(
    first,
    '2;"\'=1+1";-1.700,50;10,5;Fast beløb;Beregnet;;2018, 2023;;F1;merudgift;hvidovre;2022-01-01;sha256:0',
  );
  assert.equal(second, '3;"\'@a";2;;;Ikke regnet;;;;;merudgift;hvidovre;2022-01-01;sha256:0');
});

test("the note explains the numbers of the file", () => {
  const answers = filled();
  const note = toNote({
    answers,
    run: { ...RUN, ubrugt: "Beløb i filen, som ikke er med i beregningen: “Kost” (i alt 1.500)." },
    counts: answers.summary(0),
    notAsked: [{ overskrift: "Leje", antal: 2 }],
  });
  assert.match(note, /Rækker: 4, heraf 2 beregnet, 0 med fejl og 1 uden beløb\r\n/);
  assert.match(note, /“Kost” \(i alt 1\.500\)\.\r\n“Leje” er ikke regnet med i 2 rækker/);
  assert.match(note, /F1: Kommunen vurderer\r\nF2: Ingen sats\r\n$/);
});
