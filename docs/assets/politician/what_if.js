// “What if”: keeps the question, asks the calculators in the worker, and hands each part of the page its answer.
// Without this file the page shows the figures of today and what they give the made-up residents.

import { Asking, inTurn } from "./asking.js";
import { Board } from "./board.js";
import { Calculators } from "./calculators.js";
import { Place } from "./place.js";
import { readAddress, writeAddress } from "./proposal_address.js";
import { Residents } from "./residents.js";
import { all, one } from "../kit/dom.js";
import { Chart } from "./chart.js";
import { Meeting } from "./meeting.js";
import { Proposal } from "./proposal.js";
import { Rates } from "./satser.js";
import { Result } from "./effect.js";
import { Scenarios } from "./scenarios.js";
import { Speech } from "./speech.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").View} View */

const SPEAK_PAUSE_MS = 700;
const STARTING = "Beregningen starter … Første gang kan det tage lidt tid.";
const OTHER_DATA = "Linket er lavet på en anden udgave af tallene. Svaret kan være et andet end dengang.";

class WhatIf {
  #asking = new Asking((signal, newest) => this.#ask(signal, newest));
  /** @type {View} */
  #view = {};
  /** @type {Answer | null} */
  #answer = null;
  /** @type {string | null} */
  #csv = null;
  #notice = "";

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.place = new Place(root, () => this.#moveTo());
    this.status = one(root, ".sn-status");
    this.speech = new Speech(this.status);
    this.calculators = new Calculators(this.status, () => this.#asking.now());
    /** @type {string | null} */
    this.wanted = null;
    this.rates = new Rates(() => this.#asking.later());
    this.residents = new Residents((loaded) => this.#onResidents(loaded));
    this.result = new Result((choice) => this.#choose(choice));
    this.chart = new Chart((choice) => this.#choose(choice));
    this.scenarios = new Scenarios({
      now: () => ({ laastOp: this.rates.unlocked, moved: this.rates.moved }),
      open: (scenario) => this.rates.set(scenario),
      ask: (scenarier, signal) =>
        this.calculators.engine.ask({ ask: "scenarios", ...this.#grounds(), scenarier }, signal),
      say: (text) => this.speech.say(text),
    });
    this.proposal = new Proposal(
      (people) => this.#link(people),
      (text) => this.speech.say(text),
    );
    const shown = [this.result, this.residents, this.scenarios, this.chart, this.proposal];
    this.board = new Board(
      root,
      this.rates.element,
      shown.map((part) => part.element),
    );
    this.#open(readAddress(location.hash));
    this.#asking.now();
  }

  /** @param {import("./types.js").Proposed} given */
  #open(given) {
    this.place.open(given);
    this.rates.moved = given.moved;
    this.rates.unlocked = given.laastOp;
    this.scenarios.take(given.scenarier);
    this.#csv = given.csv;
    this.wanted = given.datasaet;
    if (given.maal) this.#view.maal = given.maal;
  }

  /** Another municipality or date has other figures, so what was moved there does not follow. */
  #moveTo() {
    if (this.rates.moved.size)
      this.#notice = "De flyttede tal er sat tilbage, fordi du har skiftet kommune eller dato. ";
    this.rates.clear();
    this.#asking.later();
  }

  /** @param {{csv: string}} [loaded] */
  #onResidents(loaded) {
    this.#csv = loaded?.csv ?? null;
    if (loaded || (this.#view.vist ?? 0) >= (this.residents.rows?.length ?? 0)) this.#view.vist = 0;
    this.#asking.later();
  }

  /** @param {View} choice */
  #choose(choice) {
    Object.assign(this.#view, choice);
    this.#asking.later();
  }

  /** What every question here stands on. */
  #grounds() {
    return {
      beregner: this.root.dataset.beregner ?? "",
      ...this.place.asked,
      maal: this.#view.maal ?? null,
      borgere: this.#csv ? null : this.residents.rows,
    };
  }

  #asked() {
    return {
      ...this.#grounds(),
      laast_op: this.rates.unlocked,
      aendringer: Object.fromEntries(this.rates.moved),
      csv: this.#csv,
      ...this.#view,
    };
  }

  /**
   * @param {AbortSignal} signal
   * @param {() => boolean} newest
   */
  async #ask(signal, newest) {
    if (!this.#answer) this.status.textContent = STARTING;
    try {
      /** @type {Answer} */
      const answer = await this.calculators.engine.ask({ ask: "what_if", ...this.#asked() }, signal);
      if (!newest()) return;
      if (answer.fejl.length) this.#showErrors(answer.fejl);
      else await this.#show(answer, newest);
    } catch (error) {
      const sentence = this.calculators.sentenceOf(error);
      if (sentence && newest()) this.#showErrors([{ felt: "", besked: sentence }]);
    }
  }

  /**
   * Part by part, so that the page is never held for long; a newer question leaves the rest to its own answer.
   * @param {Answer} answer
   * @param {() => boolean} newest
   */
  async #show(answer, newest) {
    const first = !this.#answer;
    this.#answer = answer;
    const fresh = this.#csv !== null || !this.residents.rows;
    this.#csv = null;
    const parts = [
      () => this.rates.show(answer.satser),
      () => (fresh ? this.residents.take(answer) : this.residents.update(answer)),
      () => this.chart.show(answer),
      () => this.scenarios.show(answer),
      () => this.proposal.show(answer),
      () => this.#finish(answer, first),
    ];
    // Rows that came with this answer are shown whole, or they would be lost.
    await inTurn(parts, () => newest() || fresh);
  }

  /**
   * @param {Answer} answer
   * @param {boolean} first
   */
  #finish(answer, first) {
    this.rates.showErrors([]);
    this.result.show(answer);
    this.board.short = answer.ialt.overskrift;
    if (first) this.#begin(answer);
    this.speech.say(this.#notice + answer.ialt.overskrift, SPEAK_PAUSE_MS, !this.#notice);
    this.#notice = "";
  }

  /** @param {Answer} answer */
  #begin(answer) {
    this.board.begin();
    new Meeting(
      one(document, ".sn-moedepapir"),
      () => this.calculators.engine,
      () => this.#onPaper(),
      (text) => this.speech.say(text),
    );
    if (this.wanted && !answer.datasaet.startsWith(this.wanted)) this.#notice = `${OTHER_DATA} `;
  }

  /** @param {Answer["fejl"]} errors */
  #showErrors(errors) {
    const elsewhere = this.rates.showErrors(errors);
    this.#csv = null;
    this.result.markOld();
    const texts = (elsewhere.length ? elsewhere : errors).map((each) => each.besked);
    this.board.short = texts[0];
    this.speech.say(
      `${texts.slice(0, 3).join(" ")} Virkningen passer til de tal, der stod her før.`,
      elsewhere.length ? 0 : SPEAK_PAUSE_MS,
    );
    if (!this.#answer) this.#withoutAnswer();
  }

  /** A link that no longer fits opens the page as it is today, and says so. */
  #withoutAnswer() {
    if (!this.rates.moved.size && !this.wanted) return;
    this.#notice = `Linket passer ikke til tallene, som de er nu: ${this.status.textContent || "noget er ændret"}. `;
    this.rates.clear();
    this.wanted = null;
    this.#asking.later();
  }

  /** The kept scenarios, and what is moved now where none of them is that. */
  #onPaper() {
    const kept = this.scenarios.question();
    const asked = this.#asked();
    const moved = JSON.stringify(asked.aendringer);
    const now = { navn: "Forslag", laast_op: asked.laast_op, aendringer: asked.aendringer };
    const all = kept.some(({ aendringer }) => JSON.stringify(aendringer) === moved) ? kept : [...kept, now];
    return all.map(({ navn, laast_op, aendringer }) => ({ navn, spurgt: { ...asked, laast_op, aendringer } }));
  }

  /** @param {boolean} people */
  #link(people) {
    if (!this.#answer) throw new Error("Der er intet svar endnu");
    return writeAddress(location.origin + location.pathname, {
      ...this.place.asked,
      maal: this.#answer.maal,
      laastOp: this.rates.unlocked,
      moved: this.rates.moved,
      scenarier: this.scenarios.kept,
      csv: people ? this.#answer.csv.borgere : null,
      datasaet: this.#answer.datasaet,
    });
  }
}

for (const root of all(document, ".sn-hnh")) new WhatIf(root);
