// One resident's result against one of the answers: the drawing, the same as a table, and the choice of whom and what.

import { drawing, fold, select, table } from "./what_if_parts.js";
import { button, el } from "../kit/dom.js";
import { save } from "../kit/file.js";
import { scrolling } from "../kit/table.js";

/** @typedef {import("./types.js").Answer} Answer */

export class Chart {
  /**
   * `choose` is called with {akse} or {vist} when the reader looks at something else.
   * @param {(view: import("./types.js").View) => void} choose
   */
  constructor(choose) {
    this.choose = choose;
    this.content = el("div");
    this.element = el(
      "section",
      { className: "sn-hnh-tegning", "aria-labelledby": "hnh-tegning-titel", hidden: true },
      el("h2", { id: "hnh-tegning-titel", textContent: "Én borger, hvis et svar var anderledes" }),
      this.content,
    );
  }

  /** @param {Answer} answer */
  show({ kurver, borgere }) {
    this.element.hidden = !kurver;
    if (!kurver) return;
    const people = borgere.map((each, number) => ({ navn: String(number), etiket: each.navn || "Uden navn" }));
    const svg = kurver.svg ? drawing(kurver.svg) : null;
    this.content.replaceChildren(
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
