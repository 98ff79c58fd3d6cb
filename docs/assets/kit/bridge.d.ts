// Made by scripts/declarations.py from the contract of calculators/bridge; not to be written by hand.

/** A case to calculate; `link` is the trace in the address that it was opened from, as much of it as there is. */
export interface CalculateQuestion {
  beregner: string;
  kommune: string | null;
  dato: string | null;
  svar: Record<string, string | string[]>;
  i_dag?: string;
  udfyldt?: Record<string, string>;
  naboer?: boolean;
  ask: "calculate";
  link?: Record<string, string> | null;
}

/** Where a figure stands; `linje` is a number, or “12-14”. */
export interface Source {
  dokument: string;
  linje: number | string | null;
  afsnit: string | null;
}

/** A step of the calculation, in words with the numbers put in. */
export interface Step {
  navn: string;
  formel: string;
  vaerdi: string;
  enhed: string | null;
  kilde: Source | null;
}

/** The result as in the JSON contract of the command line. */
export interface Contract {
  format: number;
  beregner: string;
  kommune: string | null;
  dato: string;
  resultat: Record<string, string | null>;
  trin: Step[];
  forbehold: string[];
  uoverensstemmelser: string[];
  naboer: string[];
  datasaet: string;
}

/** A mistake of the reader: the field, empty for all of them, and a sentence. */
export interface Mistake {
  felt: string;
  besked: string;
}

/** A figure that is not what it was when the link was made; null where it was not used. */
export interface ChangedFigure {
  betegnelse: string;
  da: string | null;
  nu: string | null;
}

/** What differs from the answer that a link was made for. */
export interface Changed {
  besked: string;
  da: string | null;
  nu: string | null;
  tal: ChangedFigure[];
}

/** The result: as data, as HTML and as a note; `ics` is a calendar file, where the answer is a day. */
export interface CalculateAnswer {
  kontrakt: Contract;
  html: string;
  tekst: string;
  fejl: Mistake[];
  ics?: string;
  aendret?: Changed;
}

/** A case of which only some things are wanted: the note, the steps as CSV, the trace for a link, a receipt. */
export interface ExtrasQuestion {
  beregner: string;
  kommune: string | null;
  dato: string | null;
  svar: Record<string, string | string[]>;
  i_dag?: string;
  udfyldt?: Record<string, string>;
  naboer?: boolean;
  ask: "extras";
  med: ("tekst" | "csv" | "spor" | "kvittering")[];
}

/** What a link to a case carries of its own answer: a hash of all, the main result, and the figures used. */
export interface Trace {
  data: string;
  svar: string;
  tal: string;
}

/** What was asked for and nothing else. */
export interface ExtrasAnswer {
  fejl: Mistake[];
  tekst?: string;
  csv?: string;
  spor?: Trace;
  kvittering?: string;
}

/**
 * Rows to calculate, on one date or on two; with `egne_tal` on the first alone, with those figures and with ours.
 *
 * They are named as FiguresAnswer names them.
 */
export interface ManyQuestion {
  beregner: string;
  kommune: string | null;
  datoer: string[];
  kolonner: string[];
  raekker: ((string | null)[])[];
  ask: "many";
  egne_tal?: Record<string, string[]>;
}

/** A row calculated: values in the order of the calculator's results, numbers of `tekster`, years of the figures. */
export interface RowResult {
  vaerdier: (string | null)[];
  forbehold: number[];
  uoverensstemmelser: string[];
  aar: number[];
}

/** A row whose answer is no amount, and why. */
export interface RowWithoutAmount {
  svar: string;
  forbehold: number[];
}

/** A row that cannot be calculated as it stands: pairs of field and sentence. */
export interface RowMistakes {
  fejl: [string, string][];
}

/**
 * A row on each of the dates, or with each of the rates.
 *
 * With two, `forskel` is how much more the first gives, for each result, and `samme_tal` that both rest on the very
 * same figures.
 */
export interface Row {
  svar: (RowResult | RowWithoutAmount | RowMistakes)[];
  forskel?: (string | null)[] | null;
  samme_tal?: boolean;
}

/** The rows in the order asked, with the texts that are said of several of them. */
export interface ManyAnswer {
  datasaet: string;
  tekster: string[];
  raekker: Row[];
}

/** The figures that rows are calculated with on the first of the dates; `egne_tal` are tried when they are there. */
export interface FiguresQuestion {
  ask: "figures";
  beregner: string;
  kommune: string | null;
  datoer: string[];
  egne_tal?: Record<string, string[]>;
}

/** How far a figure can be dragged, and in what steps. */
export interface Slider {
  mindst: string;
  hoejst: string;
  skridt: string;
}

/** A figure that the calculation may rest on: a number, both ends of a range, or words that cannot be moved. */
export interface Figure {
  noegle: string;
  betegnelse: string;
  enhed: string;
  hvem: "kommunen" | "loven";
  nu_tekst: string;
  nu: string[];
  skydere: Slider[];
  note: string | null;
  kilde: string;
  adresse: string | null;
}

/** The figures that a reader may have others in the place of, all of them numbers. */
export interface FiguresAnswer {
  tal: Figure[];
}

/** Rows to make links of. */
export interface CasesQuestion {
  beregner: string;
  kommune: string | null;
  datoer: string[];
  kolonner: string[];
  raekker: ((string | null)[])[];
  ask: "cases";
}

/** For each row the names and texts that a link to it holds. */
export interface CasesAnswer {
  sager: [string, string][][];
}

/**
 * A case file as a link or a saved file holds it: whatever stands there, for nothing of it has been tried.
 *
 * `i_dag` is the reader's own day, which dates the note.
 */
export interface CaseFileQuestion {
  ask: "case_file";
  sag: unknown;
  i_dag?: string;
}

/** A calculation of a case file: what it is called, where and when, its answers and results as label and text. */
export interface CaseFileCalculation {
  beregner: string;
  titel: string;
  grundlag: string;
  svar: [string, string][];
  resultat: [string, string][];
  ingen: boolean;
}

/** One of the cases. */
export interface CaseFileColumn {
  navn: string;
  beregninger: CaseFileCalculation[];
}

/** What is not the same in the two cases; `forskel` is how much more the second has, or empty. */
export interface CaseFileDifference {
  titel: string;
  navn: string;
  foer: string;
  efter: string;
  forskel: string;
  resultat: boolean;
}

/** A case file calculated: each case, what differs where there are two, the note, and the short hash of it all. */
export interface CaseFileAnswer {
  navn: string;
  tiltale: string;
  kolonner: CaseFileColumn[];
  forskelle: CaseFileDifference[] | null;
  notat: string;
  data: string;
  fejl: Mistake[];
}

/** The text of a receipt, to calculate again: whatever stands there, for anybody may have written it. */
export interface RepeatQuestion {
  ask: "repeat";
  tekst: string;
}

/** A result or a figure that is another now; null is none then, or none now. */
export interface Differing {
  navn: string;
  foer: string | null;
  nu: string | null;
}

/**
 * What a receipt comes to now: in words, and each result and figure that differs.
 *
 * `html` is the calculation of today; null where its answers cannot be read today.
 */
export interface RepeatAnswer {
  fejl: Mistake[];
  samme: boolean;
  hel: boolean;
  samme_udgave: boolean;
  saetninger: string[];
  resultater: Differing[];
  tal: Differing[];
  beregner: string;
  titel: string;
  kommune: string | null;
  dato: string;
  regnet: string | null;
  html: string | null;
}

/** A resident of “what if”. */
export interface ResidentQuestion {
  navn: string;
  antal: string;
  svar: Record<string, string>;
}

/** What moved rates come to. */
export interface WhatIfQuestion {
  beregner: string;
  kommune?: string | null;
  dato?: string | null;
  laast_op?: boolean;
  aendringer?: Record<string, string[]>;
  borgere?: ResidentQuestion[] | null;
  csv?: string | null;
  maal?: string | null;
  akse?: string | null;
  vist?: number | null;
  ask: "what_if";
}

/** An answer that may be chosen. */
export interface Choice {
  id: string;
  etiket: string;
}

/** The answer that makes another question be asked. */
export interface ShownWhen {
  felt: string;
  vaerdier: string[];
}

/** A question that each row of a list answers. */
export interface RowColumn {
  navn: string;
  etiket: string;
  type: string;
  enhed: string | null;
}

/** A question of a calculator. */
export interface Field {
  navn: string;
  etiket: string;
  type: string;
  hjaelp: string;
  enhed: string | null;
  valgmuligheder: Choice[];
  mindst: string | null;
  hoejst: string | null;
  standard: string | null;
  eksempel: string | null;
  vises_naar: ShownWhen | null;
  i_stedet_for: string | null;
  paakraevet: boolean;
  gentages: boolean;
  med_bilag: boolean;
  kommunens: string[];
  fold: string;
  raekkenavn: string;
  kolonner: RowColumn[];
}

/** A result or a question to choose by its name. */
export interface NamedChoice {
  navn: string;
  etiket: string;
}

/** A resident: the name, how many there are, blank for an example, and the answers as typed. */
export interface Resident {
  navn: string;
  antal: string;
  svar: Record<string, string>;
}

/** A resident's result now and then; `besked` says why there is none. */
export interface Compared {
  nu: string | null;
  forslag: string | null;
  forskel: string | null;
  forskel_tekst: string;
  retning: "bedre" | "vaerre" | "uaendret" | "uden";
  besked: string;
  fejl: Mistake[];
}

/** What to call the ways a result may go. */
export interface Directions {
  bedre: string;
  vaerre: string;
  uaendret: string;
}

/** What the proposal means, as a heading and sentences. */
export interface Effect {
  navn: string;
  tekster: string[];
}

/** All residents together, by month, by year, or once. */
export interface Sum {
  periode: string;
  nu: string;
  forslag: string;
  forskel: string;
}

/** The rows that gain and lose most, by their numbers. */
export interface Largest {
  bedre: number | null;
  vaerre: number | null;
}

/** What the proposal comes to; `eksempler` while the reader has not said how many residents there are. */
export interface Total {
  bedre: number;
  vaerre: number;
  uaendret: number;
  personer: number;
  eksempler: boolean;
  kaldes: string;
  uden: number;
  overskrift: string;
  ord: Directions;
  virkninger: Effect[];
  summer: Sum[];
  stoerste: Largest;
}

/** How many residents change by how much. */
export interface Spread {
  tekst: string;
  antal: number;
  retning: "bedre" | "vaerre" | "uaendret" | "uden";
}

/** One resident's result against one answer, drawn and as a table. */
export interface Curves {
  svg: string | null;
  tekst: string;
  x: string;
  y: string;
  tabel: string[][];
  akse: string;
  vist: number;
  aksevalg: NamedChoice[];
}

/** A figure moved, by the reader or because another was. */
export interface Moved {
  betegnelse: string;
  nu: string;
  forslag: string;
  kilde: string;
  foelger: boolean;
  tankeeksperiment: boolean;
}

/** Where sources contradict each other. */
export interface Contradiction {
  titel: string;
  tekst: string;
}

/** What can be taken away as spreadsheets. */
export interface Files {
  borgere: string;
  resultat: string;
}

/** What moved rates come to for the residents. */
export interface WhatIfAnswer {
  fejl: Mistake[];
  titel: string;
  satser: Figure[];
  felter: Field[];
  maal: string;
  maalvalg: NamedChoice[];
  maal_etiket: string;
  enhed: string;
  virkning: "udbetales" | "egenbetaling" | "raadighed" | "tilbage" | "ydelse";
  borgeren: "betaler" | "faar";
  borgere: Resident[];
  opdigtede: Resident[];
  raekker: Compared[];
  ialt: Total;
  fordeling: Spread[];
  kurver: Curves | null;
  aendringer: Moved[];
  forslag: string;
  advarsler: string[];
  noter: Contradiction[];
  forbehold: string[];
  csv: Files;
  datasaet: string;
}

/** Rates moved, by the address of the fact, and whom to calculate for; what is left out is as in the data. */
export interface MovedRates {
  beregner: string;
  kommune?: string | null;
  dato?: string | null;
  laast_op?: boolean;
  aendringer?: Record<string, string[]>;
  borgere?: ResidentQuestion[] | null;
  csv?: string | null;
  maal?: string | null;
  akse?: string | null;
  vist?: number | null;
}

/** Moved rates with a name of the reader's. */
export interface Scenario {
  navn: string;
  spurgt: MovedRates;
}

/** Scenarios of one calculator in one municipality, to be a paper for a meeting: on which day, from which page. */
export interface WhatIfPaperQuestion {
  ask: "what_if_paper";
  scenarier: Scenario[];
  i_dag: string;
  fra: string;
}

/** A table of a paper for a workbook, where numbers are numbers, and the same as CSV. */
export interface PaperTable {
  navn: string;
  overskrifter: string[];
  raekker: ((string | number | number | null)[])[];
  csv: string;
}

/** A paper for a meeting: to print, as the parts of a document for Word by their names, and as tables. */
export interface PaperAnswer {
  fejl: Mistake[];
  navn: string;
  titel: string;
  html: string;
  dele: Record<string, string>;
  tabeller: PaperTable[];
}

/** A proposal that the reader has kept under a name. */
export interface ScenarioQuestion {
  navn: string;
  aendringer: Record<string, string[]>;
  laast_op: boolean;
}

/** Proposals to see beside today and each other, for the same residents by the same result. */
export interface ScenariosQuestion {
  ask: "scenarios";
  beregner: string;
  kommune: string | null;
  dato: string | null;
  maal: string | null;
  borgere: ResidentQuestion[] | null;
  scenarier: ScenarioQuestion[];
}

/** A value of a scenario with its unit. */
export interface ScenarioLine {
  navn: string;
  vaerdi: string;
  enhed: string;
}

/** A scenario by its name; `besked` is why it has no values, or what to mind. */
export interface ScenarioColumn {
  navn: string;
  besked: string;
  raekker: ScenarioLine[];
}

/** A value, and whether it is another than today's. */
export interface ScenarioCell {
  tekst: string;
  anderledes: boolean;
}

/** One figure, effect or resident in every column. */
export interface ScenarioRow {
  slags: "tal" | "virkning" | "borger";
  navn: string;
  enhed: string;
  celler: ScenarioCell[];
}

/** Today and the scenarios side by side, and the same as a file. */
export interface ScenariosAnswer {
  fejl: Mistake[];
  kolonner: ScenarioColumn[];
  raekker: ScenarioRow[];
  csv: string;
}

/** A calculator to practise on. */
export interface PracticeQuestion {
  ask: "practice";
  beregner: string;
}

/** The answer to a question that cannot be answered as it stands. */
export interface Mistakes {
  fejl: Mistake[];
}

/** The answer where our own program fails: a sentence for the reader. */
export interface Unexpected {
  unexpected: string;
}

/** Each question by its name, with the answer where nothing is wrong. */
export interface Asks {
  calculate: { question: CalculateQuestion; answer: CalculateAnswer };
  extras: { question: ExtrasQuestion; answer: ExtrasAnswer };
  many: { question: ManyQuestion; answer: ManyAnswer };
  figures: { question: FiguresQuestion; answer: FiguresAnswer };
  cases: { question: CasesQuestion; answer: CasesAnswer };
  case_file: { question: CaseFileQuestion; answer: CaseFileAnswer };
  repeat: { question: RepeatQuestion; answer: RepeatAnswer };
  what_if: { question: WhatIfQuestion; answer: WhatIfAnswer };
  what_if_paper: { question: WhatIfPaperQuestion; answer: PaperAnswer };
  scenarios: { question: ScenariosQuestion; answer: ScenariosAnswer };
  practice: { question: PracticeQuestion; answer: CalculateAnswer };
}

/** What may be asked. */
export type Question = Asks[keyof Asks]["question"];

/** What is answered to the question of this name. */
export type Answer<Ask extends keyof Asks> = Asks[Ask]["answer"] | Mistakes | Unexpected;
