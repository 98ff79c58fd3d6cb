// What a run is about, as the result and the files tell it.

import { unusedAmounts, unusedInWords } from "./reading.js";

const OWN_AND_OURS = ["dine satser", "vores satser"];

/** @typedef {import("./types.js").RunAbout} RunAbout */
/** @typedef {{question: import("./run.js").Question, total: number}} Begun */
/**
 * @typedef {{
 *   choice: import("./choice.js").Choice,
 *   mapping: import("./mapping.js").Mapping,
 *   own: import("./own_figures.js").OwnFigures,
 * }} Chosen
 */

/**
 * @param {Chosen} chosen
 * @param {import("./types.js").Column[]} columns
 * @returns {RunAbout}
 */
export function describeRun({ choice, mapping, own }, columns) {
  const { titel, resultater, egen_dato: egenDato } = choice.calculator;
  const { kommune, kommunenavn, datoer: chosen } = choice.common;
  const egne = own.inWords;
  const datoer = egne.length ? chosen.slice(0, 1) : chosen;
  const firstDate = "dato" in mapping.plan().felter ? "rækkens dato" : datoer[0];
  const unused = mapping.unused();
  // What tells the rows apart: a column of the file's own before running numbers that stand in for people.
  const mark = unused.find((index) => !columns[index].personer) ?? unused[0] ?? null;
  return {
    beregner: choice.id,
    titel,
    kommune,
    kommunenavn,
    datoer,
    navne: egne.length ? OWN_AND_OURS : [firstDate, ...datoer.slice(1)],
    egne,
    egenDato,
    kendetegn: mark,
    kendetegnsnavn: mark === null ? "" : columns[mark].navn,
    resultat: resultater[0].overskrift,
    ubrugt: unusedInWords(unusedAmounts(columns, unused)),
  };
}

/**
 * Get the rows ready: what is asked of each, and how many there are.
 * @param {import("./desk.js").Desk} table
 * @param {Chosen} chosen
 * @param {RunAbout} about
 * @returns {Promise<Begun>}
 */
export async function begin(table, { choice, mapping, own }, about) {
  const { fields: felter, calculator } = choice;
  const plan = { ...mapping.plan(), kommuner: choice.kommuner };
  const { resultater } = calculator;
  const { antal, kolonner } = await table.ask("begynd", { plan, felter, resultater, koersel: about });
  const { beregner, kommune, datoer } = about;
  const figures = own.given;
  return { question: { beregner, kommune, datoer, kolonner, ...(figures && { egne_tal: figures }) }, total: antal };
}
