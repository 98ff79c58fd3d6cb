// All rows added up, in words and tables.

import { dateInWords, make, rowsInWords } from "./dom.js";
import { danish } from "./svar.js";

const MOST_WORDS = 12;

/** The summary of a run as elements. */
export function summary({ opgoer, forskelle, navne, datasaet }) {
  const parts = opgoer.flatMap((counts, date) => one(counts, opgoer.length > 1 ? dateInWords(navne[date]) : ""));
  if (forskelle.some(({ tal }) => tal)) parts.push(...differences(forskelle, navne.map(dateInWords)));
  parts.push(make("p", { className: "sn-grundlag" }, `Datasæt: ${datasaet}. Resultatet er vejledning. Kommunen vurderer altid den enkelte sag.`));
  return parts;
}

function one(counts, name) {
  const sentence = [
    `${rowsInWords(counts.beregnet)} er beregnet`,
    `${counts.fejl.toLocaleString("da-DK")} har fejl`,
    `${counts.uden.toLocaleString("da-DK")} har ikke noget beløb`,
    `${counts.forbehold.toLocaleString("da-DK")} har forbehold`,
  ].join(", ");
  const rest = counts.antal - counts.regnet;
  const parts = [make("p", { className: "sn-antal" }, `${sentence}.${rest ? ` ${rowsInWords(rest)} er ikke regnet, fordi du stoppede.` : ""}`)];
  if (name) parts.unshift(make("h3", {}, name));
  const numbers = counts.resultater.filter(({ tal }) => tal);
  const worded = counts.resultater.filter(({ ord }) => ord?.length && ord.length <= MOST_WORDS);
  if (numbers.length) parts.push(scrolling(`Tal for alle rækker${name ? ` ${name}` : ""}`, numberTable(numbers)));
  for (const { etiket, ord } of worded) parts.push(make("p", {}, `${etiket}: ${ord.map(([text, count]) => `${text} (${count.toLocaleString("da-DK")})`).join(", ")}.`));
  if (counts.tekster.length) parts.push(reservations(counts));
  return parts;
}

function numberTable(results) {
  const head = make("tr", {}, ...["Resultat", "Rækker", "Sum", "Mindst", "Median", "Størst"].map((text) => make("th", { scope: "col" }, text)));
  const rows = results.map(({ overskrift, antal, tal }) => {
    const cells = [antal.toLocaleString("da-DK"), ...[tal.sum, tal.mindst, tal.median, tal.stoerst].map((size) => danish(size))];
    return make("tr", {}, make("th", { scope: "row" }, overskrift), ...cells.map((text) => make("td", {}, text)));
  });
  return make("table", { className: "sn-tal" }, make("thead", {}, head), make("tbody", {}, ...rows));
}

function differences(results, [now, before]) {
  const head = make("tr", {}, ...["Resultat", "Sum af forskelle", "Større", "Mindre", "Største fald", "Største stigning"].map((text) => make("th", { scope: "col" }, text)));
  const rows = results.filter(({ tal }) => tal).map(({ overskrift, tal }) => {
    const cells = [danish(tal.sum), String(tal.op), String(tal.ned), danish(Math.min(0, tal.mindst)), danish(Math.max(0, tal.stoerst))];
    return make("tr", {}, make("th", { scope: "row" }, overskrift), ...cells.map((text) => make("td", {}, text)));
  });
  const table = make("table", { className: "sn-tal" }, make("thead", {}, head), make("tbody", {}, ...rows));
  return [
    make("h3", {}, "Forskel"),
    make("p", {}, `Tallet for ${now} minus tallet for ${before}. “Større” og “Mindre” er antallet af rækker, hvor tallet er det. Oplysningerne i rækken er de samme på begge datoer.`),
    scrolling("Forskelle", table),
  ];
}

/** The reservations, each with how many rows it is said of; the file names them by their number. */
function reservations({ tekster, beregnet }) {
  const items = tekster.map(({ nr, tekst, antal }) => make("li", {}, make("strong", {}, `F${nr}`), ` (${antal === beregnet ? "alle rækker" : rowsInWords(antal)}): ${tekst}`));
  return make("details", { className: "sn-klap" }, make("summary", {}, `Forbehold (${tekster.length})`), make("ul", { className: "sn-forbehold" }, ...items));
}

/** A wide table that scrolls by itself, by keyboard too. */
export function scrolling(name, table) {
  return make("div", { className: "sn-rul", tabIndex: 0, role: "region", "aria-label": name }, table);
}
