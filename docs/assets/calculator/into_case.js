// “Læg i sagen”: the answer goes into a case file that is open in another tab, or begins a new one by a link. Nothing is
// stored on the way.

import { button, el } from "../kit/dom.js";
import { CHANNEL, caseFileHash, newCaseFile } from "../kit/case_file.js";
import { Panel } from "./panel.js";

/** @typedef {import("../kit/case_file.js").Calculation} Calculation */
/** @typedef {import("../kit/case_file.js").Places} Places */
/** @typedef {import("../kit/case_file.js").PutThere} PutThere */

const ABOUT =
  "En sag samler flere beregninger om én borger i ét notat. Den ligger kun i linket eller i en fil, du selv gemmer. " +
  "Skriv ikke CPR-nummer eller navn.";

export class IntoCase {
  #me = crypto.randomUUID();
  /** @type {Calculation | null} */
  #calculation = null;
  /** @type {BroadcastChannel | null} */
  #channel = null;

  /**
   * @param {string} page the address of the page with a case file
   * @param {(text: string) => void} tell
   */
  constructor(page, tell) {
    this.page = page;
    this.tell = tell;
    this.fresh = el("a", { className: "sn-knap" }, "Begynd en ny sag");
    this.places = el("div", { className: "sn-handlinger" }, this.fresh);
    this.panel = new Panel("Læg i sagen", [el("p", {}, ABOUT), this.places]);
  }

  /**
   * The answer that may be put in a case.
   * @param {import("./types.js").Asked} question
   */
  set({ beregner, kommune, dato, svar, udfyldt }) {
    this.#calculation = { beregner, kommune, dato, svar, udfyldt };
    this.fresh.href = this.page + caseFileHash(newCaseFile([this.#calculation]));
  }

  /** Look for the cases that are open in other tabs; each that answers gets its buttons. */
  look() {
    if (!("BroadcastChannel" in window)) return;
    this.#channel ??= this.#listen();
    this.places.replaceChildren(this.fresh);
    this.#channel.postMessage({ hvem: this.#me, beregner: this.#calculation?.beregner });
  }

  #listen() {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener("message", ({ data }) => {
      if (data?.til !== this.#me) return;
      if ("steder" in data) this.#offer(data);
      else if ("lagt" in data) this.tell(String(data.lagt));
    });
    return channel;
  }

  /** @param {Places} places */
  #offer({ sag, steder }) {
    const buttons = steder.map(({ noegle, tekst }) => button(tekst, () => this.#put(sag, noegle)));
    this.fresh.before(...buttons);
  }

  /**
   * @param {string} sag
   * @param {string} noegle
   */
  #put(sag, noegle) {
    this.#channel?.postMessage({ sag, til: this.#me, noegle, beregning: this.#calculation });
    this.panel.close();
    this.panel.toggle.focus();
  }
}
