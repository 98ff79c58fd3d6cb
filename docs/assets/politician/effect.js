// What the proposal comes to: the answer in a sentence, the sums, who moves how far, and the drawing.

import { drawing, fold, select } from "./what_if_parts.js";
import { button, el } from "../kit/dom.js";
import { save } from "../kit/file.js";
import { headRow, row, scrolling } from "../kit/table.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Direction} Direction */

export class Result {
  /**
   * `choose` is called with {maal}, {akse} or {vist} when the reader looks at something else.
   * @param {(view: import("./types.js").View) => void} choose
   */
  constructor(choose) {
    this.choose = choose;
    this.headline = el("p", { className: "sn-resultat" });
    this.content = el("div");
    this.chart = el("div");
    this.element = el(
      "section",
      {
        className: "sn-svar sn-hnh-resultat",
        id: "hnh-virkning",
        tabIndex: -1,
        "aria-labelledby": "hnh-virkning-titel",
      },
      el("h2", { id: "hnh-virkning-titel", textContent: "Virkningen" }),
      this.headline,
      this.content,
      this.chart,
    );
  }

  /** @param {Answer} answer */
  show(answer) {
    delete this.element.dataset.tilstand;
    this.headline.textContent = answer.ialt.overskrift;
    const measures =
      answer.maalvalg.length > 1
        ? select("hnh-maal", "Se på", answer.maalvalg, answer.maal, (maal) => this.choose({ maal }))
        : null;
    const parts = [measures, sums(answer), spread(answer), largest(answer), warnings(answer)];
    this.content.replaceChildren(...parts.filter((part) => part !== null));
  }

  /** The figures do not fit together: what stands belongs to the last that did. */
  markOld() {
    this.element.dataset.tilstand = "gammelt";
  }

  /**
   * The chart, and the choice of whom and what it shows.
   * @param {Answer} answer
   */
  showChart({ kurver, borgere }) {
    if (!kurver) {
      this.chart.replaceChildren();
      return;
    }
    const people = borgere.map((each, number) => ({ navn: String(number), etiket: each.navn || "Uden navn" }));
    const svg = kurver.svg ? drawing(kurver.svg) : null;
    this.chart.replaceChildren(
      el("h3", { textContent: "Én borger, hvis et svar var anderledes" }),
      el(
        "div",
        { className: "sn-hnh-valg" },
        select("hnh-vist", "Borger", people, String(kurver.vist), (vist) => this.choose({ vist: Number(vist) })),
        select("hnh-akse", "Langs tegningen", kurver.aksevalg, kurver.akse, (akse) => this.choose({ akse })),
      ),
      svg ? el("figure", { className: "sn-figur" }, svg) : "",
      el("p", { textContent: kurver.tekst }),
      fold(
        "Tegningen som tabel",
        scrolling("Tegningen som tabel", table([kurver.x, "I dag", "Med forslaget"], kurver.tabel)),
      ),
      svg ? button("Hent tegningen som SVG", () => save("hvad-nu-hvis.svg", standalone(svg), "image/svg+xml")) : "",
    );
  }
}

/**
 * The drawing with the colours it has on the page's white paper, to stand alone in a document.
 * @param {Element} svg
 */
function standalone(svg) {
  return `${new XMLSerializer().serializeToString(svg)}\n`;
}

/**
 * @param {string[]} heads
 * @param {string[][]} rows
 */
function table(heads, rows) {
  return el("table", {}, headRow(...heads), el("tbody", {}, ...rows.map(([first, ...rest]) => row(first, ...rest))));
}

/** @param {Answer} answer */
function sums({ ialt, maal_etiket }) {
  if (!ialt.summer.length) return null;
  const rows = ialt.summer.map((each) => [each.periode, each.nu, each.forslag, each.forskel]);
  return scrolling(`${maal_etiket}, alle borgere`, table(["Alle borgere", "I dag", "Med forslaget", "Forskel"], rows));
}

/**
 * How many change by how much; the bars only repeat the numbers beside them.
 * @param {Answer} answer
 */
function spread({ fordeling, ialt }) {
  if (!fordeling.length) return null;
  const lines = fordeling.map(({ tekst, antal, retning }) =>
    el(
      "tr",
      {},
      el("th", { scope: "row", textContent: tekst }),
      el("td", { textContent: String(antal) }),
      el("td", { "aria-hidden": "true" }, bar(antal / ialt.personer, retning)),
    ),
  );
  const head = el(
    "thead",
    {},
    el(
      "tr",
      {},
      el("th", { scope: "col", textContent: "Forskel" }),
      el("th", { scope: "col", textContent: "Borgere" }),
      el("td"),
    ),
  );
  return el(
    "div",
    {},
    el("h3", { textContent: "Hvem flytter sig hvor meget" }),
    scrolling(
      "Hvem flytter sig hvor meget",
      el("table", { className: "sn-hnh-fordeling" }, head, el("tbody", {}, ...lines)),
    ),
  );
}

/**
 * @param {number} share
 * @param {string} direction
 */
function bar(share, direction) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const rect = document.createElementNS(space, "rect");
  for (const [name, value] of [
    ["viewBox", "0 0 100 14"],
    ["preserveAspectRatio", "none"],
  ])
    svg.setAttribute(name, value);
  for (const [name, value] of [
    ["width", Math.max(1, share * 100)],
    ["height", 14],
  ])
    rect.setAttribute(String(name), String(value));
  svg.classList.add("sn-hnh-bar", `sn-hnh-${direction}`);
  svg.append(rect);
  return svg;
}

/** @param {Answer} answer */
function largest({ ialt, borgere, raekker, enhed }) {
  const lines = /** @type {Direction[]} */ (["vaerre", "bedre"]).flatMap((each) => {
    const number = ialt.stoerste[each];
    if (number === null) return [];
    const whom = `${borgere[number].navn} (${raekker[number].forskel_tekst} ${enhed})`;
    return [el("li", {}, `Størst forskel blandt dem, der ${ialt.ord[each]}: ${whom}`)];
  });
  if (ialt.uden)
    lines.push(el("li", { textContent: `${ialt.uden} af rækkerne kan ikke regnes. Se hvorfor i tabellen.` }));
  return lines.length ? el("ul", {}, ...lines) : null;
}

/** @param {Answer} answer */
function warnings({ advarsler }) {
  if (!advarsler.length) return null;
  return el("div", { className: "sn-bemaerk" }, ...advarsler.map((text) => el("p", { textContent: text })));
}
