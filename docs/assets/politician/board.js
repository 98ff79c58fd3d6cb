// Where the parts of the page stand: the figures beside what they do, and the answer in a word at the foot of a phone.

import { el, one } from "../kit/dom.js";

export class Board {
  #short = el("span", { "aria-hidden": "true" });

  /**
   * @param {HTMLElement} root
   * @param {HTMLElement} side
   * @param {HTMLElement[]} middle
   */
  constructor(root, side, middle) {
    this.root = root;
    this.element = one(root, ".sn-hnh-bord");
    const toEffect = el("a", { href: "#hnh-virkning", className: "sn-til-svar", textContent: "Se virkningen" });
    this.element.append(
      el("div", { className: "sn-hnh-side" }, side),
      el("div", { className: "sn-hnh-midt" }, ...middle),
      el("div", { className: "sn-bund sn-hnh-bund" }, this.#short, toEffect),
    );
  }

  /** @param {string} text */
  set short(text) {
    this.#short.textContent = text;
  }

  /** The live table takes the place of the printed one. */
  begin() {
    this.element.hidden = false;
    this.root.classList.add("sn-levende");
    one(document, ".sn-hnh-statisk").hidden = true;
  }
}
