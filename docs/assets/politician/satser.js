// The figures that can be moved: those of the municipality first, those of the law behind a lock.

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

/** One figure: a number field for each of its ends, a slider for each, its source, and the way back. */
class RateRow {
  /**
   * @param {Rate} rate
   * @param {Rates} rates
   */
  constructor(rate, rates) {
    this.rate = rate;
    this.rates = rates;
    const id = `hnh-${rate.noegle.replaceAll("/", "-")}`;
    this.inputs = rate.nu.map((_, end) => this.#number(id, end));
    this.sliders = rate.nu.map((_, end) => this.#slider(end));
    this.problem = el("p", { className: "sn-feltfejl", id: `${id}-fejl`, hidden: true });
    this.back = button("Tilbage til i dag", () => this.#set(rate.nu), {
      "aria-label": `Tilbage til i dag: ${rate.betegnelse}`,
    });
    const ends = rate.nu.map((_, end) => el("div", { className: "sn-hnh-tal" }, this.inputs[end], this.sliders[end]));
    this.element = el(
      "div",
      { className: "sn-felt sn-hnh-sats", data: { noegle: rate.noegle } },
      el(
        "label",
        { htmlFor: `${id}-0` },
        rate.betegnelse,
        el("span", { className: "sn-enhed", textContent: rate.enhed ? ` (${rate.enhed})` : "" }),
      ),
      ...ends,
      this.problem,
      el("p", { className: "sn-hjaelp" }, `I dag: ${rate.nu_tekst}. `, source(rate)),
      this.back,
    );
  }

  /**
   * @param {string} id
   * @param {number} end
   */
  #number(id, end) {
    const several = this.rate.nu.length > 1;
    /** @type {HTMLInputElement} */
    const input = el("input", {
      id: `${id}-${end}`,
      type: "text",
      inputMode: "decimal",
      autocomplete: "off",
      "aria-describedby": `${id}-fejl`,
      "aria-label": several ? `${this.rate.betegnelse}, ${end ? "til" : "fra"}` : null,
    });
    input.addEventListener("input", () => this.#put(end, input.value));
    return input;
  }

  /** @param {number} end */
  #slider(end) {
    const { mindst, hoejst, skridt } = this.rate.skydere[end];
    const name = this.rate.nu.length > 1 ? (end ? ", til" : ", fra") : "";
    const slider = el("input", {
      type: "range",
      min: mindst,
      max: hoejst,
      step: skridt,
      "aria-label": `Skyder: ${this.rate.betegnelse}${name}`,
    });
    slider.addEventListener("input", () => {
      this.#put(end, slider.value.replace(".", ","));
      this.inputs[end].value = danish(slider.value);
    });
    return slider;
  }

  /**
   * @param {number} end
   * @param {string} text
   */
  #put(end, text) {
    const values = [...(this.rates.moved.get(this.rate.noegle) ?? this.rate.nu)];
    values[end] = text;
    this.#set(values, this.inputs[end]);
  }

  /**
   * @param {string[]} values
   * @param {Element | null} [typing]
   */
  #set(values, typing = null) {
    if (values.join() === this.rate.nu.join()) this.rates.moved.delete(this.rate.noegle);
    else this.rates.moved.set(this.rate.noegle, values);
    this.update(typing);
    this.rates.change();
  }

  /**
   * Bring the fields in line with what has been moved; the one being typed in is left alone.
   * @param {Element | null} [typing]
   */
  update(typing = document.activeElement) {
    const values = this.rates.moved.get(this.rate.noegle) ?? this.rate.nu;
    values.forEach((text, end) => {
      const { [end]: input } = this.inputs;
      if (input !== typing || !this.rates.moved.has(this.rate.noegle)) input.value = text;
      const number = plain(text);
      if (Number.isFinite(number)) this.sliders[end].value = String(number);
      this.sliders[end].setAttribute("aria-valuetext", `${text} ${this.rate.enhed}`);
    });
    const moved = this.rates.moved.has(this.rate.noegle);
    this.element.classList.toggle("sn-hnh-flyttet", moved);
    this.back.hidden = !moved;
  }

  /** @param {string} text */
  error(text) {
    this.problem.textContent = text;
    this.problem.hidden = !text;
    for (const input of this.inputs) input.setAttribute("aria-invalid", String(Boolean(text)));
  }
}

/** @param {Rate} rate */
function source(rate) {
  const text = `Kilde: ${rate.kilde}.`;
  return rate.adresse?.startsWith("https://")
    ? el("a", { href: rate.adresse, rel: "noopener", textContent: text })
    : text;
}

/** @param {Rate[]} words */
function wordList(words) {
  const lines = words.map((rate) => el("li", { textContent: `${rate.betegnelse}: “${rate.nu_tekst}”` }));
  return fold("Ord, som beregningen også bygger på", el("ul", {}, ...lines));
}

/**
 * `1.234,5` as a number.
 * @param {string} text
 */
export function plain(text) {
  return Number(text.replaceAll(".", "").replace(",", "."));
}

/**
 * `1234.5` as a Danish reader writes it.
 * @param {string} text
 */
export function danish(text) {
  return Number(text).toLocaleString("da-DK", { maximumFractionDigits: 2 });
}

/**
 * An amount changed by per cent: in whole kroner when it is so today, else in øre.
 * @param {string} text
 * @param {number} percent
 */
export function scaled(text, percent) {
  const value = plain(text) * (1 + percent / 100);
  return value.toLocaleString("da-DK", { maximumFractionDigits: text.includes(",") ? 2 : 0 });
}
