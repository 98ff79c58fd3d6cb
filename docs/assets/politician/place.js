// The municipality and the day that the figures are those of.

import { readDate, today, writeDate } from "../kit/dates.js";
import { one } from "../kit/dom.js";

export class Place {
  /**
   * `change` is called when the reader chooses another.
   * @param {HTMLElement} root
   * @param {() => void} change
   */
  constructor(root, change) {
    const form = one(root, ".sn-hnh-sted", HTMLFormElement);
    this.kommune = one(form, "[name=kommune]", HTMLSelectElement);
    this.dato = one(form, "[name=dato]", HTMLInputElement);
    form.addEventListener("change", change);
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  /**
   * What a link says, and else what the page was made with; its own day is the reader's today.
   * @param {{kommune: string | null, dato: string | null}} given
   */
  open(given) {
    if ("iDag" in this.dato.dataset) this.dato.value = writeDate(today());
    this.kommune.value = given.kommune ?? this.kommune.value;
    this.dato.value = writeDate(given.dato ?? this.dato.value);
  }

  /** As the calculators are asked. */
  get asked() {
    return { kommune: this.kommune.value, dato: readDate(this.dato.value) };
  }
}
