// All rows added up, in words and tables.

import { inDanish, rowsInWords } from "./counted.js";
import { danish } from "./sizes.js";
import { leftOutInWords } from "./reading.js";
import { dateInWords } from "../kit/dates.js";
import { el } from "../kit/dom.js";
import { headRow, row, scrolling } from "../kit/table.js";

/** @typedef {import("./types.js").Counts} Counts */
/** @typedef {import("./types.js").Spread} Spread */

const MOST_WORDS = 12;
const SAME =
  "De to datoer bruger de samme tal i alle rækker. Vi har ikke nyere satser for den ene af dem, eller de gælder begge dage. Forskellen siger derfor ikke noget om nye satser.";

const UNUSED = "Ingen af rækkerne bruger de satser, du har skrevet.";

/**
 * The summary of a run as elements.
 * @param {import("./types.js").Summary} run
 */
export function summary({ opgoer, forskelle, navne, datasaet, ubrugt, uspurgt, sammeTal, egne }) {
  const leftOut = leftOutInWords({ ubrugt, uspurgt });
  /** @type {HTMLElement[]} */
  const parts = opgoer.flatMap((counts, date) => one(counts, opgoer.length > 1 ? dateInWords(navne[date]) : ""));
  if (forskelle.some(({ tal }) => tal)) parts.push(...differences(forskelle, navne.map(dateInWords)));
  if (sammeTal) parts.unshift(el("p", { className: "sn-udeladt" }, egne.length ? UNUSED : SAME));
  if (egne.length) parts.unshift(el("p", {}, `Dine satser: ${egne.join("; ")}.`));
  if (leftOut.length) parts.unshift(el("p", { className: "sn-udeladt" }, leftOut.join(" ")));
  parts.push(
    el(
      "p",
      { className: "sn-grundlag" },
      `Datasæt: ${datasaet}. Resultatet er vejledning. Kommunen vurderer altid den enkelte sag.`,
    ),
  );
  return parts;
}

/**
 * @param {Counts} counts
 * @param {string} name of the date, when there are several
 */
function one(counts, name) {
  const sentence = [
    `${rowsInWords(counts.beregnet)} er beregnet`,
    `${inDanish(counts.fejl)} har fejl`,
    `${inDanish(counts.uden)} har ikke noget beløb`,
    `${inDanish(counts.forbehold)} har forbehold`,
  ].join(", ");
  const rest = counts.antal - counts.regnet;
  /** @type {HTMLElement[]} */
  const parts = [
    el(
      "p",
      { className: "sn-antal" },
      `${sentence}.${rest ? ` ${rowsInWords(rest)} er ikke regnet, fordi du stoppede.` : ""}`,
    ),
  ];
  if (name) parts.unshift(el("h3", {}, name[0].toUpperCase() + name.slice(1)));
  const numbers = counts.resultater.filter(({ tal }) => tal);
  if (numbers.length)
    parts.push(scrolling(`Tal for alle rækker${name ? ` ${name}` : ""}`, numberTable(numbers), "sn-rul"));
  for (const { etiket, ord = [] } of counts.resultater)
    if (ord.length && ord.length <= MOST_WORDS)
      parts.push(el("p", {}, `${etiket}: ${ord.map(([text, count]) => `${text} (${inDanish(count)})`).join(", ")}.`));
  if (counts.tekster.length) parts.push(reservations(counts));
  return parts;
}

/** @param {Spread[]} results */
function numberTable(results) {
  const rows = results.flatMap(({ overskrift, antal, tal }) =>
    tal
      ? [
          row(
            overskrift,
            inDanish(antal),
            ...[tal.sum, tal.mindst, tal.median, tal.stoerst].map((size) => danish(size)),
          ),
        ]
      : [],
  );
  return el(
    "table",
    { className: "sn-tal" },
    headRow("Resultat", "Rækker", "Sum", "Mindst", "Median", "Størst"),
    el("tbody", {}, ...rows),
  );
}

/**
 * @param {Spread[]} results
 * @param {string[]} names
 */
function differences(results, [now, before]) {
  const rows = results.flatMap(({ overskrift, tal }) => {
    if (!tal) return [];
    const extremes = [danish(Math.min(0, tal.mindst)), danish(Math.max(0, tal.stoerst))];
    return [row(overskrift, danish(tal.sum), String(tal.op), String(tal.ned), ...extremes)];
  });
  const table = el(
    "table",
    { className: "sn-tal" },
    headRow("Resultat", "Sum af forskelle", "Større", "Mindre", "Største fald", "Største stigning"),
    el("tbody", {}, ...rows),
  );
  return [
    el("h3", {}, "Forskel"),
    el(
      "p",
      {},
      `Tallet for ${now} minus tallet for ${before}. “Større” og “Mindre” er antallet af rækker, hvor tallet er det. Oplysningerne i rækken er de samme begge gange.`,
    ),
    scrolling("Forskelle", table, "sn-rul"),
  ];
}

/**
 * The reservations, each with how many rows it is said of; the file names them by their number.
 * @param {Counts} counts
 */
function reservations({ tekster, beregnet }) {
  const items = tekster.map(({ nr, tekst, antal }) =>
    el("li", {}, el("strong", {}, `F${nr}`), ` (${antal === beregnet ? "alle rækker" : rowsInWords(antal)}): ${tekst}`),
  );
  return el(
    "details",
    { className: "sn-klap" },
    el("summary", {}, `Forbehold (${tekster.length})`),
    el("ul", { className: "sn-forbehold" }, ...items),
  );
}
