// The residents: a table with what each gets now and then, where rows are edited, added, loaded and removed.

import { select } from "./what_if_parts.js";
import { editor } from "./resident_editor.js";
import { loader } from "./resident_loader.js";
import { caption, OWN_ORDER, sequence, SORTS } from "./resident_order.js";
import { residentRow, updateRow } from "./resident_row.js";
import { button, el, maybe, one } from "../kit/dom.js";
import { save } from "../kit/file.js";
import { headRow, scrolling } from "../kit/table.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Resident} Resident */

const PAGE = 25;
export class Residents {
  /** @type {Answer | null} */
  #answer = null;
  #shown = PAGE;
  #order = OWN_ORDER;
  /** @type {number | null} */
  #open = null;
  /** @type {ReturnType<typeof editor> | null} */
  #editor = null;

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
      el("h2", { id: "hnh-borgere-titel", tabIndex: -1, textContent: "Borgerne" }),
      this.caption,
      this.sorter,
      scrolling("Borgerne, i dag og med forslaget", this.table),
      this.more,
      el(
        "div",
        { className: "sn-handlinger" },
        button("Tilføj borger", () => this.#add()),
        button("Hent borgerne som CSV", () => save("borgere.csv", this.#theAnswer.csv.borgere, "text/csv")),
        button("Begynd igen med eksemplerne", () => this.#restore()),
      ),
      loader((csv) => this.#load(csv)),
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
    this.caption.textContent = caption(answer);
    this.table.tHead?.replaceWith(headRow("Borger", "Antal", "Forskel", "I dag", "Med forslaget"));
    this.#draw();
  }

  #sequence() {
    return sequence(this.#order, this.#residents.length, this.#theAnswer);
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
    const open = this.#open === number;
    const row = residentRow(this.#residents[number], this.#theAnswer.raekker[number], {
      number,
      open,
      toggle: () => this.#toggle(number),
      count: (antal) => this.#edit(number, { antal }),
    });
    return open ? [row, this.#editorRow(number)] : [row];
  }

  /** @param {number} number */
  #editorRow(number) {
    this.#editor = editor(
      this.#residents[number],
      this.#theAnswer.felter,
      (resident) => this.#edit(number, resident),
      () => this.#remove(number),
      () => this.#toggle(number),
    );
    this.#editor.showErrors(this.#theAnswer.raekker[number]?.fejl ?? []);
    return el("tr", { className: "sn-hnh-ret" }, el("td", { colSpan: 5 }, this.#editor.element));
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
    const rows = [...this.body.rows].filter((row) => !row.classList.contains("sn-hnh-ret"));
    // The order stays while the reader types; it is made anew at the next change elsewhere.
    for (const row of rows) {
      const number = Number(focusOf(one(row, "[data-fokus]"))?.split("-")[1]);
      updateRow(row, answer.raekker[number]);
    }
    if (this.#open !== null) this.#editor?.showErrors(answer.raekker[this.#open]?.fejl ?? []);
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
    const antal = this.#theAnswer.ialt.eksempler ? "" : "1";
    rows.push({ navn: `Borger ${rows.length + 1}`, antal, svar: { ...(rows.at(-1)?.svar ?? {}) } });
    this.#open = rows.length - 1;
    this.#shown = Math.max(this.#shown, rows.length);
    this.#order = OWN_ORDER;
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
