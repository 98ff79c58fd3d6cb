// A letter with places to fill: the page's own text, dotted where nothing is written yet.

import { all, button } from "../kit/dom.js";
import { copied, save } from "../kit/file.js";
import { printOnly } from "../kit/paper.js";

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

/**
 * What can be done with a letter that is filled in: copy it, print it alone, or save it. Nothing is sent.
 * @param {Letter} letter
 * @param {HTMLElement} status where it is told that it is done
 * @param {string} file the name it is saved by
 */
export function letterActions(letter, status, file) {
  return [
    button("Kopiér brevet", async () => {
      status.textContent = await copy(letter);
    }),
    button("Udskriv brevet", () => printOnly("sn-kun-brev")),
    button("Hent som tekst", () => {
      save(file, letterText(letter.root));
      status.textContent = `Brevet er hentet som ${file}.`;
    }),
  ];
}

/** @param {Letter} letter */
async function copy(letter) {
  if (await copied(letterText(letter.root)))
    return "Brevet er kopieret. Sæt det ind der, hvor du vil skrive til kommunen.";
  getSelection()?.selectAllChildren(letter.root);
  return "Brevet er markeret. Kopiér det med Ctrl+C.";
}
