// The table of residents: in which order, how many at a time, which row is open, and where the reader is in it.

import { select } from "./what_if_parts.js";
import { editor } from "./resident_editor.js";
import { OWN_ORDER, sequence, SORTS } from "./resident_order.js";
import { residentRow, updateRow } from "./resident_row.js";
import { button, el, maybe, one } from "../kit/dom.js";
import { headRow, scrolling } from "../kit/table.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Resident} Resident */

const PAGE = 25;

export class ResidentTable {
  /** @type {Resident[]} */
  #residents = [];
  /** @type {Answer | null} */
  #answer = null;
  #shown = PAGE;
  #order = OWN_ORDER;
  /** @type {number | null} */
  #open = null;
  /** @type {ReturnType<typeof editor> | null} */
  #editor = null;

  /**
   * @param {{edit: (number: number, changes: Partial<Resident>) => void, remove: (number: number) => void}} actions
   */
  constructor(actions) {
    this.actions = actions;
    this.body = el("tbody");
    this.more = button("Vis flere", () => this.#showMore());
    this.sorter = select("hnh-orden", "Vis", SORTS, this.#order, (order) => this.#sort(order));
    const head = headRow("Borger", "Antal", "Forskel", "I dag", "Med forslaget");
    const table = el("table", { className: "sn-hnh-borgere" }, head, this.body);
    this.element = el("div", {}, this.sorter, scrolling("Borgerne, i dag og med forslaget", table), this.more);
  }

  /** The answer shown. Nothing here can be touched before there is one. */
  get #theAnswer() {
    if (!this.#answer) throw new Error("Der er intet svar endnu");
    return this.#answer;
  }

  /** Whether the reader types in it, so that its fields must stay. */
  get typing() {
    const { activeElement } = document;
    return this.body.contains(activeElement) && Boolean(activeElement?.matches("input, select"));
  }

  /**
   * @param {Resident[]} residents
   * @param {Answer} answer
   */
  show(residents, answer) {
    this.#residents = residents;
    this.#answer = answer;
    this.#draw();
  }

  /**
   * While the reader types, only the figures are drawn again, so that nothing is lost.
   * @param {Answer} answer
   */
  update(answer) {
    this.#answer = answer;
    const rows = [...this.body.rows].filter((row) => !row.classList.contains("sn-hnh-ret"));
    // The order stays while the reader types; it is made anew at the next change elsewhere.
    for (const row of rows) {
      const number = Number(focusOf(one(row, "[data-fokus]"))?.split("-")[1]);
      updateRow(row, answer.raekker[number]);
    }
    if (this.#open !== null) this.#editor?.showErrors(answer.raekker[this.#open]?.fejl ?? []);
  }

  /** No row open, and only the first rows, as for a new list. */
  close() {
    this.#open = null;
    this.#shown = PAGE;
  }

  /** The last row open, for one that was added. */
  openLast() {
    this.#open = this.#residents.length - 1;
    this.#shown = Math.max(this.#shown, this.#residents.length);
    this.#order = OWN_ORDER;
    one(this.sorter, "select", HTMLSelectElement).value = this.#order;
    this.#draw();
    maybe(this.body, ".sn-hnh-ret input")?.focus();
  }

  /**
   * Whether there was such a row to be at.
   * @param {number} number
   */
  focus(number) {
    const name = this.#focused(`navn-${number}`);
    name?.focus();
    return Boolean(name);
  }

  #sequence() {
    return sequence(this.#order, this.#residents.length, this.#theAnswer);
  }

  #draw() {
    const focus = focusOf(document.activeElement);
    const numbers = this.#sequence();
    this.body.replaceChildren(...numbers.slice(0, this.#shown).flatMap((number) => this.#row(number)));
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
      count: (antal) => this.actions.edit(number, { antal }),
    });
    return open ? [row, this.#editorRow(number)] : [row];
  }

  /** @param {number} number */
  #editorRow(number) {
    this.#editor = editor(
      this.#residents[number],
      this.#theAnswer.felter,
      (changes) => this.actions.edit(number, changes),
      () => this.actions.remove(number),
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
    else this.focus(number);
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
}

/**
 * What the part is known by, so that the focus finds it when the table is drawn anew.
 * @param {Element | null} element
 */
const focusOf = (element) => (element instanceof HTMLElement ? element.dataset.fokus : undefined);
