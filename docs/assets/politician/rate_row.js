// One figure that can be moved: its number, its slider, where it stands, and the way back.

import { danish, plain } from "./danish_numbers.js";
import { button, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Rate} Rate */
/** What a row needs of those it stands among: what has been moved, and whom to tell. */
/** @typedef {{moved: Map<string, string[]>, change: () => void}} Moving */

/** One figure: a number field for each of its ends, a slider for each, its source, and the way back. */
export class RateRow {
  /**
   * @param {Rate} rate
   * @param {Moving} rates
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
