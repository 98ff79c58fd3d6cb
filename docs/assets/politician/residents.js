// The residents: a table with what each gets now and then, where rows are edited, added, loaded and removed.

import { fold, select } from "./what_if_parts.js";
import { editor } from "./resident_editor.js";
import { button, el, maybe, one } from "../kit/dom.js";
import { save } from "../kit/file.js";
import { headRow, scrolling } from "../kit/table.js";
import { decoded } from "../kit/text_encoding.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Resident} Resident */

const PAGE = 25;
const SORTS = [
  { navn: "egen", etiket: "Som de står på listen" },
  { navn: "vaerre", etiket: "Værst først" },
  { navn: "bedre", etiket: "Bedst først" },
];

export class Residents {
  /** @type {Answer | null} */
  #answer = null;
  #shown = PAGE;
  #order = "egen";
  /** @type {number | null} */
  #open = null;

  /**
   * `change` is called with {csv} when a file was loaded, and with nothing when a row was changed.
   * @param {(loaded?: {csv: string}) => void} change
   */
  constructor(change) {
    this.change = change;
    /** @type {Resident[] | null} */
    this.rows = null;
    this.body = el("tbody");
    this.more = button("Vis flere", () => this.#showMore());
    this.sorter = select("hnh-orden", "Vis", SORTS, this.#order, (order) => this.#sort(order));
    this.caption = el("p", { className: "sn-hjaelp" });
    this.table = el("table", { className: "sn-hnh-borgere" }, el("thead"), this.body);
    this.element = el(
      "section",
      { "aria-labelledby": "hnh-borgere-titel" },
      el("h2", { id: "hnh-borgere-titel", textContent: "Borgerne" }),
      this.caption,
      this.sorter,
      scrolling("Borgerne, i dag og med forslaget", this.table),
      this.more,
      el(
        "div",
        { className: "sn-handlinger" },
        button("Tilføj borger", () => this.#add()),
        button("Hent borgerne som CSV", () => save("borgere.csv", this.#theAnswer.csv.borgere, "text/csv")),
        button("Begynd igen med de opdigtede", () => this.#restore()),
      ),
      this.#loader(),
    );
  }

  /** The answer shown. Nothing here can be touched before there is one. */
  get #theAnswer() {
    if (!this.#answer) throw new Error("Der er intet svar endnu");
    return this.#answer;
  }

  get #residents() {
    return this.rows ?? [];
  }

  /**
   * Show an answer to rows that the page did not have: those it begins with, or those of a file.
   * @param {Answer} answer
   */
  take(answer) {
    this.rows = answer.borgere;
    this.#show(answer);
  }

  /** @param {Answer} answer */
  #show(answer) {
    this.#answer = answer;
    this.caption.textContent =
      `${answer.maal_etiket} i ${answer.enhed || "tal"}. Skriv, hvor mange borgere der er af hver slags. ` +
      "Tryk på et navn for at rette svarene.";
    this.table.tHead?.replaceWith(headRow("Borger", "Antal", "Forskel", "I dag", "Med forslaget"));
    this.#draw();
  }

  #sequence() {
    const numbers = this.#residents.map((_, number) => number);
    if (this.#order === "egen") return numbers;
    const { raekker, borgeren } = this.#theAnswer;
    const sign = (this.#order === "vaerre") === (borgeren === "betaler") ? -1 : 1;
    return numbers.sort((a, b) => sign * (Number(raekker[a]?.forskel ?? 0) - Number(raekker[b]?.forskel ?? 0)));
  }

  #draw() {
    const focus = focusOf(document.activeElement);
    const numbers = this.#sequence();
    const rows = numbers.slice(0, this.#shown).flatMap((number) => this.#row(number));
    this.body.replaceChildren(...rows);
    this.#countMore(numbers.length);
    if (focus) this.#focused(focus)?.focus();
  }

  /** @param {number} total */
  #countMore(total) {
    this.more.hidden = total <= this.#shown;
    this.more.textContent = `Vis flere (${total - this.#shown})`;
  }

  /**
   * The part of the table that is known by this name.
   * @param {string} name
   */
  #focused(name) {
    return maybe(this.body, `[data-fokus="${CSS.escape(name)}"]`);
  }

  /** @param {number} number */
  #row(number) {
    const resident = this.#residents[number];
    /** @type {import("./types.js").ResidentResult | undefined} */
    const result = this.#theAnswer.raekker[number];
    const open = this.#open === number;
    const name = button(resident.navn || "Uden navn", () => this.#toggle(number), {
      className: "sn-hnh-navn",
      "aria-expanded": String(open),
      data: { fokus: `navn-${number}` },
    });
    /** @type {HTMLInputElement} */
    const count = el("input", {
      type: "text",
      inputMode: "numeric",
      value: resident.antal,
      className: "sn-hnh-antal",
      data: { fokus: `antal-${number}` },
      "aria-label": `Antal: ${resident.navn}`,
      on: { input: () => this.#edit(number, { antal: count.value }) },
    });
    const cells = result?.besked
      ? [el("td", { colSpan: 3, className: "sn-hnh-besked", textContent: result.besked })]
      : [
          el("td", { className: `sn-hnh-${result?.retning}`, textContent: result?.forskel_tekst ?? "…" }),
          ...[result?.nu, result?.forslag].map((text) => el("td", { textContent: text ?? "…" })),
        ];
    const row = el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, count), ...cells);
    return open ? [row, this.#editorRow(number)] : [row];
  }

  /** @param {number} number */
  #editorRow(number) {
    const form = editor(
      this.#residents[number],
      this.#theAnswer.felter,
      (resident) => this.#edit(number, resident),
      () => this.#remove(number),
      () => this.#toggle(number),
    );
    return el("tr", { className: "sn-hnh-ret" }, el("td", { colSpan: 5 }, form));
  }

  /** @param {number} number */
  #toggle(number) {
    this.#open = this.#open === number ? null : number;
    this.#draw();
    if (this.#open === number) maybe(this.body, ".sn-hnh-ret input")?.focus();
    else this.#focused(`navn-${number}`)?.focus();
  }

  /**
   * While the editor of a row is open, only its figures are drawn again, so that nothing is lost.
   * @param {Answer} answer
   */
  update(answer) {
    const typing = this.body.contains(document.activeElement) && document.activeElement?.matches("input, select");
    if (!typing) {
      this.#show(answer);
      return;
    }
    this.#answer = answer;
    const numbers = this.#sequence();
    const rows = [...this.body.rows].filter((row) => !row.classList.contains("sn-hnh-ret"));
    // The order stays while the reader types; it is made anew at the next change elsewhere.
    rows.forEach((row, place) => {
      const number = this.#order === "egen" ? place : Number(focusOf(one(row, "[data-fokus]"))?.split("-")[1]);
      if (number < numbers.length)
        row.replaceChildren(...[...row.cells].slice(0, 2), ...[...this.#row(number)[0].cells].slice(2));
    });
  }

  /**
   * @param {number} number
   * @param {Partial<Resident>} changes
   */
  #edit(number, changes) {
    this.#residents[number] = { ...this.#residents[number], ...changes };
    this.change();
  }

  #add() {
    const rows = this.#residents;
    rows.push({ navn: `Borger ${rows.length + 1}`, antal: "1", svar: { ...(rows.at(-1)?.svar ?? {}) } });
    this.#open = rows.length - 1;
    this.#shown = Math.max(this.#shown, rows.length);
    this.#order = "egen";
    one(this.sorter, "select", HTMLSelectElement).value = this.#order;
    this.#draw();
    maybe(this.body, ".sn-hnh-ret input")?.focus();
    this.change();
  }

  /** @param {number} number */
  #remove(number) {
    this.#residents.splice(number, 1);
    this.#theAnswer.raekker.splice(number, 1);
    this.#open = null;
    this.#draw();
    const neighbour = this.#focused(`navn-${Math.min(number, this.#residents.length - 1)}`);
    if (neighbour) neighbour.focus();
    else one(this.element, ".sn-handlinger button").focus();
    this.change();
  }

  #restore() {
    this.rows = structuredClone(this.#theAnswer.opdigtede);
    this.#theAnswer.raekker = [];
    this.#open = null;
    this.#draw();
    this.change();
  }

  #showMore() {
    const first = this.#shown;
    this.#shown += PAGE;
    const numbers = this.#sequence();
    const added = numbers.slice(first, this.#shown).flatMap((number) => this.#row(number));
    this.body.append(...added);
    this.#countMore(numbers.length);
    if (added.length) maybe(added[0], "button")?.focus();
  }

  /** @param {string} order */
  #sort(order) {
    this.#order = order;
    this.#open = null;
    this.#draw();
  }

  #loader() {
    const file = el("input", { type: "file", id: "hnh-fil", accept: ".csv,.txt,.tsv,text/csv,text/plain" });
    file.addEventListener("change", async () => {
      const [chosen] = file.files ?? [];
      if (chosen) this.#load(decoded(new Uint8Array(await chosen.arrayBuffer())).text);
      file.value = "";
    });
    const text = el("textarea", { id: "hnh-indsat", rows: 4, className: "sn-notat" });
    return fold(
      "Hent en liste ind fra et regneark",
      el("p", {
        textContent:
          "Hent først borgerne som CSV, så du har de rigtige kolonner. Ret filen i dit regneark, og hent den ind igen. Filen bliver i din browser.",
      }),
      el("div", { className: "sn-felt" }, el("label", { htmlFor: "hnh-fil", textContent: "Vælg en CSV-fil" }), file),
      el(
        "div",
        { className: "sn-felt" },
        el("label", { htmlFor: "hnh-indsat", textContent: "Eller sæt cellerne ind her" }),
        text,
      ),
      button("Brug det indsatte", () => {
        if (text.value.trim()) this.#load(text.value);
      }),
    );
  }

  /** @param {string} csv */
  #load(csv) {
    this.#open = null;
    this.#shown = PAGE;
    this.change({ csv });
  }
}

/**
 * What the part is known by, so that the focus finds it when the table is drawn anew.
 * @param {Element | null} element
 */
const focusOf = (element) => (element instanceof HTMLElement ? element.dataset.fokus : undefined);
