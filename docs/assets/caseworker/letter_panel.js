// Letters or notes for the rows of a result: the text to begin with, the first one filled in, and all of them in a file.

import { button, el } from "../kit/dom.js";
import { save } from "../kit/file.js";
import { inDanish, rowsInWords } from "./counted.js";

/** @typedef {import("./types.js").Summary} Summary */

const NOBODY = "Der er ingen rækker at skrive til.";

export class LetterPanel {
  /**
   * `say` tells the reader what has come of it.
   * @param {import("./desk.js").Desk} table
   * @param {Summary} run
   * @param {string} name of the file of them
   * @param {(text: string) => void} say
   */
  constructor(table, run, name, say) {
    this.table = table;
    this.name = name;
    this.say = say;
    this.text = el("textarea", { id: "m-brev", className: "sn-notat", rows: 14, spellcheck: true });
    this.names = el("p", { className: "sn-hjaelp" });
    this.kind = el(
      "select",
      { id: "m-brevform" },
      new Option("Word (.docx)", "docx"),
      new Option("Tekst (.txt)", "txt"),
    );
    this.which = el(
      "select",
      { id: "m-brevraekker" },
      new Option("Alle rækker med et resultat", ""),
      ...(run.navne.length > 1 ? [new Option("Kun rækker, der ændrer sig", "aendret")] : []),
    );
    this.first = el("pre", { className: "sn-notat", tabIndex: 0, hidden: true, "aria-label": "Det første brev" });
    this.element = this.#made();
  }

  #made() {
    const labelled = (/** @type {string} */ text, /** @type {HTMLElement} */ field) =>
      el("div", { className: "sn-felt" }, el("label", { htmlFor: field.id }, text), field);
    const place = el(
      "details",
      { className: "sn-klap" },
      el("summary", {}, "Breve eller noter, et til hver række"),
      el(
        "p",
        {},
        "Ret teksten, så den passer til jer. Det, der står i krøllede parenteser, skifter fra række til række. Rækker med fejl får ikke noget brev.",
      ),
      labelled("Brevets tekst", this.text),
      this.names,
      labelled("Filerne skal være", this.kind),
      labelled("Hvem skal have et?", this.which),
      el(
        "div",
        { className: "sn-knapper" },
        button("Vis det første", () => this.#showFirst()),
        button("Hent alle breve (zip)", () => this.#saveAll()),
      ),
      this.first,
    );
    place.addEventListener("toggle", () => this.#begin(), { once: true });
    return place;
  }

  async #begin() {
    const { skabelon, navne } = await this.table.ask("brevbegyndelse");
    if (!this.text.value) this.text.value = skabelon;
    this.names.textContent = `Du kan bruge: ${navne.map((name) => `{${name}}`).join(", ")}.`;
  }

  get #wanted() {
    return { skabelon: this.text.value, aendret: this.which.value === "aendret" };
  }

  async #showFirst() {
    const { tekst, ukendte } = await this.table.ask("foerstebrev", this.#wanted);
    this.first.hidden = tekst === null;
    this.first.textContent = tekst;
    this.say(tekst === null ? NOBODY : unknownInWords(ukendte) || "Brevet til den første række vises nu.");
  }

  async #saveAll() {
    this.say("Brevene bliver skrevet …");
    const { antal, flere, fil, ukendte } = await this.table.ask("breve", { ...this.#wanted, form: this.kind.value });
    if (!fil) {
      this.say(NOBODY);
      return;
    }
    save(this.name, fil);
    const rest = flere
      ? `${rowsInWords(flere)} er ikke med: en fil kan have ${inDanish(antal)} breve. Del din fil.`
      : "";
    this.say(
      [`${inDanish(antal)} ${antal === 1 ? "brev" : "breve"} er gemt i ${this.name}.`, rest, unknownInWords(ukendte)]
        .filter(Boolean)
        .join(" "),
    );
  }
}

/** @param {string[]} names */
const unknownInWords = (names) =>
  names.length ? `Vi kender ikke ${names.map((name) => `{${name}}`).join(", ")}, så det står uændret i brevet.` : "";
