// “What if”: keeps the question, asks the calculators in the worker, and hands each part of the page its answer.
// Without this file the page shows the figures of today and what they give the made-up residents.

import { readDate, writeDate } from "../kit/dates.js";
import { Engine, Unexpected } from "../beregner/engine.js";
import { readAddress, writeAddress } from "./proposal_address.js";
import { Residents } from "./residents.js";
import { today } from "../kit/dates.js";
import { all, el, one } from "../kit/dom.js";
import { causeOf, reasonOf, stoppedPanel, stoppedShort } from "../kit/stopped.js";
import { Chart } from "./chart.js";
import { Meeting } from "./meeting.js";
import { Proposal } from "./proposal.js";
import { Rates } from "./satser.js";
import { Result } from "./effect.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").View} View */

const TYPING_PAUSE_MS = 150;
const SPEAK_PAUSE_MS = 700;
const STARTING = "Beregningen starter … Første gang kan det tage lidt tid.";
const BROKEN = "Der kunne ikke regnes på de tal.";
const REST = "Siden viser tallene i dag.";
const OTHER_DATA = "Linket er lavet på en anden udgave af tallene. Svaret kan være et andet end dengang.";

class WhatIf {
  #question = 0;
  #overtaken = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #speech;
  /** @type {View} */
  #view = {};
  /** @type {Answer | null} */
  #answer = null;
  /** @type {string | null} */
  #csv = null;
  #notice = "";

  /**
   * @param {HTMLElement} root
   * @param {Engine} engine
   */
  constructor(root, engine) {
    this.root = root;
    this.engine = engine;
    this.place = one(root, ".sn-hnh-sted", HTMLFormElement);
    this.chosen = {
      kommune: one(this.place, "[name=kommune]", HTMLSelectElement),
      dato: one(this.place, "[name=dato]", HTMLInputElement),
    };
    this.status = one(root, ".sn-status");
    this.board = one(root, ".sn-hnh-bord");
    this.short = el("span", { "aria-hidden": "true" });
    /** @type {HTMLElement | undefined} */
    this.stopped = undefined;
    /** @type {string | null} */
    this.wanted = null;
    this.rates = new Rates(() => this.#later());
    this.residents = new Residents((loaded) => this.#onResidents(loaded));
    this.result = new Result((choice) => this.#choose(choice));
    this.chart = new Chart((choice) => this.#choose(choice));
    this.proposal = new Proposal(
      (people) => this.#link(people),
      (text) => this.#say(text),
    );
    this.#lay();
    this.#open(readAddress(location.hash));
    this.place.addEventListener("change", () => this.#moveTo());
    this.place.addEventListener("submit", (event) => event.preventDefault());
    this.#ask();
  }

  #lay() {
    const short = el("a", { href: "#hnh-virkning", className: "sn-til-svar", textContent: "Se virkningen" });
    this.board.append(
      el("div", { className: "sn-hnh-side" }, this.rates.element),
      el(
        "div",
        { className: "sn-hnh-midt" },
        this.result.element,
        this.residents.element,
        this.chart.element,
        this.proposal.element,
      ),
      el("div", { className: "sn-bund sn-hnh-bund" }, this.short, short),
    );
  }

  /** @param {import("./types.js").Proposed} given */
  #open(given) {
    if ("iDag" in this.chosen.dato.dataset) this.chosen.dato.value = writeDate(today());
    for (const name of /** @type {const} */ (["kommune", "dato"]))
      this.chosen[name].value = writeDate(given[name] ?? this.chosen[name].value);
    this.rates.moved = given.moved;
    this.rates.unlocked = given.laastOp;
    this.#csv = given.csv;
    this.wanted = given.datasaet;
    if (given.maal) this.#view.maal = given.maal;
  }

  /** Another municipality or date has other figures, so what was moved there does not follow. */
  #moveTo() {
    if (this.rates.moved.size)
      this.#notice = "De flyttede tal er sat tilbage, fordi du har skiftet kommune eller dato. ";
    this.rates.clear();
    this.#later();
  }

  /** @param {{csv: string}} [loaded] */
  #onResidents(loaded) {
    this.#csv = loaded?.csv ?? null;
    if (loaded || (this.#view.vist ?? 0) >= (this.residents.rows?.length ?? 0)) this.#view.vist = 0;
    this.#later();
  }

  /** @param {View} choice */
  #choose(choice) {
    Object.assign(this.#view, choice);
    this.#later();
  }

  /** Ask when the reader pauses; an answer still on its way is to a question that is no longer asked. */
  #later() {
    this.#question += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), TYPING_PAUSE_MS);
  }

  #asked() {
    return {
      beregner: this.root.dataset.beregner ?? "",
      kommune: this.chosen.kommune.value,
      dato: readDate(this.chosen.dato.value),
      laast_op: this.rates.unlocked,
      aendringer: Object.fromEntries(this.rates.moved),
      borgere: this.#csv ? null : this.residents.rows,
      csv: this.#csv,
      ...this.#view,
    };
  }

  /** An answer that a newer question has overtaken is dropped. */
  async #ask() {
    this.#question += 1;
    const question = this.#question;
    this.#overtaken.abort();
    this.#overtaken = new AbortController();
    if (!this.#answer) this.status.textContent = STARTING;
    try {
      /** @type {Answer} */
      const answer = await this.engine.ask({ ask: "what_if", ...this.#asked() }, this.#overtaken.signal);
      if (question !== this.#question) return;
      if (answer.fejl.length) this.#showErrors(answer.fejl);
      else await this.#show(answer, question);
    } catch (error) {
      if (this.engine.stopped) this.#stop(reasonOf(error));
      else if (question === this.#question)
        this.#showErrors([{ felt: "", besked: error instanceof Unexpected ? error.message : BROKEN }]);
      if (!(error instanceof DOMException && error.name === "AbortError")) console.warn(error);
    }
  }

  /** @param {string} reason */
  #stop(reason) {
    const cause = causeOf(reason);
    this.status.textContent = stoppedShort(cause, "Beregningen");
    const panel = stoppedPanel(cause, reason, () => this.#retry(), { what: "Beregningen", rest: REST });
    this.stopped?.remove();
    this.stopped = panel;
    this.status.after(panel);
  }

  #retry() {
    this.stopped?.remove();
    this.engine = new Engine();
    this.#ask();
  }

  /**
   * Part by part, so that the page is never held for long; a newer question leaves the rest to its own answer.
   * @param {Answer} answer
   * @param {number} question
   */
  async #show(answer, question) {
    const first = !this.#answer;
    this.#answer = answer;
    const fresh = this.#csv !== null || !this.residents.rows;
    this.#csv = null;
    const parts = [
      () => this.rates.show(answer.satser),
      () => (fresh ? this.residents.take(answer) : this.residents.update(answer)),
      () => this.chart.show(answer),
      () => this.proposal.show(answer),
      () => this.#finish(answer, first),
    ];
    for (const part of parts) {
      part();
      await breath();
      // Rows that came with this answer are shown whole, or they would be lost.
      if (question !== this.#question && !fresh) return;
    }
  }

  /**
   * @param {Answer} answer
   * @param {boolean} first
   */
  #finish(answer, first) {
    this.rates.showErrors([]);
    this.result.show(answer);
    this.short.textContent = answer.ialt.overskrift;
    if (first) this.#begin(answer);
    this.#say(this.#notice + answer.ialt.overskrift, SPEAK_PAUSE_MS, !this.#notice);
    this.#notice = "";
  }

  /**
   * The live table takes the place of the printed one.
   * @param {Answer} answer
   */
  #begin(answer) {
    this.board.hidden = false;
    this.root.classList.add("sn-levende");
    new Meeting(
      one(document, ".sn-moedepapir"),
      () => this.engine,
      () => [{ navn: "Forslag", spurgt: this.#asked() }],
      (text) => this.#say(text),
    );
    one(document, ".sn-hnh-statisk").hidden = true;
    if (this.wanted && !answer.datasaet.startsWith(this.wanted)) this.#notice = `${OTHER_DATA} `;
  }

  /** @param {Answer["fejl"]} errors */
  #showErrors(errors) {
    const elsewhere = this.rates.showErrors(errors);
    this.#csv = null;
    this.result.markOld();
    const texts = (elsewhere.length ? elsewhere : errors).map((each) => each.besked);
    this.short.textContent = texts[0];
    this.#say(
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
    this.#later();
  }

  /** @param {boolean} people */
  #link(people) {
    if (!this.#answer) throw new Error("Der er intet svar endnu");
    return writeAddress(location.origin + location.pathname, {
      kommune: this.chosen.kommune.value,
      dato: readDate(this.chosen.dato.value),
      maal: this.#answer.maal,
      laastOp: this.rates.unlocked,
      moved: this.rates.moved,
      csv: people ? this.#answer.csv.borgere : null,
      datasaet: this.#answer.datasaet,
    });
  }

  /**
   * Say `text` aloud; what already stands beside the figures is only for those who listen.
   * @param {string} text
   * @param {number} [pause] in ms
   * @param {boolean} [onlyAloud]
   */
  #say(text, pause = 0, onlyAloud = false) {
    clearTimeout(this.#speech);
    this.#speech = setTimeout(() => {
      this.status.textContent = text;
      this.status.classList.toggle("sn-skjult", onlyAloud);
    }, pause);
  }
}

/** Let the browser draw and listen before the next part. */
function breath() {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

const engine = new Engine();
for (const root of all(document, ".sn-hnh")) new WhatIf(root, engine);
