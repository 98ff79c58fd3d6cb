// Which column answers which question: guessed first, then the reader's choice.

import { FieldRow, isRequired } from "./field_row.js";
import { el } from "../kit/dom.js";

/** @typedef {import("./types.js").Column} Column */
/** @typedef {import("./types.js").Field} Field */
/** @typedef {import("./types.js").Plan} Plan */

export class Mapping {
  /** @type {Column[]} */
  #columns = [];
  /** @type {Map<string, FieldRow>} */
  #rows = new Map();
  #changed;

  /**
   * `place` is where the fields stand; `changed` is called after each choice.
   * @param {HTMLElement} place
   * @param {import("./desk.js").Desk} table
   * @param {() => void} changed
   */
  constructor(place, table, changed) {
    this.place = place;
    this.table = table;
    this.#changed = changed;
  }

  /**
   * Show `fields` with the columns guessed for them.
   * @param {Field[]} fields
   * @param {Column[]} columns
   * @param {{[navn: string]: number | null}} guessed
   */
  async show(fields, columns, guessed) {
    this.#columns = columns;
    const rows = fields.map((field) => new FieldRow(field, columns, guessed[field.navn], (row) => this.#onChoice(row)));
    this.#rows = new Map(rows.map((row) => [row.field.navn, row]));
    const isFirst = (/** @type {FieldRow} */ { field }) => guessed[field.navn] !== null || isRequired(field);
    const first = rows.filter(isFirst).map(({ element }) => element);
    const others = rows.filter((row) => !isFirst(row)).map(({ element }) => element);
    const folded = el(
      "details",
      { className: "sn-klap" },
      el("summary", {}, `Felter, som ikke er fundet i filen (${others.length})`),
      ...others,
    );
    this.place.replaceChildren(...first, ...(others.length ? [folded] : []));
    await Promise.all(rows.map((row) => this.#showValues(row)));
  }

  /** What is chosen now. */
  plan() {
    /** @type {Plan["felter"]} */
    const felter = {};
    /** @type {Plan["oversat"]} */
    const oversat = {};
    for (const [name, row] of this.#rows) {
      const choice = row.choice();
      if (choice) felter[name] = choice;
      oversat[name] = row.translations();
    }
    return { felter, oversat };
  }

  /** The questions that must be answered and have no column. */
  missing() {
    const rows = [...this.#rows.values()].filter((row) => isRequired(row.field) && !row.choice());
    return rows.map(({ field }) => field.etiket);
  }

  /** The numbers of the columns that answer nothing. */
  unused() {
    const used = new Set([...this.#rows.values()].map((row) => row.choice()?.kolonne));
    return this.#columns.map((_, index) => index).filter((index) => !used.has(index));
  }

  /** @param {FieldRow} row */
  async #onChoice(row) {
    await this.#showValues(row);
    this.#changed();
  }

  /** @param {FieldRow} row */
  async #showValues(row) {
    const { kolonne } = row.choice() ?? {};
    if (!row.field.valgmuligheder.length || kolonne === undefined) row.showValues(null);
    else row.showValues(await this.table.ask("vaerdier", { kolonne, felt: row.field }));
  }
}
