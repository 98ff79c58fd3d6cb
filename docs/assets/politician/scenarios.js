// Proposals that the reader keeps under names, side by side with today. They live in the page, and in the link made of it.

import { Asking } from "./asking.js";
import { ScenarioTable } from "./scenario_table.js";
import { button, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Scenario} Scenario */
/** @typedef {import("./types.js").ScenariosAnswer} ScenariosAnswer */
/** @typedef {import("../kit/bridge.d.ts").ScenarioQuestion} ScenarioQuestion */

const MOST = 5;
const NOTHING_MOVED = "Flyt først et tal. Så kan du gemme det som scenarie.";
const FULL = `Der er plads til ${MOST} scenarier. Fjern et først.`;
const HOW =
  "Gem det, du har flyttet, under et navn. Flyt så tallene igen, og gem et scenarie mere. " +
  "Her står de ved siden af hinanden for de samme borgere. Lav et link nederst, hvis du vil beholde dem.";

export class Scenarios {
  /** @type {Scenario[]} */
  kept = [];
  #asked = "";
  /** @type {Answer | null} */
  #answer = null;
  #asking = new Asking((signal, newest) => this.#ask(signal, newest));

  /**
   * `now` gives what is moved, `open` moves it so again, `ask` asks the calculators, and `say` speaks in the status line.
   * @param {{
   *   now: () => {laastOp: boolean, moved: Map<string, string[]>},
   *   open: (scenario: Scenario) => void,
   *   ask: (scenarier: ScenarioQuestion[], signal: AbortSignal) => Promise<ScenariosAnswer>,
   *   say: (text: string) => void,
   * }} page
   */
  constructor(page) {
    this.page = page;
    this.name = el("input", { type: "text", id: "hnh-scenarie", maxLength: 60, autocomplete: "off" });
    this.name.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.#keep();
    });
    this.list = el("ul", { className: "sn-hnh-gemte" });
    this.table = new ScenarioTable();
    this.element = el(
      "section",
      { "aria-labelledby": "hnh-scenarier-titel" },
      el("h2", { id: "hnh-scenarier-titel", textContent: "Scenarier" }),
      el("p", { className: "sn-hjaelp", textContent: HOW }),
      el(
        "div",
        { className: "sn-felt" },
        el("label", { htmlFor: "hnh-scenarie", textContent: "Navn på scenariet" }),
        el(
          "div",
          { className: "sn-indtast" },
          this.name,
          button("Gem som scenarie", () => this.#keep()),
        ),
      ),
      this.list,
      this.table.element,
    );
  }

  /**
   * The answer to what is moved now: the kept ones are asked about again when they stand on something else.
   * @param {Answer} answer
   */
  show(answer) {
    this.#answer = answer;
    this.#refresh();
  }

  #keep() {
    const { laastOp, moved } = this.page.now();
    if (!moved.size || this.kept.length >= MOST) {
      this.page.say(moved.size ? FULL : NOTHING_MOVED);
      return;
    }
    const navn = this.name.value.trim() || `Scenarie ${"ABCDE"[this.kept.length]}`;
    this.kept.push({ navn, laastOp, moved: new Map(moved) });
    this.name.value = "";
    this.page.say(`“${navn}” er gemt som scenarie.`);
    this.#draw();
  }

  /** @param {number} number */
  #remove(number) {
    this.kept.splice(number, 1);
    this.#draw();
    this.name.focus();
  }

  /**
   * @param {number} number
   * @param {string} navn
   */
  #rename(number, navn) {
    this.kept[number].navn = navn;
    this.#asking.later();
  }

  /** @param {Scenario[]} kept those of a link */
  take(kept) {
    this.kept = kept.slice(0, MOST);
    this.#draw();
  }

  #draw() {
    this.list.replaceChildren(...this.kept.map((each, number) => this.#line(each, number)));
    this.#refresh();
  }

  #refresh() {
    if (!this.#answer) return;
    const asked = JSON.stringify([this.#grounds(), this.question()]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#asking.now();
  }

  /** What all of them stand on: for whom, and by which result. */
  #grounds() {
    const { titel, maal, borgere, satser } = this.#answer ?? {};
    return [titel, maal, borgere, satser?.map((rate) => [rate.noegle, rate.nu])];
  }

  /** The kept ones as the calculators are asked about them. */
  question() {
    return this.kept.map(({ navn, laastOp, moved }) => ({
      navn,
      laast_op: laastOp,
      aendringer: Object.fromEntries(moved),
    }));
  }

  /**
   * @param {AbortSignal} signal
   * @param {() => boolean} newest
   */
  async #ask(signal, newest) {
    if (!this.kept.length || !this.#answer) {
      this.table.clear();
      return;
    }
    try {
      const answer = await this.page.ask(this.question(), signal);
      if (newest()) this.table.show(answer, this.#answer.ialt);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) console.warn(error);
    }
  }

  /**
   * @param {Scenario} scenario
   * @param {number} number
   */
  #line(scenario, number) {
    /** @type {HTMLInputElement} */
    const name = el("input", {
      type: "text",
      value: scenario.navn,
      maxLength: 60,
      "aria-label": `Navn på scenarie ${number + 1}`,
      on: { input: () => this.#rename(number, name.value.trim() || `Scenarie ${"ABCDE"[number]}`) },
    });
    return el(
      "li",
      {},
      name,
      button("Åbn", () => this.page.open(scenario), { "aria-label": `Åbn scenarie ${number + 1}` }),
      button("Fjern", () => this.#remove(number), { "aria-label": `Fjern scenarie ${number + 1}` }),
    );
  }
}
