// The examples to pick: each button carries its answers as they would stand in an address.

import { all } from "../kit/dom.js";

export class Examples {
  /**
   * `pick` gets the answers ([[name, value]…]) and the name of the example that is chosen.
   * @param {HTMLFormElement} form
   * @param {(answers: import("./types.js").Pair[], name: string) => void} pick
   */
  constructor(form, pick) {
    this.buttons = all(form, "[data-eksempel]");
    for (const each of this.buttons) {
      each.addEventListener("click", () => {
        this.mark(each);
        pick([...new URLSearchParams(each.dataset.eksempel)], each.textContent ?? "");
      });
    }
  }

  /**
   * Show which one stands in the form; none when the reader has changed something.
   * @param {HTMLElement | null} [chosen]
   */
  mark(chosen = null) {
    for (const each of this.buttons) each.setAttribute("aria-pressed", String(each === chosen));
  }
}
