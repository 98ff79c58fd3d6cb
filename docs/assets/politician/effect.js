// What the proposal comes to: the answer in a sentence, the sums, and who moves how far.

import { bar, select, table } from "./what_if_parts.js";
import { el } from "../kit/dom.js";
import { scrolling } from "../kit/table.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Direction} Direction */

export class Result {
  /**
   * `choose` is called with {maal} when the reader looks at something else.
   * @param {(view: import("./types.js").View) => void} choose
   */
  constructor(choose) {
    this.choose = choose;
    this.headline = el("p", { className: "sn-resultat" });
    this.content = el("div");
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
    const parts = [measures, effects(answer), warnings(answer), sums(answer), spread(answer), largest(answer)];
    this.content.replaceChildren(...parts.filter((part) => part !== null));
  }

  /** The figures do not fit together: what stands belongs to the last that did. */
  markOld() {
    this.element.dataset.tilstand = "gammelt";
  }
}

/**
 * For the residents, for the municipality's budget, for whom it was computed, and without what.
 * @param {Answer} answer
 */
function effects({ ialt }) {
  const groups = ialt.virkninger.map(({ navn, tekster }) =>
    el("div", {}, el("dt", { textContent: navn }), ...tekster.map((text) => el("dd", { textContent: text }))),
  );
  const count = el("a", { href: "#hnh-borgere-titel", textContent: "Skriv antal borgere" });
  return el(
    "div",
    {},
    el("dl", { className: "sn-hnh-virkninger" }, ...groups),
    ialt.eksempler ? el("p", {}, count) : null,
  );
}

/** @param {Answer} answer */
function sums({ ialt, maal_etiket }) {
  if (!ialt.summer.length) return null;
  const rows = ialt.summer.map((each) => [each.periode, each.forskel, each.nu, each.forslag]);
  const whom = ialt.eksempler ? "Én borger som hvert eksempel" : "Alle borgere";
  return scrolling(`${maal_etiket}, i alt`, table([whom, "Forskel", "I dag", "Med forslaget"], rows));
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
      el("th", { scope: "col", textContent: ialt.eksempler ? "Eksempler" : "Borgere" }),
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
