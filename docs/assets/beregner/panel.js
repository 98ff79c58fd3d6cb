// A button that unfolds a part of the page below it and moves to that part's own button;
// Escape folds it again and gives the focus back.

import { button, element } from "./element.js";

let made = 0;

export class Panel {
  onOpen = () => {};

  constructor(name, parts) {
    made += 1;
    this.body = element("div", { className: "sn-panel", id: `sn-panel-${made}`, hidden: true }, ...parts);
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

  #set(open) {
    this.body.hidden = !open;
    this.toggle.setAttribute("aria-expanded", String(open));
    if (!open) return;
    this.onOpen();
    this.body.querySelector("button").focus();
  }

  #onKey(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.close();
    this.toggle.focus();
  }
}
