// That the file had CPR numbers, and whether their columns stay with running numbers or are left out.

import { el, one } from "../kit/dom.js";
import { inDanish } from "./counted.js";

/** @typedef {import("./types.js").CprNotice} Notice */

const KEPT = "loebenummer";
const LEFT_OUT = "udelad";

export class CprNotices {
  /** @type {Map<number, Set<number>>} the columns left out of each sheet */
  #leftOut = new Map();
  #sheet = 0;

  /**
   * `changed` is called when the reader leaves a column out, or takes it in again.
   * @param {HTMLElement} place
   * @param {() => void} changed
   */
  constructor(place, changed) {
    this.place = place;
    this.columns = one(place, "[data-kolonner]");
    this.changed = changed;
  }

  /** Another file: nothing is left out of it yet. */
  clear() {
    this.#leftOut.clear();
    this.place.hidden = true;
  }

  /**
   * The columns of a sheet that are left out.
   * @param {number | null} sheet
   */
  leftOut(sheet) {
    return sheet === null ? [] : [...(this.#leftOut.get(sheet) ?? [])];
  }

  /**
   * @param {number} sheet
   * @param {Notice[]} found
   */
  show(sheet, found) {
    this.#sheet = sheet;
    this.place.hidden = !found.length;
    if (this.columns.contains(document.activeElement)) return;
    this.columns.replaceChildren(...found.map((each) => this.#choice(each)));
  }

  /** @param {Notice} column */
  #choice({ kolonne, navn, antal, udeladt }) {
    const id = `m-cpr-${kolonne}`;
    const select = el(
      "select",
      { id },
      new Option("Erstat med løbenumre", KEPT),
      new Option("Udelad kolonnen", LEFT_OUT, udeladt, udeladt),
    );
    select.addEventListener("change", () => {
      const columns = this.#leftOut.get(this.#sheet) ?? new Set();
      if (select.value === LEFT_OUT) columns.add(kolonne);
      else columns.delete(kolonne);
      this.#leftOut.set(this.#sheet, columns);
      this.changed();
    });
    const cells = `${inDanish(antal)} ${antal === 1 ? "celle" : "celler"}`;
    return el("div", { className: "sn-felt" }, el("label", { htmlFor: id }, `“${navn}” (${cells})`), select);
  }
}
