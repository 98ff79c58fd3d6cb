// The finished run: added up, row by row, and as files to take away.

import { download, make, rowsInWords } from "./dom.js";
import { summary } from "./opgoer.js";
import { Rows } from "./raekker.js";

export class Result {
  #run = null;

  /** `ask` asks the calculators, for the links to single cases. */
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
    this.place.replaceChildren(this.#actions(), ...summary(run), ...rows.elements());
    this.section.hidden = false;
  }

  focus() {
    this.section.querySelector("h2").focus();
  }

  get inShort() {
    const [{ beregnet, fejl }] = this.#run.opgoer;
    return `${rowsInWords(beregnet)} er beregnet, ${fejl.toLocaleString("da-DK")} har fejl.`;
  }

  #actions() {
    const csv = this.#saver("Hent resultatet (CSV)", "csv", "csv");
    csv.classList.add("sn-knap--hoved");
    return make("div", { className: "sn-handlinger" }, csv, this.#saver("Hent forbehold (tekst)", "notat", "txt"));
  }

  #saver(text, bed, kind) {
    const button = make("button", { type: "button", className: "sn-knap" }, text);
    button.addEventListener("click", async () => {
      const name = `${this.#run.beregner}-${this.#run.datoer[0]}.${kind}`;
      download(await this.table.ask(bed), name);
      this.say(`Filen ${name} er gemt på din computer.`);
    });
    return button;
  }
}
