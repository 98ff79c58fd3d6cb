// The figures that can be moved: those of the municipality first, those of the law behind a lock.

import { scaled } from "./danish_numbers.js";
import { RateRow } from "./rate_row.js";
import { fold } from "./what_if_parts.js";
import { button, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Rate} Rate */
/** @typedef {import("./types.js").Answer["fejl"]} Mistakes */

const UNLOCK = "Lås lovens tal op som tankeeksperiment";
const LOCKED = "Loven sætter tallene her. Kommunen kan ikke selv ændre dem.";

export class Rates {
  /** @type {Map<string, RateRow>} */
  #rows = new Map();
  #shape = "";
  /** @type {{lock: HTMLInputElement, fields: HTMLFieldSetElement} | null} */
  #law = null;

  /**
   * `change` is called when a figure, or the lock, is moved.
   * @param {() => void} change
   */
  constructor(change) {
    this.change = change;
    /** @type {Map<string, string[]>} */
    this.moved = new Map();
    this.unlocked = false;
    this.element = el("section", { className: "sn-hnh-satser", "aria-labelledby": "hnh-satser-titel" });
  }

  /** Forget every change, for another municipality or date. */
  clear() {
    this.moved.clear();
  }

  /**
   * Move the figures as a kept proposal has them.
   * @param {import("./types.js").Scenario} scenario
   */
  set({ moved, laastOp }) {
    this.moved = new Map(moved);
    this.unlocked = laastOp;
    if (this.#law) {
      this.#law.lock.checked = laastOp;
      this.#law.fields.disabled = !laastOp;
    }
    for (const row of this.#rows.values()) row.update(null);
    this.change();
  }

  /**
   * Show these figures; the fields are only made anew when there are others than before.
   * @param {Rate[]} rates
   */
  show(rates) {
    const movable = rates.filter((rate) => rate.nu.length);
    const shape = JSON.stringify([movable.map((rate) => [rate.noegle, rate.nu])]);
    if (shape !== this.#shape) {
      this.#shape = shape;
      this.#build(
        movable,
        rates.filter((rate) => !rate.nu.length),
      );
    }
    for (const row of this.#rows.values()) row.update();
  }

  /**
   * Errors beside their figures; gives those that belong to no figure here.
   * @param {Mistakes} errors
   */
  showErrors(errors) {
    for (const row of this.#rows.values())
      row.error(errors.find((each) => each.felt === row.rate.noegle)?.besked ?? "");
    return errors.filter((each) => !this.#rows.has(each.felt));
  }

  /**
   * @param {Rate[]} movable
   * @param {Rate[]} words
   */
  #build(movable, words) {
    this.#rows.clear();
    this.#law = null;
    const own = movable.filter((rate) => rate.hvem === "kommunen");
    const law = movable.filter((rate) => rate.hvem === "loven");
    this.element.replaceChildren(el("h2", { id: "hnh-satser-titel", textContent: "Flyt tallene" }));
    if (own.length) this.element.append(this.#group("Kommunens egne tal", own), this.#percent(own));
    if (law.length) this.element.append(this.#lawGroup(law, !own.length));
    if (words.length) this.element.append(wordList(words));
    this.element.append(
      button("Sæt alle tal tilbage til i dag", () => this.reset(), { className: "sn-knap sn-hnh-nulstil" }),
    );
  }

  reset() {
    this.moved.clear();
    for (const row of this.#rows.values()) row.update();
    this.change();
  }

  /**
   * @param {string} title
   * @param {Rate[]} rates
   */
  #group(title, rates) {
    return el(
      "div",
      { className: "sn-hnh-gruppe" },
      el("h3", { textContent: title }),
      ...rates.map((rate) => this.#row(rate)),
    );
  }

  /** @param {Rate} rate */
  #row(rate) {
    const row = new RateRow(rate, this);
    this.#rows.set(rate.noegle, row);
    return row.element;
  }

  /**
   * The law's figures cannot be moved before the reader has said that it is only a thought.
   * @param {Rate[]} rates
   * @param {boolean} open
   */
  #lawGroup(rates, open) {
    const fields = el(
      "fieldset",
      { className: "sn-hnh-laas", disabled: !this.unlocked },
      ...rates.map((rate) => this.#row(rate)),
    );
    fields.prepend(el("legend", { className: "sn-skjult", textContent: "Tal, som loven sætter" }));
    const lock = el("input", { type: "checkbox", checked: this.unlocked });
    this.#law = { lock, fields };
    lock.addEventListener("change", () => {
      this.unlocked = lock.checked;
      fields.disabled = !lock.checked;
      if (!lock.checked) for (const rate of rates) this.moved.delete(rate.noegle);
      for (const row of this.#rows.values()) row.update();
      this.change();
    });
    return el(
      "details",
      { className: "sn-hnh-fold sn-hnh-lov", open: open || this.unlocked },
      el("summary", { textContent: `Lovens tal (${rates.length})` }),
      el("p", { textContent: LOCKED }),
      el("label", { className: "sn-valg" }, lock, ` ${UNLOCK}`),
      fields,
    );
  }

  /**
   * All amounts of the municipality at once, such as 5 per cent up; rounded as the figure of today is.
   * @param {Rate[]} rates
   */
  #percent(rates) {
    const amounts = rates.filter((rate) => rate.enhed.startsWith("kr."));
    if (amounts.length < 2) return "";
    const field = el("input", { id: "hnh-procent", type: "text", inputMode: "decimal", autocomplete: "off" });
    const use = () => {
      const percent = Number(field.value.replace(",", ".").replace("−", "-"));
      if (!field.value.trim() || !Number.isFinite(percent)) return;
      for (const rate of amounts)
        this.moved.set(
          rate.noegle,
          rate.nu.map((text) => scaled(text, percent)),
        );
      for (const row of this.#rows.values()) row.update();
      this.change();
    };
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") use();
    });
    return el(
      "div",
      { className: "sn-felt sn-hnh-procent" },
      el("label", { htmlFor: "hnh-procent", textContent: "Hæv alle kommunens beløb med procent (minus sænker)" }),
      el("div", { className: "sn-indtast" }, field, button("Brug", use)),
    );
  }
}

/** @param {Rate[]} words */
function wordList(words) {
  const lines = words.map((rate) => el("li", { textContent: `${rate.betegnelse}: “${rate.nu_tekst}”` }));
  return fold("Ord, som beregningen også bygger på", el("ul", {}, ...lines));
}
