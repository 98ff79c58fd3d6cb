// A letter with places to fill: the page's own text, dotted where nothing is written yet.

import { all } from "../kit/dom.js";

export class Letter {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    for (const place of all(root, "[data-plads]")) place.dataset.tom = place.textContent ?? "";
  }

  /** @param {boolean} visible */
  show(visible) {
    this.root.hidden = !visible;
  }

  /**
   * Put the values in their places; an empty one gets its dots back, and a line that needs it is left out.
   * @param {{[place: string]: string}} values
   */
  fill(values) {
    for (const place of all(this.root, "[data-plads]")) {
      const value = values[place.dataset.plads ?? ""];
      place.textContent = value || (place.dataset.tom ?? "");
      place.classList.toggle("sn-udfyldt", Boolean(value));
    }
    for (const line of all(this.root, "[data-hvis]")) line.hidden = !values[line.dataset.hvis ?? ""];
  }
}

/**
 * The letter as plain text, a blank line between its paragraphs.
 * @param {HTMLElement} root
 */
export function letterText(root) {
  return all(root, ":scope > *")
    .filter((part) => !part.hidden)
    .map((part) => part.innerText.trim())
    .join("\n\n");
}
