// What the proposal comes to: the answer in a sentence, the sums, who moves how far, and the drawing.

import { button, download, drawing, el, fold, headRow, scrollTable, select } from "./dom.js";

export class Result {
  /** `choose` is called with {maal}, {akse} or {vist} when the reader looks at something else. */
  constructor(choose) {
    this.choose = choose;
    this.headline = el("p", { className: "sn-resultat" });
    this.content = el("div");
    this.chart = el("div");
    this.element = el(
      "section",
      { className: "sn-svar sn-hnh-resultat", id: "hnh-virkning", tabIndex: -1, attr: { "aria-labelledby": "hnh-virkning-titel" } },
      el("h2", { id: "hnh-virkning-titel", textContent: "Virkningen" }),
      this.headline,
      this.content,
      this.chart,
    );
  }

  show(answer) {
    delete this.element.dataset.tilstand;
    this.headline.textContent = answer.ialt.overskrift;
    const measures = answer.maalvalg.length > 1 ? select("hnh-maal", "Se på", answer.maalvalg, answer.maal, (maal) => this.choose({ maal })) : null;
    const parts = [measures, sums(answer), spread(answer), largest(answer), warnings(answer)];
    this.content.replaceChildren(...parts.filter(Boolean));
  }

  /** The figures do not fit together: what stands belongs to the last that did. */
  markOld() {
    this.element.dataset.tilstand = "gammelt";
  }

  /** The chart, and the choice of whom and what it shows. */
  showChart({ kurver, borgere }) {
    if (!kurver) {
      this.chart.replaceChildren();
      return;
    }
    const people = borgere.map((each, number) => ({ navn: String(number), etiket: each.navn || "Uden navn" }));
    const figure = kurver.svg ? el("figure", { className: "sn-figur" }, drawing(kurver.svg)) : "";
    this.chart.replaceChildren(
      el("h3", { textContent: "Én borger, hvis et svar var anderledes" }),
      el(
        "div",
        { className: "sn-hnh-valg" },
        select("hnh-vist", "Borger", people, String(kurver.vist), (vist) => this.choose({ vist: Number(vist) })),
        select("hnh-akse", "Langs tegningen", kurver.aksevalg, kurver.akse, (akse) => this.choose({ akse })),
      ),
      figure,
      el("p", { textContent: kurver.tekst }),
      fold("Tegningen som tabel", scrollTable("Tegningen som tabel", table([kurver.x, "I dag", "Med forslaget"], kurver.tabel))),
      kurver.svg ? button("Hent tegningen som SVG", () => download("hvad-nu-hvis.svg", standalone(figure), "image/svg+xml")) : "",
    );
  }
}

/** The drawing with the colours it has on the page's white paper, to stand alone in a document. */
function standalone(figure) {
  return `${new XMLSerializer().serializeToString(figure.firstElementChild)}\n`;
}

function table(heads, rows) {
  const lines = rows.map(([first, ...rest]) =>
    el("tr", {}, el("th", { scope: "row", textContent: first }), ...rest.map((text) => el("td", { textContent: text }))),
  );
  return el("table", {}, headRow(...heads), el("tbody", {}, ...lines));
}

function sums({ ialt, maal_etiket }) {
  if (!ialt.summer.length) return null;
  const rows = ialt.summer.map((each) => [each.periode, each.nu, each.forslag, each.forskel]);
  return scrollTable(`${maal_etiket}, alle borgere`, table(["Alle borgere", "I dag", "Med forslaget", "Forskel"], rows));
}

/** How many change by how much; the bars only repeat the numbers beside them. */
function spread({ fordeling, ialt }) {
  if (!fordeling.length) return null;
  const lines = fordeling.map(({ tekst, antal, retning }) =>
    el(
      "tr",
      {},
      el("th", { scope: "row", textContent: tekst }),
      el("td", { textContent: String(antal) }),
      el("td", { attr: { "aria-hidden": "true" } }, bar(antal / ialt.personer, retning)),
    ),
  );
  const head = el("thead", {}, el("tr", {}, el("th", { scope: "col", textContent: "Forskel" }), el("th", { scope: "col", textContent: "Borgere" }), el("td")));
  return el(
    "div",
    {},
    el("h3", { textContent: "Hvem flytter sig hvor meget" }),
    scrollTable("Hvem flytter sig hvor meget", el("table", { className: "sn-hnh-fordeling" }, head, el("tbody", {}, ...lines))),
  );
}

function bar(share, direction) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const rect = document.createElementNS(space, "rect");
  for (const [name, value] of [["viewBox", "0 0 100 14"], ["preserveAspectRatio", "none"]]) svg.setAttribute(name, value);
  for (const [name, value] of [["width", Math.max(1, share * 100)], ["height", 14]]) rect.setAttribute(name, value);
  svg.classList.add("sn-hnh-bar", `sn-hnh-${direction}`);
  svg.append(rect);
  return svg;
}

function largest({ ialt, borgere, raekker, enhed }) {
  const lines = ["vaerre", "bedre"]
    .filter((each) => ialt.stoerste[each] !== null)
    .map((each) => {
      const number = ialt.stoerste[each];
      return el("li", { textContent: `Størst forskel blandt dem, der ${ialt.ord[each]}: ${borgere[number].navn} (${raekker[number].forskel_tekst} ${enhed})` });
    });
  if (ialt.uden) lines.push(el("li", { textContent: `${ialt.uden} af rækkerne kan ikke regnes. Se hvorfor i tabellen.` }));
  return lines.length ? el("ul", {}, ...lines) : null;
}

function warnings({ advarsler }) {
  if (!advarsler.length) return null;
  return el("div", { className: "sn-bemaerk" }, ...advarsler.map((text) => el("p", { textContent: text })));
}
