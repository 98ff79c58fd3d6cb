// One question of a calculator and the column that answers it: what is chosen, and what its values are read as.

import { rowsInWords } from "./counted.js";
import { all, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Column} Column */
/** @typedef {import("./types.js").Field} Field */
/** @typedef {import("./types.js").Source} Source */

const COMMON = new Set(["kommune", "dato"]);

/**
 * Whether every row must answer the question.
 * @param {Field} field
 */
export const isRequired = ({ paakraevet, standard, vises_naar: shownWhen }) =>
  paakraevet && standard === null && !shownWhen;

export class FieldRow {
  /**
   * @param {Field} field
   * @param {Column[]} columns
   * @param {number | null} guessed
   * @param {(row: FieldRow) => void} changed
   */
  constructor(field, columns, guessed, changed) {
    this.field = field;
    this.columns = columns;
    const { navn, overskrift } = field;
    const options = columns.map((column, index) => option(String(index), column.navn, index === guessed));
    this.column = el(
      "select",
      { id: `k-${navn}`, "aria-describedby": `kp-${navn}` },
      option("", "Ikke i filen"),
      ...options,
    );
    this.samples = el("p", { className: "sn-proever", id: `kp-${navn}` });
    this.fixed = COMMON.has(navn) ? null : fixedInput(field);
    this.fixedPlace =
      this.fixed &&
      el(
        "div",
        { className: "sn-fast" },
        el("label", { htmlFor: this.fixed.id }, "Samme svar i alle rækker"),
        this.fixed,
      );
    this.values = el("div", { className: "sn-vaerdiliste" });
    this.element = el(
      "div",
      { className: "sn-kortfelt", data: { felt: navn } },
      el("label", { htmlFor: this.column.id }, overskrift),
      this.column,
      this.samples,
      this.fixedPlace,
      this.values,
    );
    this.element.addEventListener("change", () => {
      this.#follow();
      changed(this);
    });
    this.#follow();
  }

  /** @returns {Source | null} */
  choice() {
    if (this.column.value) return { kolonne: Number(this.column.value) };
    return this.fixed?.value.trim() ? { fast: this.fixed.value } : null;
  }

  translations() {
    const chosen = all(this.values, "select", HTMLSelectElement).filter((select) => select.value);
    return Object.fromEntries(chosen.map((select) => [select.dataset.tekst ?? "", select.value]));
  }

  #follow() {
    const mapped = this.column.value !== "";
    if (this.fixedPlace) this.fixedPlace.hidden = mapped;
    const samples = mapped ? this.columns[Number(this.column.value)].proever : [];
    this.samples.textContent = mapped ? `I filen: ${samples.join(" · ") || "tom"}` : whenBlank(this.field);
    this.element.classList.toggle("sn-kortfelt--mangler", isRequired(this.field) && !this.choice());
  }

  /**
   * What the values of the column are read as; those that are not understood are the reader's to choose.
   * @param {import("./types.js").Values | null} values
   */
  showValues(values) {
    this.values.replaceChildren();
    if (!values) return;
    const { kendte, ukendte, flere } = values;
    const label = (/** @type {string | null} */ id) =>
      this.field.valgmuligheder.find((each) => each.id === id)?.etiket ?? "";
    const odd = kendte.filter(({ tekst, id }) => tekst.toLowerCase() !== label(id).toLowerCase());
    if (odd.length)
      this.values.append(
        el("p", {}, `Læses som: ${odd.map(({ tekst, id }) => `“${tekst}” = ${label(id)}`).join("; ")}.`),
      );
    for (const [index, { tekst, antal }] of ukendte.entries()) this.values.append(this.#unknown(tekst, antal, index));
    if (flere)
      this.values.append(el("p", {}, `Der er ${flere} andre svar, vi ikke kender. Måske er det en forkert kolonne.`));
  }

  /**
   * @param {string} text
   * @param {number} count
   * @param {number} index
   */
  #unknown(text, count, index) {
    const id = `kv-${this.field.navn}-${index}`;
    const choices = this.field.valgmuligheder.map((each) => option(each.id, each.etiket));
    const quiet = (/** @type {Event} */ event) => event.stopPropagation();
    const select = el(
      "select",
      { id, data: { tekst: text }, on: { change: quiet } },
      option("", "Vælg, hvad det betyder"),
      ...choices,
    );
    return el(
      "div",
      { className: "sn-ukendt" },
      el("label", { htmlFor: id }, `“${text}” (${rowsInWords(count)})`),
      select,
    );
  }
}

/**
 * @param {string} value
 * @param {string} text
 * @param {boolean} [selected]
 */
const option = (value, text, selected = false) => new Option(text, value, selected, selected);

/**
 * Where the same answer for every row is given, when the file has none.
 * @param {Field} field
 */
function fixedInput({ navn, valgmuligheder, enhed }) {
  const id = `kf-${navn}`;
  if (!valgmuligheder.length)
    return el("input", { id, type: "text", autocomplete: "off", inputMode: enhed ? "decimal" : "text" });
  return el("select", { id }, option("", "Intet svar"), ...valgmuligheder.map((each) => option(each.id, each.etiket)));
}

/**
 * What happens to rows without an answer.
 * @param {Field} field
 */
function whenBlank({ navn, paakraevet, standard, vises_naar: shownWhen, valgmuligheder }) {
  if (COMMON.has(navn)) return "Vi bruger det, du har valgt øverst.";
  if (standard !== null)
    return `Uden svar regner vi med ${valgmuligheder.find(({ id }) => id === standard)?.etiket.toLowerCase() ?? standard}.`;
  if (!paakraevet) return "Kan udelades.";
  return shownWhen ? "Kræves kun ved nogle svar." : "Skal udfyldes.";
}
