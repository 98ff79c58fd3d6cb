// The finished run: added up, row by row, and as files to take away.

import { inDanish, rowsInWords } from "./counted.js";
import { LetterPanel } from "./letter_panel.js";
import { summary } from "./summary.js";
import { Rows } from "./rows.js";
import { button, el, one } from "../kit/dom.js";
import { save } from "../kit/file.js";

/** @typedef {import("./types.js").Summary} Summary */

export class Result {
  /** @type {Summary | null} */
  #run = null;

  /**
   * `ask` asks the calculators, for the links to single cases.
   * @param {HTMLElement} section
   * @param {HTMLElement} place
   * @param {import("./desk.js").Desk} table
   * @param {(text: string) => void} say
   * @param {(question: import("../kit/bridge.d.ts").CasesQuestion) => Promise<import("../kit/bridge.d.ts").CasesAnswer>} ask
   */
  constructor(section, place, table, say, ask) {
    this.ask = ask;
    this.section = section;
    this.place = place;
    this.table = table;
    this.say = say;
  }

  hide() {
    this.section.hidden = true;
  }

  async show() {
    const run = await this.table.ask("opgoer");
    this.#run = run;
    const rows = new Rows(this.table, run, run.resultat, (question) => this.ask(question));
    await rows.show(0);
    const letters = new LetterPanel(this.table, run, `breve-${fileName(run, "zip")}`, this.say);
    this.place.replaceChildren(this.#actions(run), ...summary(run), letters.element, ...rows.elements());
    this.section.hidden = false;
  }

  focus() {
    one(this.section, "h2").focus();
  }

  get inShort() {
    if (!this.#run) return "";
    const [{ beregnet, fejl }] = this.#run.opgoer;
    return `${rowsInWords(beregnet)} er beregnet, ${inDanish(fejl)} har fejl.`;
  }

  /** @param {Summary} run */
  #actions(run) {
    const saver = (
      /** @type {string} */ text,
      /** @type {"bog" | "csv" | "notat"} */ bed,
      /** @type {string} */ kind,
    ) =>
      button(text, async () => {
        const name = fileName(run, kind);
        this.say("Filen bliver skrevet …");
        save(name, await this.table.ask(bed));
        this.say(`Filen ${name} er gemt på din computer.`);
      });
    const book = saver("Hent resultatet (Excel)", "bog", "xlsx");
    book.classList.add("sn-knap--hoved");
    return el(
      "div",
      { className: "sn-handlinger" },
      book,
      saver("Hent resultatet (CSV)", "csv", "csv"),
      saver("Hent forbehold (tekst)", "notat", "txt"),
    );
  }
}

/**
 * The calculator and the first date of a run.
 * @param {Pick<Summary, "beregner" | "datoer">} run
 * @param {string} kind
 */
export const fileName = ({ beregner, datoer }, kind) => `${beregner}-${datoer[0]}.${kind}`;
