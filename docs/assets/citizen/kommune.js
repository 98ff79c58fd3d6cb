// The choice of municipality: a list made from the page's own links, remembered only in the address.

import { carry, choices, keepMunicipality } from "./choices.js";
import { all, el, maybe, one } from "../kit/dom.js";

const ALL = "Alle kommuner";

export class Municipality {
  /** @type {((municipality: Municipality) => void)[]} */
  #listeners = [];

  /** @param {HTMLElement} root */
  constructor(root) {
    /** @type {Map<string, {name: string, address: string}>} */
    this.names = new Map();
    for (const link of all(root, "[data-kommune-id]")) {
      const address = link.getAttribute("href") ?? "";
      this.names.set(link.dataset.kommuneId ?? "", { name: link.textContent ?? "", address });
    }
    this.select = el("select", { id: "kommunevalg", on: { change: () => this.choose(this.select.value) } });
    this.select.append(new Option(ALL, ""), ...[...this.names].map(([id, { name }]) => new Option(name, id)));
    this.link = el("a", { className: "sn-kommunevalg-link" });
    this.#build(root);
    const asked = choices().get("kommune") ?? "";
    this.choose(this.names.has(asked) ? asked : "", false);
    addEventListener("hashchange", () => this.#fromAddress());
  }

  get id() {
    return this.select.value;
  }

  get name() {
    return this.names.get(this.id)?.name ?? "";
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
    this.select.value = id;
    if (write) keepMunicipality(id);
    carry(id);
    this.#showLink();
    this.#filter();
    for (const listener of this.#listeners) listener(this);
  }

  #fromAddress() {
    const asked = choices().get("kommune");
    if (asked && asked !== this.id && this.names.has(asked)) this.choose(asked, false);
  }

  /** @param {HTMLElement} root */
  #build(root) {
    const name = one(root, ".sn-kommunevalg-navn").textContent;
    const label = el("label", { className: "sn-kommunevalg-navn", htmlFor: this.select.id }, name);
    root.replaceChildren(label, this.select, this.link);
    root.classList.add("sn-kommunevalg--levende");
  }

  #showLink() {
    const chosen = this.names.get(this.id);
    this.link.hidden = !chosen;
    this.link.textContent = chosen ? `Alt fra ${chosen.name}` : "";
    if (chosen) this.link.setAttribute("href", chosen.address);
    else this.link.removeAttribute("href");
  }

  /** Show only the chosen municipality's parts, and say where it has none. */
  #filter() {
    for (const part of all(document, "article [data-kommune]:not([data-svarfrist])")) {
      part.hidden = Boolean(this.id) && part.dataset.kommune !== this.id;
    }
    for (const card of all(document, "[data-hjaelp]")) this.#sayMissing(card);
  }

  /** @param {HTMLElement} card */
  #sayMissing(card) {
    const parts = all(card, "[data-kommune]");
    const line = maybe(card, "[data-mangler]");
    if (!line) return;
    line.dataset.alle ??= line.textContent ?? "";
    const missing = this.id && !parts.some((part) => !part.hidden);
    line.hidden = Boolean(this.id) && !missing;
    line.textContent = missing
      ? `Vi har ingen standard om det fra ${this.name}. Det betyder ikke, at du ikke kan få hjælpen. Spørg kommunen.`
      : line.dataset.alle;
  }
}

/** The page's choice of municipality, or null where it has none. */
export function startMunicipality() {
  const root = maybe(document, "[data-kommunevalg]");
  return root && new Municipality(root);
}
