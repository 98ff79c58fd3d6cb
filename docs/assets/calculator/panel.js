// A button that unfolds a part of the page below it and moves to that part's own button;
// Escape folds it again and gives the focus back.

import { button, el, one } from "../kit/dom.js";

let made = 0;

export class Panel {
  onOpen = () => {};

  /**
   * @param {string} name
   * @param {HTMLElement[]} parts
   */
  constructor(name, parts) {
    made += 1;
    this.body = el("div", { className: "sn-panel", id: `sn-panel-${made}`, hidden: true }, ...parts);
    this.toggle = button(name, () => this.#set(!this.isOpen));
    this.toggle.setAttribute("aria-controls", this.body.id);
    this.toggle.setAttribute("aria-expanded", "false");
    this.body.addEventListener("keydown", (event) => this.#onKey(event));
  }

  get isOpen() {
    return !this.body.hidden;
  }

  close() {
    this.#set(false);
  }

  /** @param {boolean} open */
  #set(open) {
    this.body.hidden = !open;
    this.toggle.setAttribute("aria-expanded", String(open));
    if (!open) return;
    this.onOpen();
    one(this.body, "button, a[href]").focus();
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.close();
    this.toggle.focus();
  }
}
