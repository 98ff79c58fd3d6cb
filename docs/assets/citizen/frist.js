// A deadline as a day: asks the calculator of deadlines, which starts when it is first needed.

import { Engine, Unexpected } from "../beregner/engine.js";
import { dayInWords, today } from "../kit/dates.js";

/**
 * The last day, in words and as days left, with its reservations; or a mistake as a sentence for the reader.
 * @typedef {{dag: string, igen: number, forbehold: string[]}} Deadline
 * @typedef {{fejl: string}} Mistake
 */

let engine = new Engine();

/** Fetch the calculator before it is asked; a failure shows when it is. */
export function warmUp() {
  if (engine.stopped) engine = new Engine();
  engine.start().catch(() => {});
}

/**
 * What the calculator of deadlines says to these answers.
 * @param {string} kommune
 * @param {{[felt: string]: string}} svar
 * @returns {Promise<Deadline | Mistake>}
 */
export async function deadline(kommune, svar) {
  warmUp();
  try {
    const question = { beregner: "frist", kommune, dato: today(), svar, naboer: false };
    return inShort(await engine.ask({ ask: "calculate", ...question }));
  } catch (error) {
    if (error instanceof Unexpected) return { fejl: error.message };
    throw error;
  }
}

/**
 * @param {import("../kit/bridge.d.ts").CalculateAnswer} answer
 * @returns {Deadline | Mistake}
 */
function inShort(answer) {
  if (answer.fejl.length) return { fejl: answer.fejl[0].besked };
  const { frist_dato: dag, dage_tilbage: igen } = answer.kontrakt.resultat;
  const { forbehold } = answer.kontrakt;
  if (!dag || !/^\d{4}-/.test(dag)) return { fejl: forbehold[0] ?? "Der er ingen fast dato." };
  return { dag: dayInWords(dag), igen: Number(igen), forbehold };
}
