// The choice of help in a letter: the services of the chosen municipality, and what the law gives everyone.

import { all } from "../kit/dom.js";

// What the law gives stands among the services by this beginning of its address.
const LAW = "loven/";

export class HelpChoice {
  /** @param {HTMLSelectElement} select */
  constructor(select) {
    this.select = select;
    this.groups = all(select, "optgroup", HTMLOptGroupElement);
  }

  get value() {
    return this.select.value;
  }

  get title() {
    return this.value ? (this.select.selectedOptions[0]?.text.trim() ?? "") : "";
  }

  get isOfLaw() {
    return isOfLaw(this.value);
  }

  /**
   * Choose it, where it is one of those that are there.
   * @param {string | null} value
   */
  choose(value) {
    if (this.#has(value)) this.select.value = value ?? "";
  }

  /**
   * Only the chosen municipality's services, and what the law gives, are there to choose between.
   * @param {string | undefined} municipality
   */
  narrow(municipality) {
    const chosen = this.value;
    const shown = this.groups.filter(
      ({ dataset }) => !municipality || !dataset.gruppe || dataset.gruppe === municipality,
    );
    this.select.replaceChildren(this.select.options[0], ...shown);
    this.select.value = this.#has(chosen) ? chosen : "";
  }

  /** @param {string | null} value */
  #has(value) {
    return [...this.select.options].some((option) => option.value === value);
  }
}

/**
 * Whether it is help as the law gives it, and no municipality's service.
 * @param {string | undefined} value
 */
export const isOfLaw = (value) => Boolean(value?.startsWith(LAW));
