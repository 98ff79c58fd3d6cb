// Step 2: a file that is picked, dropped or pasted, and which of its sheets.

import { Refused } from "../kit/rpc.js";
import { option } from "./dom.js";

const UNKNOWN = "Filen kunne ikke læses. Prøv at gemme den som CSV eller .xlsx.";

const by = (id) => document.getElementById(id);

export class Source {
  #question = 0;
  locked = false;

  /** `onRead(name)` is called when there is a sheet to show, `onNone()` while there is none. */
  constructor(root, table, { onRead, onNone }) {
    this.table = table;
    this.onRead = onRead;
    this.onNone = onNone;
    by("m-fil").addEventListener("change", ({ target }) => this.#readFile(target.files[0]));
    by("m-brug-tekst").addEventListener("click", () => this.#read({ tekst: by("m-tekst").value }, "Teksten"));
    by("m-ark").addEventListener("change", () => this.#handOn("Arket"));
    this.#listenForDrops(root.querySelector(".sn-slip"));
  }

  get sheet() {
    return Number(by("m-ark").value || 0);
  }

  /** What is said of the file, below the place for it. */
  tell(text, bad = false) {
    by("m-filsvar").textContent = text;
    by("m-filsvar").classList.toggle("sn-status--stop", bad);
  }

  /** A file may be dropped anywhere: beside the place for it the browser would leave the page for the file. */
  #listenForDrops(place) {
    const over = (is) => (event) => {
      event.preventDefault();
      place.classList.toggle("sn-slip--over", is);
    };
    for (const name of ["dragenter", "dragover"]) window.addEventListener(name, over(true));
    for (const name of ["dragleave", "drop"]) window.addEventListener(name, over(false));
    window.addEventListener("drop", ({ dataTransfer }) => this.#readFile(dataTransfer.files[0]));
  }

  #readFile(fil) {
    if (fil && !this.locked) this.#read({ fil }, `“${fil.name}”`);
  }

  /** Read {fil} or {tekst}; `name` is what the reader calls it. A newer file overtakes an older one. */
  async #read(source, name) {
    this.#question += 1;
    const question = this.#question;
    this.onNone();
    this.tell("Læser …");
    try {
      const { ark, om } = await this.table.ask("laes", source);
      if (question !== this.#question) return;
      by("m-ark").replaceChildren(...ark.map((each, index) => option(String(index), each, index === 0)));
      by("m-arkvalg").hidden = ark.length < 2;
      await this.#handOn(`${name} (${om})`);
    } catch (error) {
      if (question === this.#question) this.#refuse(error);
    }
  }

  async #handOn(name) {
    try {
      await this.onRead(name);
    } catch (error) {
      this.#refuse(error);
    }
  }

  #refuse(error) {
    by("m-arkvalg").hidden = true;
    this.onNone();
    this.tell(error instanceof Refused ? error.message : UNKNOWN, true);
  }
}
