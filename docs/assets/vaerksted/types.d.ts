// What the workbench's Python answers (generator/workbench/bridge.py).

export interface Finding {
  fil: string;
  linje: number;
  felt: string;
  besked: string;
  fundet: string | null;
  kode: string;
  advarsel: boolean;
  tekst: string;
}

export interface FileInFolder {
  navn: string;
  titel: string;
  gruppe: string;
  fejl: number;
  advarsler: number;
  aendret: boolean;
}

export interface State {
  kommune: string;
  filer: FileInFolder[];
  fund: Finding[];
  kan_fortryde: boolean;
}

export type Path = (string | number)[];

export interface Part {
  sti: Path;
  felt: string;
  slags: "tekst" | "prosa" | "dato" | "valg" | "janej" | "ord" | "blok" | "liste";
  er_der: boolean;
  etiket?: string;
  titel?: string;
  hjaelp?: string;
  kraevet?: boolean;
  laast?: boolean;
  vaerdi?: string | string[];
  ellers?: string;
  muligheder?: [string, string][];
  dele?: Part[];
}

export interface FileForm {
  navn: string;
  titel: string;
  dele: Part[] | null;
  tekst: string;
  fakta: [string, string][];
}

export interface SourceDocument {
  id: string;
  titel: string;
}

export interface Mark {
  fra: number;
  til: number;
  slags: "fakta" | "undtaget" | "aaben";
  svar: string | null;
}

export interface Source {
  dokument: string;
  linjer: { tekst: string; tal: Mark[] }[];
  fund: Finding[];
}

export interface Drafted {
  dokument: string;
  filer: string[];
  tal: number;
  rapport: string;
}

export interface Figures {
  tal: { navn: string; vaerdi: string; fra: string; sted: string; linjer: [number, string][] }[];
  siger: string | null;
}

export interface Published {
  id: string;
  navn: string;
  fil: string;
}

/** What the site has: its municipalities, where they lie in the project, and where its files are changed. */
export interface Site {
  kommuner: Published[];
  mappe: string;
  lager: { navn: string; ny: string; ret: string } | null;
}

export interface Known {
  tal: { id: string; navn: string; enhed: string; kommuner: number }[];
  enheder: string[];
}

export interface Changed {
  navn: string;
  ny: boolean;
  tekst: string;
}

export interface Differing {
  navn: string;
  titel: string;
  slags: "kun-her" | "kun-der" | "begge";
  forslag: "her" | "der" | "";
  forskel: string;
}

export interface Amount {
  navn: string;
  fil: string;
  sti: Path;
  foer: string;
  nu: string;
  pct: string;
  fra: string;
  ny: boolean;
  kilde: string;
  dokument: string;
  afsnit: string;
}

export interface Ending {
  raekker: { navn: string; vises: string; fil: string; felt: Path; ude: boolean }[];
  ics: string;
}
