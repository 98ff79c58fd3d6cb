// Step 1: which calculator, for which municipality and on which dates; also from the address (#beregner=…&kommune=…).

import { today } from "../beregner/form.js";

const by = (id) => document.getElementById(id);
const NAMES = ["beregner", "kommune", "dato", "foer"];

export class Choice {
  /** `declared` is felter.json; `changed` is called when another calculator is chosen. */
  constructor(declared, root, changed) {
    this.declared = declared;
    this.root = root;
    by("m-dato").value = today();
    this.#fill();
    by("m-beregner").addEventListener("change", changed);
    window.addEventListener("hashchange", () => {
      if (this.#fill()) changed();
    });
  }

  get id() {
    return by("m-beregner").value;
  }

  get calculator() {
    return this.declared.beregnere[this.id];
  }

  /** The fields that a column may answer: those of the calculator, and municipality and date. */
  get fields() {
    const common = [["kommune", "Kommune"], ...(this.calculator.egen_dato ? [] : [["dato", "Dato"]])];
    return [...this.calculator.felter, ...common.map(([navn, etiket]) => this.#common(navn, etiket))];
  }

  get kommuner() {
    return [...by("m-kommune").options].filter(({ value }) => value).map(({ value, text }) => ({ id: value, navn: text }));
  }

  /** {kommune, kommunenavn, datoer}: a calculator with its own date is asked today, and compared with nothing. */
  get common() {
    const own = this.calculator.egen_dato;
    const before = own ? "" : by("m-foer").value;
    return {
      kommune: by("m-kommune").value,
      kommunenavn: by("m-kommune").selectedOptions[0].text,
      datoer: [own ? today() : by("m-dato").value, ...(before ? [before] : [])],
    };
  }

  /** What must still be chosen here, when no column answers it (`has`). */
  missing(has) {
    const { kommune, datoer } = this.common;
    const lacks = [];
    if (this.calculator.kraever_kommune && !kommune && !has("kommune")) lacks.push("Kommune");
    if (!datoer[0] && !has("dato")) lacks.push("Dato");
    return lacks;
  }

  /** Show what belongs to the chosen calculator. */
  show() {
    for (const kind of ["xlsx", "csv"]) by(`m-skabelon-${kind}`).href = new URL(`../mange/skabelon-${this.id}.${kind}`, import.meta.url).href;
    for (const field of this.root.querySelectorAll("[data-for=dato]")) field.hidden = this.calculator.egen_dato;
    by("m-kommune").options[0].textContent = this.calculator.kraever_kommune ? "Vælg kommune" : "Hele landet (lovens tal)";
  }

  /** Whether the address chose anything. */
  #fill() {
    const given = new URLSearchParams(location.hash.slice(1));
    const named = NAMES.filter((name) => given.has(name));
    for (const name of named) {
      const field = by(`m-${name}`);
      const value = given.get(name);
      if (!field.options || [...field.options].some((each) => each.value === value)) field.value = value;
    }
    return named.length > 0;
  }

  #common(navn, etiket) {
    const rest = { type: "tekst", enhed: null, valgmuligheder: [], paakraevet: false, standard: null, vises_naar: null };
    return { navn, etiket, overskrift: etiket, synonymer: this.declared.faelles[navn], ...rest };
  }
}
