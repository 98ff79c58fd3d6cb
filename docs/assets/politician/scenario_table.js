// Today and the kept proposals in columns; what differs from today is marked by more than its colour.

import { button, el } from "../kit/dom.js";
import { save } from "../kit/file.js";
import { headRow, scrolling } from "../kit/table.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").ScenariosAnswer} ScenariosAnswer */
/** @typedef {ScenariosAnswer["raekker"][number]} Row */

const HEADINGS = { tal: "Det er flyttet", virkning: "Det gør det", borger: "Det giver det hver" };

export class ScenarioTable {
  constructor() {
    this.element = el("div", { className: "sn-hnh-scenarier" });
  }

  clear() {
    this.element.replaceChildren();
  }

  /**
   * @param {ScenariosAnswer} answer
   * @param {Answer["ialt"]} ialt whom it was computed on
   */
  show({ kolonner, raekker, csv }, ialt) {
    const table = el("table", {}, headRow("Tal", ...kolonner.map(({ navn }) => navn)));
    for (const slags of /** @type {const} */ (["tal", "virkning", "borger"])) {
      const rows = raekker.filter((row) => row.slags === slags);
      if (rows.length) table.append(group(HEADINGS[slags], rows, kolonner.length));
    }
    const notes = kolonner.filter(({ besked }) => besked).map(({ navn, besked }) => el("p", {}, `${navn}: ${besked}`));
    this.element.replaceChildren(
      ...(notes.length ? [el("div", { className: "sn-bemaerk" }, ...notes)] : []),
      el("p", {
        className: "sn-hjaelp",
        textContent: `Regnet på ${ialt.kaldes}. ≠ er et andet tal end i dag.`,
      }),
      scrolling("Scenarierne ved siden af hinanden", table),
      el(
        "div",
        { className: "sn-handlinger" },
        button("Hent scenarierne som CSV", () => save("scenarier.csv", csv, "text/csv")),
      ),
    );
  }
}

/**
 * @param {string} title
 * @param {Row[]} rows
 * @param {number} columns
 */
function group(title, rows, columns) {
  const units = new Set(rows.map(({ enhed }) => enhed));
  // A unit that all of them have is said once.
  const [shared] = units.size === 1 ? units : [""];
  const head = el("th", { scope: "rowgroup", colSpan: columns + 1 }, title, unit(shared));
  return el("tbody", {}, el("tr", {}, head), ...rows.map((row) => line(row, shared)));
}

/**
 * @param {Row} row
 * @param {string} shared the unit that the heading has said
 */
function line({ navn, enhed, celler }, shared) {
  const heading = el("th", { scope: "row" }, navn, enhed === shared ? null : unit(enhed));
  return el("tr", {}, heading, ...celler.map(cell));
}

/** @param {string} name */
function unit(name) {
  return name ? el("span", { className: "sn-enhed", textContent: ` (${name})` }) : null;
}

/** @param {Row["celler"][number]} cell */
function cell({ tekst, anderledes }) {
  if (!anderledes) return el("td", { textContent: tekst });
  const mark = el("span", { "aria-hidden": "true", textContent: "≠ " });
  const aloud = el("span", { className: "sn-skjult", textContent: "ændret: " });
  return el("td", { className: "sn-hnh-anderledes" }, mark, aloud, el("strong", { textContent: tekst }));
}
