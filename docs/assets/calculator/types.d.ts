// What a calculator page asks and is answered.

/** Where an answer in the form comes from that the reader has not given. */
export type Origin = "eksempel" | "link" | "forud" | "usikker";

export type Pair = [name: string, value: string];

/** The trace of the answer that a link was made for. */
export type Trace = { data?: string; svar?: string; tal?: string };

/** A mistake in what stands in the form. */
export type Mistake = { felt: string; besked: string };

/** What stands in the form. */
export type FormAnswers = {
  kommune: string;
  dato: string;
  svar: { [felt: string]: string | string[] };
};

export type Asked = FormAnswers & {
  beregner: string;
  i_dag: string;
  udfyldt: { [felt: string]: Origin };
};

/** What is no longer as it was when a link was made. */
export type Changed = {
  besked: string;
  da?: string;
  nu?: string;
  tal: { betegnelse: string; da: string | null; nu: string | null }[];
};

export type CalculatorAnswer = {
  fejl: Mistake[];
  html: string;
  tekst: string;
  ics?: string;
  aendret?: Changed | null;
};

/** An answer, and what it is an answer to: the question, and what stood in the form as a link holds it. */
export type Answered = { question: Asked; pairs: Pair[]; answer: CalculatorAnswer; isReaders: boolean };

/** An opened address. */
export type Opened = {
  kind: "valg" | "hel" | "gammel" | "skadet";
  answers: Pair[];
  origins: Map<string, Origin>;
  link: Trace | null;
  held: number;
  total: number | null;
};
