// A repeatable group of inputs (for example expenses or helpers): rows that can be added and removed.
// Each row's inputs are joined in order with ";", as the command line writes them.

import { all, around, one } from "../kit/dom.js";

export class Rows {
  /** @param {HTMLElement} field */
  constructor(field) {
    this.list = one(field, ".sn-raekker");
    this.template = one(field, "template", HTMLTemplateElement);
    this.initial = [...this.list.children].map((row) => row.cloneNode(true));
    this.adder = one(field, "[data-tilfoej]");
    this.adder.addEventListener("click", () => this.#add());
    this.list.addEventListener("click", ({ target }) => {
      const row = around(around(target, "[data-fjern]"), ".sn-raekke");
      if (row) this.#remove(row);
    });
    this.list.addEventListener("focusout", () => this.#changed());
    this.#number();
  }

  /**
   * One text for each row in which something is written; the row being written waits, unless all is wanted `whole`.
   * @param {boolean} whole
   */
  read(whole) {
    return [...this.list.children]
      .map((row) => ({ ...valuesOf(row), waits: !whole && row.contains(document.activeElement) }))
      .filter(({ typed, complete, waits }) => typed && (complete || !waits))
      .map(({ joined }) => joined);
  }

  /**
   * One row for each text, as read() gives them; says which cannot be taken apart.
   * @param {string[]} texts
   */
  fill(texts) {
    const parts = texts.map((text) => text.split(";").map((part) => part.trim()));
    this.list.replaceChildren();
    const lost = parts.filter((values) => !this.#addRow(values));
    this.#number();
    return lost.map((values) => `Linjen “${values.join("; ")}” kan ikke læses.`);
  }

  restore() {
    this.list.replaceChildren(...this.initial.map((row) => row.cloneNode(true)));
    this.#number();
  }

  #add() {
    this.list.append(this.template.content.cloneNode(true));
    this.#number();
    this.list.lastElementChild?.querySelector("input")?.focus();
  }

  /**
   * Whether a row could be made of these values, in the order of its inputs.
   * @param {string[]} values
   */
  #addRow(values) {
    const row = /** @type {DocumentFragment} */ (this.template.content.cloneNode(true));
    const inputs = controls(row);
    const whole = inputs.map((input, index) => values[index] ?? ("valgfri" in input.dataset ? input.value : ""));
    inputs.forEach((input, index) => {
      input.value = whole[index];
    });
    const fits = values.length <= inputs.length && inputs.every((input, index) => input.value === whole[index]);
    if (fits) this.list.append(row);
    return fits;
  }

  /** @param {HTMLElement} row */
  #remove(row) {
    const neighbour = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    this.#number();
    (neighbour ? one(neighbour, "[data-fjern]") : this.adder).focus();
    this.#changed();
  }

  #changed() {
    this.list.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #number() {
    [...this.list.children].forEach((row, index) => {
      for (const place of row.querySelectorAll("[data-nr]")) place.textContent = String(index + 1);
    });
  }
}

/** @param {ParentNode} row */
const controls = (row) => /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ (all(row, "input, select"));

/**
 * The row's inputs in order; the first is a name, in which a ";" would be taken for a separator.
 * @param {Element} row
 */
function valuesOf(row) {
  const inputs = controls(row);
  const texts = inputs.filter((input) => input.matches("input")).map((input) => input.value.trim());
  const values = inputs.map((input, index) => (index ? input.value : input.value.replaceAll(";", ",")).trim());
  return { typed: texts.some(Boolean), complete: texts.every(Boolean), joined: values.join("; ") };
}
