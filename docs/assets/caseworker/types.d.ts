// What “Mange på én gang” reads, asks and is answered.

import type { Row, RowMistakes, RowResult, RowWithoutAmount } from "../kit/bridge.d.ts";

export type Choice = { id: string; etiket: string };

/** A question that a column may answer, as felter.json declares it. */
export type Field = {
  navn: string;
  etiket: string;
  overskrift: string;
  synonymer: string[];
  type: string;
  enhed: string | null;
  valgmuligheder: Choice[];
  paakraevet: boolean;
  standard: string | null;
  vises_naar: { felt: string; vaerdier: string[] } | null;
};

/** A result of a calculator; `tekster` are the words for its codes. */
export type ResultField = {
  etiket: string;
  overskrift: string;
  enhed: string | null;
  tekster: { [value: string]: string };
};

export type Calculator = {
  titel: string;
  felter: Field[];
  resultater: ResultField[];
  egen_dato: boolean;
  kraever_kommune: boolean;
};

/** felter.json */
export type Declared = {
  beregnere: { [id: string]: Calculator };
  faelles: { [navn: string]: string[] };
  note: string;
};

export type Kommune = { id: string; navn: string };

export type Sheet = { navn: string; raekker: string[][] };

/** A file's sheets, and what kind of file it is. */
export type Book = { ark: Sheet[]; om: string };

/**
 * A column of the file, with some of what stands in it; `sum`, where all of it is amounts; `personer`, where CPR numbers
 * have given place to running numbers.
 */
export type Column = { navn: string; proever: string[]; sum: number | null; personer: boolean };

/** A column of a sheet in whose cells CPR numbers stood: its number in the sheet, and in how many cells. */
export type CprColumn = { kolonne: number; antal: number };

/** Such a column as the page speaks of it; `udeladt` when the reader has left it out. */
export type CprNotice = CprColumn & { navn: string; udeladt: boolean };

/** A row that adds up the others, and is none itself. */
export type TotalRow = { nr: number; tekst: string };

/** A text of a column, in how many rows it stands, and the choice it is read as. */
export type Value = { tekst: string; antal: number; id: string | null };

export type Values = { kendte: Value[]; ukendte: Value[]; flere: number };

/** Which column, or the same answer for every row, answers a question. */
export type Source = { kolonne?: number; fast?: string };

export type Plan = {
  felter: { [navn: string]: Source };
  oversat: { [navn: string]: { [tekst: string]: string } };
  kommuner: Kommune[];
};

/** The answer to a row on one date: values, or why there are none. */
export type RowAnswer = Partial<RowResult & RowWithoutAmount & RowMistakes>;

/** The answers to a row on each date, and how much the first gives more than the second. */
export type RowAnswers = { svar: RowAnswer[]; forskel?: Row["forskel"]; samme_tal?: Row["samme_tal"] };

/** The answers to some rows; their reservations are numbers in `tekster`. */
export type Piece = { datasaet: string; tekster: string[]; raekker: RowAnswers[] };

/** What a run is about, as the result and the files tell it; `navne` are of the answers that each row has. */
export type RunAbout = {
  beregner: string;
  titel: string;
  kommune: string;
  kommunenavn: string;
  datoer: string[];
  navne: string[];
  egenDato: boolean;
  kendetegn: number | null;
  kendetegnsnavn: string;
  resultat: string;
  ubrugt: string;
  egne: string[];
};

/** A mapped column whose amounts the calculator did not ask for in some rows, because of another answer there. */
export type NotAsked = { overskrift: string; antal: number };

/** A result over all rows: amounts as counts of ten-thousandths, or how many of each of other values. */
export type Spread = {
  etiket: string;
  overskrift: string;
  antal: number;
  tal?: { sum: number; mindst: number; median: number; stoerst: number; op: number; ned: number };
  ord?: [text: string, rows: number][];
};

export type Noted = { nr: number; tekst: string; antal: number };

/** How many rows there are of each kind on a date, and what their results come to. */
export type Counts = {
  antal: number;
  regnet: number;
  beregnet: number;
  fejl: number;
  uden: number;
  forbehold: number;
  tekster: Noted[];
  resultater: Spread[];
};

export type Summary = RunAbout & {
  kolonner: string[];
  datasaet: string;
  opgoer: Counts[];
  forskelle: Spread[];
  uspurgt: NotAsked[];
  sammeTal: boolean;
};

/** All that a file of the result is made from. */
export type Finished = {
  table: import("./table.js").Table;
  answers: import("./answers.js").Answers;
  questions: import("./questions.js").Questions;
  run: RunAbout;
};

/** A row as the page shows it. */
export type ShownRow = {
  nr: number;
  navn: string;
  vaerdier: string[];
  forskel: string;
  status: string[];
  fejl: boolean;
  besked: string;
  svar: (string | null)[];
};

/** What desk.worker.js can be asked, and what it answers. */
export type Desk = {
  laes: (question: { fil?: File; tekst?: string }) => Promise<{ ark: string[]; om: string }>;
  raekker: (question: { fil: File }) => Promise<{ raekker: string[][] }>;
  kolonner: (question: { ark: number | null; felter: Field[]; note: string; udelad: number[] }) => {
    ark: number;
    sprunget: string[];
    cpr: CprNotice[];
    ialt: TotalRow[];
    kolonner: Column[];
    gaet: { [navn: string]: number | null };
    antal: number;
    overskriftsraekke: number;
    noter: number;
  };
  vaerdier: (question: { kolonne: number; felt: Field }) => Values;
  begynd: (question: { plan: Plan; felter: Field[]; resultater: ResultField[]; koersel: RunAbout }) => {
    antal: number;
    kolonner: string[];
  };
  naaet: () => { fra: number };
  stykke: (question: { fra: number; antal: number }) => (string | null)[][];
  modtag: (question: { fra: number; svar: Piece }) => void;
  brudt: (question: { fra: number }) => void;
  opgoer: () => Summary;
  side: (question: { orden: string; fra: number; antal: number }) => { ialt: number; raekker: ShownRow[] };
  bog: () => Blob;
  csv: () => Blob;
  brevbegyndelse: () => { skabelon: string; navne: string[] };
  foerstebrev: (question: { skabelon: string; aendret: boolean }) => { tekst: string | null; ukendte: string[] };
  breve: (question: { skabelon: string; aendret: boolean; form: string }) => {
    antal: number;
    flere: number;
    fil: Blob | null;
    ukendte: string[];
  };
  notat: () => Blob;
};
