// What a comparison's kommuner.json holds: generator/pages/politician/comparison_data.py writes it.

/** A figure: its words, the address and the name of the place it was read, its own name, a note, not the law's. */
export type Figure = { t: string; k: string; h: string; n?: string; o?: string; a?: boolean };

/** Least, greatest and how much each time, in the unit that all of its kind convert to. */
export type Ends = [number | null, number | null, number | null];

/**
 * What one standard says of a topic. `s` and `f` are the same number where two say the same, and the same numbers; `e`
 * its units, `m` its measures, empty where some of it says none.
 */
export type Cell = {
  v: Figure[];
  s?: number;
  f?: number;
  e?: string[];
  ord?: boolean;
  delt?: boolean;
  m?: Ends[];
};

export type Row = {
  id: string;
  titel: string;
  del: "kommunen" | "loven" | "alene";
  celler: Record<number, Cell>;
  hvem?: string;
  note?: string;
  oftest?: boolean;
  tabel?: boolean;
  mangler?: boolean;
};

export type Verdict = "ens" | "forskel" | "ord" | "enheder" | "opdelt" | "slags" | "aar" | "alene" | "ingen";

export type Column = { aar: string; titel: string; adresse: string };

export type Municipality = { id: string; navn: string; spalter: number[] };

/** How far right the dot of a column stands, the number of its class, and its figure in words. */
export type Dot = [number, number, string];

export type Spread = { klasser: string[]; prikker: Record<number, Dot> };

export type Comparison = {
  kommuner: Municipality[];
  spalter: Column[];
  raekker: Row[];
  fordelinger: Record<string, Spread>;
  domme: Record<Verdict, string>;
};

/** tekster.json: section → number of the column → its text. */
export type Texts = Record<string, Record<number, string>>;

/** A column that is shown: its number, its municipality and the number of that one's mark. */
export type Shown = { nr: number; kommune: Municipality; maerke: number };
