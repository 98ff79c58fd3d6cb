// The choice of municipality: a list made from the page's own links, remembered only in the address.

import { carry, choices, keepMunicipality } from "./adresse.js";

const ALL = "Alle kommuner";

export class Municipality {
  #listeners = [];

  constructor(root) {
    this.names = new Map();
    for (const link of root.querySelectorAll("[data-kommune-id]")) {
      this.names.set(link.dataset.kommuneId, { name: link.textContent, address: link.getAttribute("href") });
    }
    this.#build(root);
    const asked = choices().get("kommune");
    this.choose(this.names.has(asked) ? asked : "", false);
    addEventListener("hashchange", () => this.#fromAddress());
  }

  get id() {
    return this.select.value;
  }

  get name() {
    return this.names.get(this.id)?.name ?? "";
  }

  /** Call `listener` now and at every choice. */
  follow(listener) {
    this.#listeners.push(listener);
    listener(this);
  }

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

  #build(root) {
    const label = document.createElement("label");
    label.className = "sn-kommunevalg-navn";
    label.htmlFor = "kommunevalg";
    label.textContent = root.querySelector(".sn-kommunevalg-navn").textContent;
    this.select = document.createElement("select");
    this.select.id = "kommunevalg";
    this.select.append(new Option(ALL, ""));
    for (const [id, { name }] of this.names) this.select.append(new Option(name, id));
    this.select.addEventListener("change", () => this.choose(this.select.value));
    this.link = document.createElement("a");
    this.link.className = "sn-kommunevalg-link";
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
    for (const part of document.querySelectorAll("article [data-kommune]:not([data-svarfrist])")) {
      part.hidden = Boolean(this.id) && part.dataset.kommune !== this.id;
    }
    for (const card of document.querySelectorAll("[data-hjaelp]")) this.#sayMissing(card);
  }

  #sayMissing(card) {
    const parts = [...card.querySelectorAll("[data-kommune]")];
    const line = card.querySelector("[data-mangler]");
    if (!line) return;
    line.dataset.alle ??= line.textContent;
    const missing = this.id && !parts.some((part) => !part.hidden);
    line.hidden = Boolean(this.id) && !missing;
    line.textContent = missing
      ? `Vi har ingen standard om det fra ${this.name}. Det betyder ikke, at du ikke kan få hjælpen. Spørg kommunen.`
      : line.dataset.alle;
  }
}

/** The page's choice of municipality, or null where it has none. */
export function startMunicipality() {
  const root = document.querySelector("[data-kommunevalg]");
  return root && new Municipality(root);
}
