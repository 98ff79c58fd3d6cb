// A figure that the guide asked for, worked out by its calculator from today's date, and the link to the whole case.

import { Engine } from "../beregner/engine.js";
import { caseAddress } from "../kit/case_address.js";
import { today } from "../kit/dates.js";
import { el } from "../kit/dom.js";

/** @typedef {import("./guide_data.js").Sum} Sum */

const KRONER = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 2 });
const engine = new Engine();

/**
 * A line that says what the figure gives, as soon as it is known; without the calculators the link below is the way.
 * @param {{sum: Sum, figure: string}} answer
 * @param {string} municipality
 */
export function amount({ sum, figure }, municipality) {
  const line = el("p", { className: "sn-guide-beloeb", role: "status" }, "Regner …");
  work(sum, figure, municipality).then(
    (text) => (line.textContent = text),
    () => line.remove(),
  );
  return line;
}

/**
 * @param {Sum} sum
 * @param {string} figure
 * @param {string} municipality
 */
async function work(sum, figure, municipality) {
  const { fejl, kontrakt } = await engine.ask({
    ask: "calculate",
    beregner: sum.calculator,
    kommune: municipality || null,
    dato: today(),
    svar: { [sum.field]: figure },
    naboer: false,
  });
  if (fejl.length) return fejl[0].besked;
  const value = Number(kontrakt.resultat[sum.result] ?? Number.NaN);
  if (Number.isNaN(value)) return kontrakt.forbehold[0] ?? "";
  return value
    ? `Du kan få omkring ${KRONER.format(value)} ${sum.unit}. Kommunen afgør det konkret.`
    : "Med det tal giver loven ikke et beløb. Kommunen afgør det konkret.";
}

/**
 * The calculator's page with the figure filled in.
 * @param {{sum: Sum, figure: string}} answer
 * @param {string} municipality
 */
export function caseLink({ sum, figure }, municipality) {
  /** @type {[string, string][]} */
  const place = municipality ? [["kommune", municipality]] : [];
  return caseAddress(sum.address.split("#")[0], [...place, ["dato", today()], [sum.field, figure]]);
}
