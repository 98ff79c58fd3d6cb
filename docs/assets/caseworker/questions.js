// From the rows of a table to the questions the calculators understand. Nothing is changed that is not understood:
// the calculator itself then says what is wrong with it.

import { findChoice, plain } from "./words.js";
import { amount, day, number } from "./written.js";

/** @typedef {import("./types.js").Field} Field */
/** @typedef {import("./types.js").Plan} Plan */

const AMOUNTS = new Set(["beloeb", "tal", "heltal"]);

export class Questions {
  /**
   * `fields` are the declarations of the fields by name.
   * @param {import("./table.js").Table} table
   * @param {Map<string, Field>} fields
   * @param {Plan} plan
   */
  constructor(table, fields, plan) {
    this.table = table;
    this.fields = fields;
    this.plan = plan;
    this.names = Object.keys(plan.felter);
    this.readers = this.names.map((name) => reader(name, fields.get(name), plan));
    this.columns = new Set(
      Object.values(plan.felter)
        .map(({ kolonne }) => kolonne)
        .filter((each) => each !== undefined),
    );
  }

  /**
   * The answers of one row, null where the cell is blank.
   * @param {number} row
   */
  answers(row) {
    return this.names.map((name, index) => {
      const { kolonne, fast } = this.plan.felter[name];
      const text = (kolonne === undefined ? (fast ?? "") : this.table.cell(row, kolonne)).trim();
      return text ? this.readers[index](text) : null;
    });
  }

  /**
   * {navn: svar} of one row, blanks left out.
   * @param {number} row
   * @returns {{[navn: string]: string | null}}
   */
  named(row) {
    const answers = this.answers(row);
    return Object.fromEntries(this.names.map((name, index) => [name, answers[index]]).filter(([, answer]) => answer));
  }

  /** The columns that answer with amounts. */
  amountColumns() {
    const names = this.names.filter((name) => AMOUNTS.has(this.fields.get(name)?.type ?? ""));
    return new Set(names.map((name) => this.plan.felter[name].kolonne));
  }

  /**
   * The amounts of mapped columns that no question asks for in some rows, because another answer there leaves it out.
   * @returns {import("./types.js").NotAsked[]}
   */
  notAsked() {
    const conditional = this.names.filter((name) => {
      const field = this.fields.get(name);
      return field?.vises_naar && AMOUNTS.has(field.type) && this.plan.felter[name].kolonne !== undefined;
    });
    if (!conditional.length) return [];
    const counts = new Map(conditional.map((name) => [name, 0]));
    for (let row = 0; row < this.table.rows.length; row += 1) {
      const given = this.named(row);
      for (const name of conditional)
        if (number(given[name] ?? "") && !this.#isAsked(name, given)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, antal]) => antal)
      .map(([name, antal]) => ({ overskrift: this.fields.get(name)?.overskrift ?? name, antal }));
  }

  /**
   * Whether a field is asked in a row with these answers: what leads to it must be asked, and so answered.
   * @param {string} name
   * @param {{[navn: string]: string | null}} given
   * @returns {boolean}
   */
  #isAsked(name, given) {
    const field = this.fields.get(name);
    if (!field?.vises_naar) return true;
    const { felt, vaerdier } = field.vises_naar;
    return this.#isAsked(felt, given) && vaerdier.includes(given[felt] ?? this.fields.get(felt)?.standard ?? "");
  }
}

/**
 * @param {string} name
 * @param {Field | undefined} field
 * @param {Plan} plan
 * @returns {(text: string) => string}
 */
function reader(name, field, plan) {
  if (name === "kommune") return (text) => kommuneId(text, plan.kommuner) ?? text;
  if (field?.valgmuligheder.length) {
    const chosen = new Map(Object.entries(plan.oversat[name] ?? {}));
    return (text) => chosen.get(text) ?? findChoice(text, field) ?? text;
  }
  if (name === "dato" || field?.type === "dato") return day;
  if (field?.enhed === "pct") return (text) => text.replace(/\s*%$/, "");
  return AMOUNTS.has(field?.type ?? "") ? amount : (text) => text;
}

/**
 * “Hvidovre”, “hvidovre” and “Hvidovre Kommune” are the same municipality.
 * @param {string} text
 * @param {Plan["kommuner"]} kommuner
 */
function kommuneId(text, kommuner) {
  const bare = (/** @type {string} */ name) => plain(name).replace(/kommune$/, "");
  return kommuner.find(({ id, navn }) => [bare(id), bare(navn)].includes(bare(text)))?.id;
}
