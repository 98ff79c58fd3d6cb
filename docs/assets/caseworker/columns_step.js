// The step where the columns of the file are put beside the questions: what is read, what is missing, what is left over.

import { byId } from "../kit/dom.js";
import { rowsInWords } from "./counted.js";
import { CprNotices } from "./cpr_notice.js";
import { Mapping } from "./mapping.js";
import { readInWords, unusedAmounts, unusedInWords } from "./reading.js";

/** @typedef {import("./types.js").Column} Column */

export class ColumnsStep {
  /** @type {Column[] | null} the columns of the file, when there is one */
  read = null;
  #shown = 0;

  /**
   * `changed` is called when columns with CPR numbers are left out or taken in again.
   * @param {import("./choice.js").Choice} choice
   * @param {import("./desk.js").Desk} table
   * @param {import("./source.js").Source} source
   * @param {() => void} changed
   */
  constructor(choice, table, source, changed) {
    this.choice = choice;
    this.table = table;
    this.source = source;
    this.mapping = new Mapping(byId("m-felter"), table, () => this.showReady());
    this.cpr = new CprNotices(byId("m-cpr"), changed);
  }

  /**
   * The columns of the sheet, with those that are known put beside their questions.
   * @param {string} name what the reader calls it
   */
  async show(name) {
    this.#shown += 1;
    const shown = this.#shown;
    const { fields } = this.choice;
    const read = await this.table.ask("kolonner", {
      ark: this.source.sheet,
      felter: fields,
      note: this.choice.declared.note,
      udelad: this.cpr.leftOut(this.source.sheet),
    });
    if (shown !== this.#shown) return;
    this.source.showSheet(read.ark);
    if (read.cpr.length) this.source.forget();
    this.cpr.show(read.ark, read.cpr);
    this.read = read.kolonner;
    await this.mapping.show(fields, read.kolonner, read.gaet);
    this.source.tell(readInWords(name, read));
    byId("m-kort").hidden = byId("m-start").hidden = false;
    byId("m-beregn").textContent = `Beregn ${rowsInWords(read.antal)}`;
    this.showReady();
  }

  hide() {
    this.read = null;
    this.cpr.clear();
    byId("m-kort").hidden = byId("m-start").hidden = true;
  }

  /** What is still missing before the rows can be run, and which columns are only carried along. */
  showReady() {
    const columns = this.read;
    if (!columns) return;
    const missing = this.missing();
    byId("m-mangler").hidden = !missing.length;
    byId("m-mangler").textContent = missing.length ? `Du mangler at vælge: ${missing.join("; ")}.` : "";
    const unused = this.mapping.unused();
    const names = unused.map((index) => columns[index].navn);
    byId("m-oevrige").textContent = names.length ? `Følger med uændret: ${names.join(", ")}.` : "";
    byId("m-ubrugt").textContent = unusedInWords(unusedAmounts(columns, unused));
  }

  /** What must be chosen before the rows can be run. */
  missing() {
    const { felter } = this.mapping.plan();
    return [...this.choice.missing((name) => name in felter), ...this.mapping.missing()];
  }
}
