// What a calculator page asks and is answered; the calculators say the rest themselves.

import type { CalculateAnswer, Changed, Mistake } from "../kit/bridge.d.ts";

export type { Changed, Mistake };
export type CalculatorAnswer = CalculateAnswer;

/** Where an answer in the form comes from that the reader has not given. */
export type Origin = "eksempel" | "link" | "forud" | "usikker";

export type Pair = [name: string, value: string];

/** The trace of the answer that a link was made for, as much of it as there is. */
export type Trace = { data?: string; svar?: string; tal?: string };

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
