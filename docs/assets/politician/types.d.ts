// What “hvad nu hvis” asks and is answered.

/** Something to choose among. */
export type Option = { navn: string; etiket: string };

/** A question of the calculator. */
export type Field = {
  navn: string;
  etiket: string;
  type: string;
  standard: string | null;
  valgmuligheder: { id: string; etiket: string }[];
  vises_naar: { felt: string; vaerdier: string[] } | null;
};

export type FieldAnswers = { [felt: string]: string };

/** A kind of resident, and how many there are of it; the number is as the reader writes it. */
export type Resident = { navn: string; antal: string; svar: FieldAnswers };

/** What a kind of resident gets now and with the proposal; or why it cannot be calculated. */
export type ResidentResult = {
  nu: string;
  forslag: string;
  forskel: string;
  forskel_tekst: string;
  retning: string;
  besked: string;
};

export type Slider = { mindst: string; hoejst: string; skridt: string };

/** A figure: `nu` has its ends as numbers that can be moved, and is empty where it is words. */
export type Rate = {
  noegle: string;
  betegnelse: string;
  enhed: string;
  hvem: "kommunen" | "loven";
  nu_tekst: string;
  nu: string[];
  skydere: Slider[];
  kilde: string;
  adresse: string | null;
};

export type Direction = "bedre" | "vaerre";

export type Total = {
  personer: number;
  uden: number;
  overskrift: string;
  ord: { [direction in Direction]: string };
  summer: { periode: string; nu: string; forslag: string; forskel: string }[];
  stoerste: { [direction in Direction]: number | null };
};

export type Curves = {
  svg: string;
  tekst: string;
  x: string;
  tabel: string[][];
  akse: string;
  vist: number;
  aksevalg: Option[];
};

/** A figure that has been moved. */
export type Change = {
  betegnelse: string;
  nu: string;
  forslag: string;
  kilde: string;
  foelger?: boolean;
  tankeeksperiment?: boolean;
};

export type Answer = {
  fejl: { felt: string; besked: string }[];
  satser: Rate[];
  felter: Field[];
  maal: string;
  maalvalg: Option[];
  maal_etiket: string;
  enhed: string;
  borgeren: "faar" | "betaler";
  borgere: Resident[];
  opdigtede: Resident[];
  raekker: ResidentResult[];
  ialt: Total;
  fordeling: { tekst: string; antal: number; retning: string }[];
  kurver: Curves | null;
  aendringer: Change[];
  forslag: string;
  advarsler: string[];
  noter: { titel: string; tekst: string }[];
  forbehold: string[];
  csv: { borgere: string; resultat: string };
  datasaet: string;
};

/** What the reader looks at of an answer. */
export type View = { maal?: string; akse?: string; vist?: number };

/** A proposal as it stands in an address. */
export type Proposed = {
  kommune: string | null;
  dato: string | null;
  maal: string | null;
  laastOp: boolean;
  moved: Map<string, string[]>;
  csv: string | null;
  datasaet: string | null;
};
