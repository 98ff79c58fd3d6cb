// The choice of municipality: the page's own list, shown instead of its links, and remembered only in the address.

import { carry, choices, keepMunicipality } from "./choices.js";
import { all, el, maybe, one } from "../kit/dom.js";

export class Municipality {
  /** @type {((municipality: Municipality) => void)[]} */
  #listeners = [];

  /** @param {HTMLElement} root */
  constructor(root) {
    this.select = one(root, "select", HTMLSelectElement);
    this.link = root.appendChild(el("a", { className: "sn-kommunevalg-link" }));
    this.root = root.dataset.rod ?? "";
    // Where the page tells of one municipality at a time, each has a page of its own below this address.
    this.pages = root.dataset.sider;
    this.own = root.dataset.egen ?? "";
    /** @type {Map<string, string>} */
    this.names = new Map([...this.select.options].filter(({ value }) => value).map(({ value, text }) => [value, text]));
    this.select.addEventListener("change", () => this.choose(this.select.value));
    this.#show(root);
    const asked = choices().get("kommune") ?? "";
    const chosen = this.names.has(asked) ? asked : this.own;
    const elsewhere = this.#elsewhere(chosen);
    if (elsewhere !== null) location.replace(elsewhere + location.hash);
    else this.choose(chosen, false);
    addEventListener("hashchange", () => this.#fromAddress());
  }

  get id() {
    return this.select.value;
  }

  get name() {
    return this.names.get(this.id) ?? "";
  }

  /** Whether the chosen municipality has standards here; the others have the law alone. */
  get hasStandards() {
    const chosen = this.select.selectedOptions[0];
    return Boolean(this.id) && !chosen?.closest("[data-andre]");
  }

  /**
   * Call `listener` now and at every choice.
   * @param {(municipality: Municipality) => void} listener
   */
  follow(listener) {
    this.#listeners.push(listener);
    listener(this);
  }

  /**
   * @param {string} id
   * @param {boolean} [write] whether the address shall say so
   */
  choose(id, write = true) {
    const elsewhere = this.#elsewhere(id);
    if (elsewhere !== null) {
      // The reader who comes back finds this page as it was.
      this.select.value = this.own;
      location.assign(`${elsewhere}${id ? `#kommune=${id}` : ""}`);
      return;
    }
    this.select.value = id;
    if (write) keepMunicipality(id);
    carry(id);
    this.#showLink();
    this.#filter();
    for (const listener of this.#listeners) listener(this);
  }

  /**
   * The page that tells of the municipality, where that is another than this; null where it is this one.
   * @param {string} id
   */
  #elsewhere(id) {
    if (this.pages === undefined || id === this.own) return null;
    const option = [...this.select.options].find(({ value }) => value === id);
    const hasOwn = Boolean(id) && !option?.closest("[data-andre]");
    if (!hasOwn && !this.own) return null;
    return hasOwn ? `${this.pages}${id}/` : this.pages;
  }

  #fromAddress() {
    const asked = choices().get("kommune");
    if (asked && asked !== this.id && this.names.has(asked)) this.choose(asked, false);
  }

  /** @param {HTMLElement} root */
  #show(root) {
    for (const part of all(root, ":scope > p, :scope > ul")) part.remove();
    for (const part of all(root, "label, select")) part.hidden = false;
    root.classList.add("sn-kommunevalg--levende");
  }

  #showLink() {
    this.link.hidden = !this.id;
    this.link.textContent = this.id ? `${this.hasStandards ? "Alt fra" : "Det gælder i"} ${this.name}` : "";
    if (this.id) this.link.href = `${this.root}${this.id}/`;
    else this.link.removeAttribute("href");
  }

  /** Show only the chosen municipality's parts, and say where it has none. */
  #filter() {
    for (const part of all(document, "article [data-kommune]:not([data-svarfrist])")) {
      const others = Boolean(this.id) || "kunValgt" in part.dataset;
      part.hidden = others && part.dataset.kommune !== this.id;
    }
    for (const card of all(document, "[data-hjaelp]")) this.#sayMissing(card);
  }

  /**
   * One sentence where the chosen municipality has nothing here: that it is so, and what to ask it for.
   * @param {HTMLElement} card
   */
  #sayMissing(card) {
    const parts = all(card, "[data-kommune]");
    const line = maybe(card, "[data-mangler]");
    if (!line) return;
    line.dataset.alle ??= line.textContent ?? "";
    const missing = this.id && !parts.some((part) => !part.hidden);
    line.hidden = missing ? false : Boolean(this.id) || !line.dataset.alle;
    line.textContent = missing ? this.#ask(line.dataset.bedOm) : line.dataset.alle;
  }

  /** @param {string | undefined} what */
  #ask(what) {
    const ask = what ? `Bed kommunen om ${what}.` : "Spørg kommunen, hvad den har besluttet.";
    return `Vi har ikke standarden fra ${this.name} endnu. Loven gælder også der. ${ask}`;
  }
}

/** The page's choice of municipality, or null where it has none. */
export function startMunicipality() {
  const root = maybe(document, "[data-kommunevalg]");
  return root && new Municipality(root);
}
