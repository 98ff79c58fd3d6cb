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
