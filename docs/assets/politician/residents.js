// The residents that the effect is computed on: examples to begin with, counted, edited, added, loaded and removed.

import { loader } from "./resident_loader.js";
import { caption } from "./resident_order.js";
import { ResidentTable } from "./resident_table.js";
import { button, el, one } from "../kit/dom.js";
import { save } from "../kit/file.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Resident} Resident */

export class Residents {
  /** @type {Answer | null} */
  #answer = null;

  /**
   * `change` is called with {csv} when a file was loaded, and with nothing when a row was changed.
   * @param {(loaded?: {csv: string}) => void} change
   */
  constructor(change) {
    this.change = change;
    /** @type {Resident[] | null} */
    this.rows = null;
    this.caption = el("p", { className: "sn-hjaelp" });
    this.table = new ResidentTable({
      edit: (number, changes) => this.#edit(number, changes),
      remove: (number) => this.#remove(number),
    });
    this.element = el(
      "section",
      { "aria-labelledby": "hnh-borgere-titel" },
      el("h2", { id: "hnh-borgere-titel", tabIndex: -1, textContent: "Borgerne" }),
      this.caption,
      this.table.element,
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

  /**
   * Show an answer to the rows that are here.
   * @param {Answer} answer
   */
  update(answer) {
    if (!this.table.typing) {
      this.#show(answer);
      return;
    }
    this.#answer = answer;
    this.caption.textContent = caption(answer);
    this.table.update(answer);
  }

  /** @param {Answer} answer */
  #show(answer) {
    this.#answer = answer;
    this.caption.textContent = caption(answer);
    this.table.show(this.#residents, answer);
  }

  /**
   * @param {number} number
   * @param {Partial<Resident>} changes
   */
  #edit(number, changes) {
    this.#residents[number] = { ...this.#residents[number], ...changes };
    this.change();
  }

  /** Like the last one; an example where nobody has been counted. */
  #add() {
    const rows = this.#residents;
    const antal = this.#theAnswer.ialt.eksempler ? "" : "1";
    rows.push({ navn: `Borger ${rows.length + 1}`, antal, svar: { ...(rows.at(-1)?.svar ?? {}) } });
    this.table.openLast();
    this.change();
  }

  /** @param {number} number */
  #remove(number) {
    this.#residents.splice(number, 1);
    this.#theAnswer.raekker.splice(number, 1);
    this.#redraw();
    const neighbour = Math.min(number, this.#residents.length - 1);
    if (!this.table.focus(neighbour)) one(this.element, ".sn-handlinger button").focus();
    this.change();
  }

  #restore() {
    this.rows = structuredClone(this.#theAnswer.opdigtede);
    this.#theAnswer.raekker = [];
    this.#redraw();
    this.change();
  }

  #redraw() {
    this.table.close();
    this.table.show(this.#residents, this.#theAnswer);
  }

  /** @param {string} csv */
  #load(csv) {
    this.table.close();
    this.change({ csv });
  }
}
