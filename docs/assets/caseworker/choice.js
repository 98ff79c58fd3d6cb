// Step 1: which calculator, for which municipality and on which dates; also from the address (#beregner=…&kommune=…).

import { readDate, today, writeDate } from "../kit/dates.js";
import { all, byId } from "../kit/dom.js";

/** @typedef {import("./types.js").Declared} Declared */
/** @typedef {import("./types.js").Field} Field */

export class Choice {
  /**
   * `declared` is felter.json; `changed` is called when another calculator is chosen.
   * @param {Declared} declared
   * @param {HTMLElement} root
   * @param {() => void} changed
   */
  constructor(declared, root, changed) {
    this.declared = declared;
    this.root = root;
    this.inputs = {
      beregner: byId("m-beregner", HTMLSelectElement),
      kommune: byId("m-kommune", HTMLSelectElement),
      dato: byId("m-dato", HTMLInputElement),
      foer: byId("m-foer", HTMLInputElement),
    };
    this.inputs.dato.value = writeDate(today());
    this.#fill();
    this.inputs.beregner.addEventListener("change", changed);
    window.addEventListener("hashchange", () => {
      if (this.#fill()) changed();
    });
  }

  get id() {
    return this.inputs.beregner.value;
  }

  get calculator() {
    return this.declared.beregnere[this.id];
  }

  /** The fields that a column may answer: those of the calculator, and municipality and date. */
  get fields() {
    const common = [
      this.#common("kommune", "Kommune"),
      ...(this.calculator.egen_dato ? [] : [this.#common("dato", "Dato")]),
    ];
    return [...this.calculator.felter, ...common];
  }

  get kommuner() {
    return [...this.inputs.kommune.options]
      .filter(({ value }) => value)
      .map(({ value, text }) => ({ id: value, navn: text }));
  }

  /** {kommune, kommunenavn, datoer}: a calculator with its own date is asked today, and compared with nothing. */
  get common() {
    const own = this.calculator.egen_dato;
    const { kommune, dato, foer } = this.inputs;
    const before = own ? "" : readDate(foer.value);
    return {
      kommune: kommune.value,
      kommunenavn: kommune.selectedOptions[0].text,
      datoer: [own ? today() : readDate(dato.value), ...(before ? [before] : [])],
    };
  }

  /**
   * What must still be chosen here, when no column answers it (`has`).
   * @param {(name: string) => boolean} has
   */
  missing(has) {
    const { kommune, datoer } = this.common;
    const lacks = [];
    if (this.calculator.kraever_kommune && !kommune && !has("kommune")) lacks.push("Kommune");
    if (!datoer[0] && !has("dato")) lacks.push("Dato");
    return lacks;
  }

  /** What the figures are asked for; nothing while there is no date, or the municipality is missing. */
  get figures() {
    const { kommune, datoer } = this.common;
    return this.missing(() => false).length ? null : { beregner: this.id, kommune, datoer };
  }

  /** Show what belongs to the chosen calculator. */
  show() {
    for (const kind of ["xlsx", "csv"]) {
      const template = new URL(`../mange/skabelon-${this.id}.${kind}`, import.meta.url);
      byId(`m-skabelon-${kind}`, HTMLAnchorElement).href = template.href;
    }
    for (const field of all(this.root, "[data-for=dato]")) field.hidden = this.calculator.egen_dato;
    this.inputs.kommune.options[0].textContent = this.calculator.kraever_kommune
      ? "Vælg kommune"
      : "Hele landet (lovens tal)";
  }

  /** Whether the address chose anything. */
  #fill() {
    const given = new URLSearchParams(location.hash.slice(1));
    const named = Object.entries(this.inputs).filter(([name]) => given.has(name));
    for (const [name, field] of named) {
      const value = given.get(name) ?? "";
      if (!("options" in field) || [...field.options].some((each) => each.value === value))
        field.value = writeDate(value);
    }
    return named.length > 0;
  }

  /**
   * @param {string} navn
   * @param {string} etiket
   * @returns {Field}
   */
  #common(navn, etiket) {
    const rest = {
      type: "tekst",
      enhed: null,
      valgmuligheder: [],
      paakraevet: false,
      standard: null,
      vises_naar: null,
    };
    return { navn, etiket, overskrift: etiket, synonymer: this.declared.faelles[navn], ...rest };
  }
}
