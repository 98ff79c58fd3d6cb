// A deadline as a day: asks the calculator of deadlines, which starts when it is first needed.

import { Engine, Unexpected } from "../beregner/engine.js";

const DAY = new Intl.DateTimeFormat("da-DK", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
let engine = null;

/** The day on the reader's own clock, as a date field writes it. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** “mandag den 11. maj 2026” for 2026-05-11. */
export function inWords(date) {
  const [year, month, day] = date.split("-").map(Number);
  return DAY.format(new Date(year, month - 1, day));
}

/** Fetch the calculator before it is asked; a failure shows when it is. */
export function warmUp() {
  if (!engine || engine.stopped) engine = new Engine();
  engine.start().catch(() => {});
}

/** {dag, igen, forbehold} for answers to the calculator, or {fejl}: a sentence for the reader. */
export async function deadline(kommune, svar) {
  warmUp();
  try {
    return inShort(await engine.ask({ ask: "calculate", beregner: "frist", kommune, dato: today(), svar }));
  } catch (error) {
    if (error instanceof Unexpected) return { fejl: error.message };
    throw error;
  }
}

function inShort(answer) {
  if (answer.fejl.length) return { fejl: answer.fejl[0].besked };
  const { frist_dato: dag, dage_tilbage: igen } = answer.kontrakt.resultat;
  const { forbehold } = answer.kontrakt;
  if (!/^\d{4}-/.test(dag ?? "")) return { fejl: forbehold[0] ?? "Der er ingen fast dato." };
  return { dag: inWords(dag), igen: Number(igen), forbehold };
}
