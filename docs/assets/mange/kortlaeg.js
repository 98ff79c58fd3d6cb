// Which column answers which question: guessed first, then the reader's choice.

import { make, option, rowsInWords } from "./dom.js";

const COMMON = new Set(["kommune", "dato"]);

export class Mapping {
  #fields = [];
  #columns = [];
  #rows = new Map();
  #changed;

  /** `place` is where the fields stand; `changed` is called after each choice. */
  constructor(place, table, changed) {
    this.place = place;
    this.table = table;
    this.#changed = changed;
  }

  /** Show `fields` with the columns guessed for them. */
  async show(fields, columns, guessed) {
    this.#fields = fields;
    this.#columns = columns;
    this.#rows = new Map(fields.map((field) => [field.navn, new FieldRow(field, columns, guessed[field.navn], (row) => this.#onChoice(row))]));
    const [first, others] = [[], []];
    for (const field of fields) (guessed[field.navn] !== null || isRequired(field) ? first : others).push(this.#rows.get(field.navn).element);
    const folded = make("details", { className: "sn-klap" }, make("summary", {}, `Felter, som ikke er fundet i filen (${others.length})`), ...others);
    this.place.replaceChildren(...first, ...(others.length ? [folded] : []));
    await Promise.all([...this.#rows.values()].map((row) => this.#showValues(row)));
  }

  /** {felter: {navn: {kolonne} | {fast}}, oversat: {navn: {tekst: id}}} of what is chosen now. */
  plan() {
    const chosen = [...this.#rows].map(([name, row]) => [name, row.choice()]).filter(([, choice]) => choice);
    const oversat = Object.fromEntries([...this.#rows].map(([name, row]) => [name, row.translations()]));
    return { felter: Object.fromEntries(chosen), oversat };
  }

  /** The questions that must be answered and have no column. */
  missing() {
    return this.#fields.filter((field) => isRequired(field) && !this.#rows.get(field.navn).choice()).map(({ etiket }) => etiket);
  }

  /** The numbers of the columns that answer nothing. */
  unused() {
    const used = new Set([...this.#rows.values()].map((row) => row.choice()?.kolonne));
    return this.#columns.map((_, index) => index).filter((index) => !used.has(index));
  }

  async #onChoice(row) {
    await this.#showValues(row);
    this.#changed();
  }

  async #showValues(row) {
    const { kolonne } = row.choice() ?? {};
    if (!row.field.valgmuligheder.length || kolonne === undefined) row.showValues(null);
    else row.showValues(await this.table.ask("vaerdier", { kolonne, felt: row.field }));
  }
}

/** Whether every row must answer the question. */
const isRequired = ({ paakraevet, standard, vises_naar: shownWhen }) => paakraevet && standard === null && !shownWhen;

class FieldRow {
  constructor(field, columns, guessed, changed) {
    this.field = field;
    this.columns = columns;
    this.#build(guessed, changed);
    this.#follow();
  }

  choice() {
    if (this.column.value) return { kolonne: Number(this.column.value) };
    return this.fixed?.value.trim() ? { fast: this.fixed.value } : null;
  }

  translations() {
    const chosen = [...this.values.querySelectorAll("select")].filter((select) => select.value);
    return Object.fromEntries(chosen.map((select) => [select.dataset.tekst, select.value]));
  }

  #build(guessed, changed) {
    const { navn, overskrift } = this.field;
    const options = this.columns.map((column, index) => option(String(index), column.navn, index === guessed));
    this.column = make("select", { id: `k-${navn}`, "aria-describedby": `kp-${navn}` }, option("", "Ikke i filen"), ...options);
    this.samples = make("p", { className: "sn-proever", id: `kp-${navn}` });
    this.values = make("div", { className: "sn-vaerdiliste" });
    this.element = make("div", { className: "sn-kortfelt" }, make("label", { for: `k-${navn}` }, overskrift), this.column, this.samples);
    this.element.dataset.felt = navn;
    if (!COMMON.has(navn)) this.#addFixed();
    this.element.append(this.values);
    this.element.addEventListener("change", () => {
      this.#follow();
      changed(this);
    });
  }

  /** The same answer for every row, where the file has none. */
  #addFixed() {
    const { navn, valgmuligheder, enhed } = this.field;
    const label = make("label", { for: `kf-${navn}` }, "Samme svar i alle rækker");
    const choices = [option("", "Intet svar"), ...valgmuligheder.map(({ id, etiket }) => option(id, etiket))];
    this.fixed = valgmuligheder.length
      ? make("select", { id: `kf-${navn}` }, ...choices)
      : make("input", { id: `kf-${navn}`, type: "text", autocomplete: "off", inputMode: enhed ? "decimal" : "text" });
    this.fixedPlace = make("div", { className: "sn-fast" }, label, this.fixed);
    this.element.append(this.fixedPlace);
  }

  #follow() {
    const mapped = this.column.value !== "";
    if (this.fixedPlace) this.fixedPlace.hidden = mapped;
    const samples = mapped ? this.columns[Number(this.column.value)].proever : [];
    this.samples.textContent = mapped ? `I filen: ${samples.join(" · ") || "tom"}` : whenBlank(this.field);
    this.element.classList.toggle("sn-kortfelt--mangler", isRequired(this.field) && !this.choice());
  }

  /** What the values of the column are read as; those that are not understood are the reader's to choose. */
  showValues(values) {
    this.values.replaceChildren();
    if (!values) return;
    const { kendte, ukendte, flere } = values;
    const label = (id) => this.field.valgmuligheder.find((each) => each.id === id).etiket;
    const odd = kendte.filter(({ tekst, id }) => tekst.toLowerCase() !== label(id).toLowerCase());
    if (odd.length) this.values.append(make("p", {}, `Læses som: ${odd.map(({ tekst, id }) => `“${tekst}” = ${label(id)}`).join("; ")}.`));
    for (const [index, { tekst, antal }] of ukendte.entries()) this.values.append(this.#unknown(tekst, antal, index));
    if (flere) this.values.append(make("p", {}, `Der er ${flere} andre svar, vi ikke kender. Måske er det en forkert kolonne.`));
  }

  #unknown(text, count, index) {
    const id = `kv-${this.field.navn}-${index}`;
    const choices = this.field.valgmuligheder.map((each) => option(each.id, each.etiket));
    const select = make("select", { id }, option("", "Vælg, hvad det betyder"), ...choices);
    select.dataset.tekst = text;
    select.addEventListener("change", (event) => event.stopPropagation());
    return make("div", { className: "sn-ukendt" }, make("label", { for: id }, `“${text}” (${rowsInWords(count)})`), select);
  }
}

/** What happens to rows without an answer. */
function whenBlank({ navn, paakraevet, standard, vises_naar: shownWhen, valgmuligheder }) {
  if (COMMON.has(navn)) return "Vi bruger det, du har valgt øverst.";
  if (standard !== null) return `Uden svar regner vi med ${valgmuligheder.find(({ id }) => id === standard)?.etiket.toLowerCase() ?? standard}.`;
  if (!paakraevet) return "Kan udelades.";
  return shownWhen ? "Kræves kun ved nogle svar." : "Skal udfyldes.";
}
