// “Gem kommunens katalog” on a municipality's page: what it takes, how far it is, and a way to undo it.

import { el } from "../kit/dom.js";
import { ask, begun, keepButton, megabytes, possible, ROOT } from "./service.js";

/** @typedef {import("./service.js").Overview} Overview */
/** @typedef {import("./service.js").Progress} Progress */
/** @typedef {{sider: number, bytes: number}} Size */

const NOT_HERE = "Din browser kan ikke gemme siderne. Det sker tit i private vinduer.";
const FAILED = "Det lykkedes ikke at hente det hele. Er du på nettet? Det, der er hentet, er gemt.";

export class Keep {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.id = place.dataset.kommune ?? "";
    /** @type {Size} */
    this.size = { sider: 0, bytes: 0 };
    this.status = el("p", { className: "sn-offline-status", role: "status" });
    this.bar = el("progress", { className: "sn-offline-maaler", hidden: true, "aria-label": "Hentet" });
    this.keeper = keepButton("Gem på min enhed", () => this.#keep());
    this.dropper = keepButton("Slet fra min enhed", () => this.#drop());
    this.dropper.hidden = true;
    const actions = el("p", { className: "sn-offline-handlinger" }, this.keeper, this.dropper);
    place.replaceChildren(this.status, this.bar, actions);
    this.#begin();
  }

  async #begin() {
    if (!possible()) {
      this.keeper.hidden = true;
      this.status.textContent = NOT_HERE;
      return;
    }
    const sizes = await (await fetch(new URL("assets/offline/kommuner.json", ROOT))).json();
    this.size = sizes[this.id];
    this.#showOffer();
    if (!(await begun())) return;
    const state = await ask({ ask: "overview" });
    if (!this.keeper.disabled) this.#show(state); // the reader may have begun meanwhile
  }

  #showOffer() {
    const { sider, bytes } = this.size;
    this.status.textContent = `${sider} sider, beregnerne og søgningen fylder ${megabytes(bytes)} på din enhed.`;
  }

  /**
   * The state as the service worker tells it.
   * @param {Overview} state
   */
  #show({ kommuner }) {
    const mine = kommuner.find(({ id }) => id === this.id);
    this.dropper.hidden = !mine;
    this.keeper.hidden = mine?.missing === 0;
    if (!mine) this.#showOffer();
    else if (mine.missing) {
      this.keeper.textContent = "Hent resten";
      this.status.textContent = `Der mangler ${megabytes(mine.missing)}.`;
    } else this.status.textContent = `Gemt. ${this.size.sider} sider, beregnerne og søgningen virker nu uden net.`;
  }

  async #keep() {
    this.keeper.disabled = true;
    this.dropper.disabled = true;
    this.bar.hidden = false;
    this.bar.max = 1;
    this.bar.value = 0;
    this.status.textContent = "Henter …";
    navigator.storage?.persist?.().catch(() => {}); // ask that it is not cleared away when space is short
    try {
      this.#show(await ask({ ask: "keep", kommune: this.id }, (progress) => this.#showProgress(progress)));
    } catch {
      this.status.textContent = FAILED;
      this.keeper.textContent = "Prøv igen";
    }
    this.bar.hidden = true;
    this.keeper.disabled = false;
    this.dropper.disabled = false;
    if (this.keeper.hidden) this.dropper.focus();
  }

  /**
   * The bar moves with every file; the words only now and then, so that a screen reader can keep up.
   * @param {Progress} progress
   */
  #showProgress({ done, total }) {
    this.bar.max = total;
    this.bar.value = done;
    const quarter = Math.floor((4 * done) / total);
    if (quarter && quarter < 4) this.status.textContent = `Henter … ${quarter * 25} procent af ${megabytes(total)}.`;
  }

  async #drop() {
    this.#show(await ask({ ask: "drop", kommune: this.id }));
    this.keeper.textContent = "Gem på min enhed";
    this.keeper.focus();
  }
}
