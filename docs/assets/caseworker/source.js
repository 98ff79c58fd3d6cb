// Step 2: a file that is picked, dropped or pasted, and which of its sheets.

import { withoutCpr } from "./cpr.js";
import { Refused } from "../kit/rpc.js";
import { byId, one } from "../kit/dom.js";

const UNKNOWN = "Filen kunne ikke læses. Prøv at gemme den som CSV eller .xlsx.";

export class Source {
  #question = 0;
  locked = false;

  /**
   * `onRead(name)` is called when there is a sheet to show, `onNone()` while there is none.
   * @param {HTMLElement} root
   * @param {import("./desk.js").Desk} table
   * @param {{onRead: (name: string) => Promise<void>, onNone: () => void}} heard
   */
  constructor(root, table, { onRead, onNone }) {
    this.table = table;
    this.onRead = onRead;
    this.onNone = onNone;
    this.file = byId("m-fil", HTMLInputElement);
    this.text = byId("m-tekst", HTMLTextAreaElement);
    this.sheets = byId("m-ark", HTMLSelectElement);
    this.sheetChoice = byId("m-arkvalg");
    this.says = byId("m-filsvar");
    this.file.addEventListener("change", () => this.#readFile(this.file.files?.[0]));
    byId("m-brug-tekst").addEventListener("click", () => this.#read({ tekst: this.text.value }, "Teksten"));
    this.sheets.addEventListener("change", () => this.#handOn("Arket"));
    this.#listenForDrops(one(root, ".sn-slip"));
  }

  /** The sheet chosen, or null while the first with rows is to be found. */
  get sheet() {
    return this.sheets.value === "" ? null : Number(this.sheets.value);
  }

  /** @param {number} number */
  showSheet(number) {
    this.sheets.value = String(number);
  }

  /** The file or the text has CPR numbers: the page lets go of it. */
  forget() {
    this.file.value = "";
    this.text.value = "";
  }

  /**
   * What is said of the file, below the place for it.
   * @param {string} text
   * @param {boolean} [bad]
   */
  tell(text, bad = false) {
    this.says.textContent = text;
    this.says.classList.toggle("sn-status--stop", bad);
  }

  /**
   * A file may be dropped anywhere: beside the place for it the browser would leave the page for the file.
   * @param {HTMLElement} place
   */
  #listenForDrops(place) {
    const over = (/** @type {boolean} */ is) => (/** @type {DragEvent} */ event) => {
      event.preventDefault();
      place.classList.toggle("sn-slip--over", is);
    };
    for (const name of /** @type {const} */ (["dragenter", "dragover"])) window.addEventListener(name, over(true));
    for (const name of /** @type {const} */ (["dragleave", "drop"])) window.addEventListener(name, over(false));
    window.addEventListener("drop", ({ dataTransfer }) => this.#readFile(dataTransfer?.files[0]));
  }

  /** @param {File} [fil] */
  #readFile(fil) {
    if (fil && !this.locked) this.#read({ fil }, `“${withoutCpr(fil.name)}”`);
  }

  /**
   * Read {fil} or {tekst}; `name` is what the reader calls it. A newer file overtakes an older one.
   * @param {{fil?: File, tekst?: string}} source
   * @param {string} name
   */
  async #read(source, name) {
    this.#question += 1;
    const question = this.#question;
    this.onNone();
    this.sheetChoice.hidden = true;
    this.tell("Læser …");
    try {
      const { ark, om } = await this.table.ask("laes", source);
      if (question !== this.#question) return;
      this.sheets.replaceChildren(...ark.map((each, index) => new Option(each, String(index))));
      this.sheets.value = "";
      this.sheetChoice.hidden = ark.length < 2;
      await this.#handOn(`${name} (${om})`);
    } catch (error) {
      if (question === this.#question) this.#refuse(error);
    }
  }

  /**
   * A sheet without rows leaves the others to choose among.
   * @param {string} name
   */
  async #handOn(name) {
    try {
      await this.onRead(name);
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** @param {unknown} error */
  #refuse(error) {
    this.onNone();
    this.tell(error instanceof Refused ? error.message : UNKNOWN, true);
  }
}
