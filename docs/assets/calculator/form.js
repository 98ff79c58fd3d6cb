// A calculator's form: what is asked, which fields show, and the errors beside them.

import { all, around, el, one } from "../kit/dom.js";
import { choose, chooseNone, controls, idOf, isChanged, isTicked, linkTo, mark, nameOf, written } from "./field.js";
import { today, writeDate } from "../kit/dates.js";
import { Rows } from "./rows.js";

/** @typedef {import("./types.js").FormAnswers} FormAnswers */
/** @typedef {import("./types.js").Mistake} Mistake */
/** @typedef {import("./types.js").Origin} Origin */
/** @typedef {import("./types.js").Pair} Pair */

const HELD = "Det stod i linket. Se efter, om det passer.";

export class Form {
  /** @type {Set<string>} */
  #touched = new Set();
  // Where an answer came from that the reader has not been at: “link”, “usikker” (a link that may have lost something),
  // “forud” (the field's own default). Nothing is noted of the page's example.
  /** @type {Map<string, Origin>} */
  #origins = new Map();

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.element = form;
    this.summary = one(form, ".sn-fejloversigt");
    this.fields = all(form, ".sn-felt[data-felt]");
    this.folds = all(form, "details.sn-mere", HTMLDetailsElement);
    /** @type {Map<string, Rows>} */
    this.rows = new Map();
    for (const field of this.fields) {
      if (field.querySelector("template")) this.rows.set(idOf(field), new Rows(field));
    }
    this.showRelevant();
  }

  /**
   * Remember that the reader has been at this element's field, so that its errors may be shown.
   * @param {EventTarget | null} element
   */
  touch(element) {
    const field = around(element, ".sn-felt[data-felt]");
    if (field) this.#touched.add(idOf(field));
  }

  /**
   * {kommune, dato, svar}: what stands in the fields that show. Blank fields and the page's own are left out,
   * and so is a row that is still being written unless `whole`. A calculator that asks for its own date is
   * asked today; its date is sent even when it is blank, so that a missing date is a mistake and never today.
   * @param {boolean} [whole]
   * @returns {FormAnswers}
   */
  read(whole = false) {
    /** @type {FormAnswers["svar"]} */
    const svar = {};
    for (const field of this.fields.filter((each) => this.#isSent(each))) {
      const value = this.#value(field, whole);
      if (value.length) svar[idOf(field)] = value;
    }
    const { kommune: itsKommune, dato: itsDato, ...rest } = svar;
    const [kommune, dato] = [String(itsKommune ?? ""), String(itsDato ?? "")];
    if ("egenDato" in this.element.dataset) return { kommune, dato: today(), svar: { ...rest, dato } };
    return { kommune, dato, svar: rest };
  }

  /**
   * [[name, value]…] of what is filled in and shows, the page's own choices too: what a link to the case holds.
   * @returns {Pair[]}
   */
  pairs() {
    const shown = this.fields.filter((field) => !field.hidden);
    return shown.flatMap((field) => {
      const values = [this.#value(field, true)].flat().filter(Boolean);
      return values.map((value) => /** @type {Pair} */ ([idOf(field), value]));
    });
  }

  /**
   * Put answers ([[name, value]…]) into the fields; those of a `whole` case stand alone, without the page's example.
   * `origin` tells by name where each came from. Gives {lost, refused}: sentences about answers that have no place
   * here, and whether one of them belongs to a question that is asked here.
   * @param {Pair[]} answers
   * @param {{whole?: boolean, origin?: (name: string) => Origin}} [how]
   */
  fill(answers, { whole = false, origin = () => "eksempel" } = {}) {
    if (whole) this.#empty();
    const placed = answers.map(([name, value]) => this.#inOneList(name, value));
    const names = [...new Set(placed.map(([name]) => name))];
    const valuesOf = (/** @type {string} */ name) =>
      placed.filter(([other]) => other === name).map(([, value]) => value);
    const lost = names.map((name) => ({ name, texts: this.#put(name, valuesOf(name)) }));
    for (const name of names) this.#touched.delete(name);
    for (const name of names) this.#origins.set(name, origin(name));
    if (whole) this.#chooseOwn(names);
    this.showRelevant();
    this.#unfoldAnswered();
    return {
      lost: lost.flatMap(({ texts }) => texts),
      refused: lost.some(({ name, texts }) => texts.length && this.#field(name)),
    };
  }

  /**
   * Begin on the reader's own day, unless the browser has kept another. Gives whether the page was made that day, so
   * that its example still holds.
   */
  beginToday() {
    const input = this.element.querySelector("#f-dato");
    const day = writeDate(today());
    if (!(input instanceof HTMLInputElement) || isChanged(input) || input.value === day) return true;
    input.defaultValue = day;
    input.value = input.defaultValue;
    return false;
  }

  /**
   * The reader's own answer, given by a press beside the result.
   * @param {string} name
   * @param {string} value
   */
  answer(name, value) {
    this.#put(name, [value]);
    this.#touched.add(name);
    this.showRelevant();
  }

  /** The reader has been at what does not stand as the page wrote it: typed before this script ran, or kept by the
      browser. Gives whether there is any. */
  touchChanged() {
    const changed = [...this.element.elements].filter(isChanged);
    for (const input of changed) this.touch(input);
    return changed.length > 0;
  }

  /**
   * {name: origin} of the answers that show and that the reader has not given: “eksempel” where nothing else is known.
   * The reader's own day, which the form begins on, is nobody's example; the day of an event is.
   * @returns {{[name: string]: Origin}}
   */
  origins() {
    const isToday = (/** @type {string} */ name) =>
      name === "dato" && !this.#origins.has(name) && !("egenDato" in this.element.dataset);
    const given = this.fields.filter(
      (field) =>
        !this.#touched.has(idOf(field)) &&
        !isToday(idOf(field)) &&
        this.#isSent(field) &&
        this.#value(field, true).length,
    );
    return Object.fromEntries(given.map((field) => [idOf(field), this.#origins.get(idOf(field)) ?? "eksempel"]));
  }

  /** What came from a link is all that was in it; gives whether that was in doubt. */
  trust() {
    const doubted = [...this.#origins].filter(([, origin]) => origin === "usikker");
    for (const [name] of doubted) this.#origins.set(name, "link");
    return doubted.length > 0;
  }

  /** Whether the reader has typed anything that is calculated on; municipality and date only choose the figures. */
  get isReaders() {
    const own = this.fields.filter((field) => this.#isSent(field) && this.#touched.has(idOf(field)));
    return own.some(
      ({ dataset: { felt } }) => felt !== "kommune" && (felt !== "dato" || "egenDato" in this.element.dataset),
    );
  }

  /**
   * The names of these fields, as the page has them.
   * @param {string[]} names
   */
  named(names) {
    return names
      .map((name) => this.#field(name))
      .filter((field) => field !== undefined)
      .map(nameOf);
  }

  /** Show and hide fields by their data-vises-naar ("felt=værdi" or "felt!=værdi", several values split by |). */
  showRelevant() {
    for (const field of this.fields) {
      const condition = field.dataset.visesNaar;
      if (!condition) continue;
      const [name, listed] = condition.split(/!?=/);
      const other = this.#field(name);
      const among = other && listed.split("|").includes(String(this.#value(other)));
      field.hidden = !other || other.hidden || among === condition.includes("!=");
    }
    for (const fold of this.folds) fold.hidden = !this.#within(fold).some((field) => !field.hidden);
  }

  /** Nobody answers for what cannot be seen: a folded question with an answer is unfolded. */
  #unfoldAnswered() {
    for (const fold of this.folds) {
      if (this.#within(fold).some((field) => this.#isSent(field) && this.#value(field, true).length)) fold.open = true;
    }
  }

  /** @param {HTMLElement} fold */
  #within(fold) {
    return this.fields.filter((field) => fold.contains(field));
  }

  /**
   * Show `errors` beside the fields; blank fields not yet reached only when `everywhere`.
   * @param {Mistake[]} errors
   * @param {boolean} [everywhere]
   */
  showErrors(errors, everywhere = false) {
    for (const field of this.fields) {
      const error = errors.find(({ felt }) => felt === field.dataset.felt);
      const shown = error && (everywhere || this.#touched.has(error.felt) || this.#value(field).length);
      mark(field, shown ? error.besked : "");
    }
  }

  /** Mark the fields that a link which is not whole had an answer to. */
  markHeld() {
    for (const field of this.fields) {
      const held = this.#origins.get(idOf(field)) === "usikker" && !field.hidden && this.#value(field, true).length;
      mark(field, held ? HELD : "");
    }
  }

  /**
   * Show the list of all errors, each a link to its field.
   * @param {Mistake[]} errors
   */
  showSummary(errors) {
    const items = errors.map(({ felt, besked }) => {
      const field = this.#field(felt);
      return el("li", {}, field ? linkTo(field, besked) : besked);
    });
    const heading = errors.length === 1 ? "Ret én fejl:" : `Ret ${errors.length} fejl:`;
    this.summary.replaceChildren(el("p", {}, heading), el("ul", {}, ...items));
    this.summary.hidden = false;
  }

  hideSummary() {
    this.summary.hidden = true;
    this.summary.replaceChildren();
  }

  /** Back to the page's own example, after the browser has reset the inputs. */
  restore() {
    this.#touched.clear();
    this.#origins.clear();
    for (const rows of this.rows.values()) rows.restore();
    this.showErrors([]);
    this.hideSummary();
    this.showRelevant();
  }

  /** Nothing chosen and nothing written, where that can be. */
  #empty() {
    for (const input of this.element.elements) {
      if (isTicked(input)) input.checked = false;
      else if (input instanceof HTMLInputElement) input.value = "";
      else if (input instanceof HTMLSelectElement) chooseNone(input);
    }
    this.restore();
  }

  /**
   * What a case says nothing of: a question with a default of its own is answered by that, as everywhere else, and a
   * choice that only steers the page is what fits the answers. Nothing comes from the page's example.
   * @param {string[]} names
   */
  #chooseOwn(names) {
    for (const field of this.fields) {
      if ("kunSide" in field.dataset) this.#choosePageSide(field, names);
      else if (field.dataset.standard !== undefined && !this.#value(field, true).length) {
        this.#put(idOf(field), [field.dataset.standard]);
        this.#origins.set(idOf(field), "forud");
      }
    }
  }

  /**
   * @param {HTMLElement} field
   * @param {string[]} names
   */
  #choosePageSide(field, names) {
    const choices = all(field, "[type=radio]", HTMLInputElement);
    if (choices.some((each) => each.checked)) return;
    const answered = choices.find(({ value }) => names.includes(value)) ?? choices.find((each) => each.defaultChecked);
    if (answered) answered.checked = true;
  }

  /**
   * An expense from a list that older links hold, in its place in the one list, marked as documented.
   * @param {string} name
   * @param {string} value
   * @returns {Pair}
   */
  #inOneList(name, value) {
    const field = this.#field(name) ? null : this.fields.find(({ dataset }) => dataset.listeMedBilag === name);
    return field ? [idOf(field), `${value}; bilag`] : [name, value];
  }

  /**
   * @param {string} name
   * @param {string[]} values
   */
  #put(name, values) {
    const field = this.#field(name);
    if (!field) return [`Feltet “${name}” findes ikke her.`];
    const rows = this.rows.get(name);
    if (rows) return rows.fill(values);
    const inputs = controls(field, name);
    return values
      .filter((value) => !choose(inputs, value))
      .map((value) => `“${value}” kan ikke vælges i ${nameOf(field)}.`);
  }

  /**
   * Whether the field shows and the calculator asks for it.
   * @param {HTMLElement} field
   */
  #isSent(field) {
    return !field.hidden && !("kunSide" in field.dataset);
  }

  /** @param {string} name */
  #field(name) {
    return this.fields.find((field) => field.dataset.felt === name);
  }

  /**
   * @param {HTMLElement} field
   * @param {boolean} [whole]
   * @returns {string | string[]}
   */
  #value(field, whole = false) {
    const rows = this.rows.get(idOf(field));
    if (rows) return rows.read(whole);
    const inputs = controls(field, idOf(field));
    const ticked = inputs
      .filter(isTicked)
      .filter((each) => each.checked)
      .map((each) => each.value);
    if (inputs[0]?.type === "checkbox") return ticked;
    if (inputs[0]?.type === "radio") return ticked[0] ?? "";
    return written(inputs[0]);
  }
}
