// A calculator's form: what is asked, which fields show, and the errors beside them.

import { Rows } from "./rows.js";

const HELD = "Det stod i linket. Se efter, om det passer.";

/** The address the error summary links to: the field's first input. */
const firstInput = (field) => field.querySelector("input, select, textarea, button");

/** What the field is called on the page, without its unit. */
const nameOf = (field) => `“${field.querySelector("label, legend").firstChild.textContent.trim()}”`;

/** Whether the inputs of a field can hold this value; then they do. */
function choose(inputs, value) {
  if (inputs.some((input) => input.matches("[type=radio], [type=checkbox]"))) {
    const choice = inputs.find((input) => input.value === value);
    if (choice) choice.checked = true;
    return Boolean(choice);
  }
  const [input] = inputs;
  const before = input.value;
  input.value = value;
  const fits = input.value === value;
  if (!fits) input.value = before;
  return fits;
}

/** The option that means no answer; where all are answers, none of them. */
function chooseNone(select) {
  select.selectedIndex = [...select.options].findIndex(({ value }) => !value);
}

/** The day on the reader's own clock, as a date field writes it. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether something else stands in the input than the page wrote there. */
function isChanged(input) {
  if (input.type === "radio" || input.type === "checkbox") return input.checked !== input.defaultChecked;
  if (input.options) return input.selectedIndex !== Math.max(0, [...input.options].findIndex((each) => each.defaultSelected));
  return "defaultValue" in input && input.value !== input.defaultValue;
}

export class Form {
  #touched = new Set();
  // Where an answer came from that the reader has not been at: “link”, “usikker” (a link that may have lost something),
  // “forud” (the field's own default). Nothing is noted of the page's example.
  #origins = new Map();

  constructor(form) {
    this.element = form;
    this.summary = form.querySelector(".sn-fejloversigt");
    this.fields = [...form.querySelectorAll(".sn-felt[data-felt]")];
    this.rows = new Map();
    for (const field of this.fields) {
      if (field.querySelector("template")) this.rows.set(field.dataset.felt, new Rows(field));
    }
    this.showRelevant();
  }

  /** Remember that the reader has been at this element's field, so that its errors may be shown. */
  touch(element) {
    const field = element.closest?.(".sn-felt[data-felt]");
    if (field) this.#touched.add(field.dataset.felt);
  }

  /** {kommune, dato, svar}: what stands in the fields that show. Blank fields and the page's own are left out,
      and so is a row that is still being written unless `whole`. A calculator that asks for its own date is
      asked today; its date is sent even when it is blank, so that a missing date is a mistake and never today. */
  read(whole = false) {
    const svar = {};
    for (const field of this.fields.filter((each) => this.#isSent(each))) {
      const value = this.#value(field, whole);
      if (value.length) svar[field.dataset.felt] = value;
    }
    const { kommune = "", dato = "", ...rest } = svar;
    if ("egenDato" in this.element.dataset) return { kommune, dato: today(), svar: { ...rest, dato } };
    return { kommune, dato, svar: rest };
  }

  /** [[name, value]…] of what is filled in and shows, the page's own choices too: what a link to the case holds. */
  pairs() {
    const shown = this.fields.filter((field) => !field.hidden);
    return shown.flatMap((field) => {
      const value = this.#value(field, true);
      return (Array.isArray(value) ? value : [value]).filter(Boolean).map((each) => [field.dataset.felt, each]);
    });
  }

  /** Put answers ([[name, value]…]) into the fields; those of a `whole` case stand alone, without the page's example.
      `origin` tells by name where each came from. Gives {lost, refused}: sentences about answers that have no place
      here, and whether one of them belongs to a question that is asked here. */
  fill(answers, { whole = false, origin = () => "eksempel" } = {}) {
    if (whole) this.#empty();
    const placed = answers.map(([name, value]) => this.#inOneList(name, value));
    const names = [...new Set(placed.map(([name]) => name))];
    const lost = names.map((name) => [name, this.#put(name, placed.filter(([other]) => other === name).map(([, value]) => value))]);
    for (const name of names) this.#touched.delete(name);
    for (const name of names) this.#origins.set(name, origin(name));
    if (whole) this.#chooseOwn(names);
    this.showRelevant();
    return { lost: lost.flatMap(([, texts]) => texts), refused: lost.some(([name, texts]) => texts.length && this.#field(name)) };
  }

  /** The reader has been at what does not stand as the page wrote it: typed before this script ran, or kept by the
      browser. Gives whether there is any. */
  touchChanged() {
    const changed = [...this.element.elements].filter(isChanged);
    for (const input of changed) this.touch(input);
    return changed.length > 0;
  }

  /** {name: origin} of the answers that show and that the reader has not given: “eksempel” where nothing else is known. */
  origins() {
    const given = this.fields.filter((field) => !this.#touched.has(field.dataset.felt) && this.#isSent(field) && this.#value(field, true).length);
    return Object.fromEntries(given.map(({ dataset: { felt } }) => [felt, this.#origins.get(felt) ?? "eksempel"]));
  }

  /** What came from a link is all that was in it; gives whether that was in doubt. */
  trust() {
    const doubted = [...this.#origins].filter(([, origin]) => origin === "usikker");
    for (const [name] of doubted) this.#origins.set(name, "link");
    return doubted.length > 0;
  }

  /** Whether the reader has typed anything that is calculated on; municipality and date only choose the figures. */
  get isReaders() {
    const own = this.fields.filter((field) => this.#isSent(field) && this.#touched.has(field.dataset.felt));
    return own.some(({ dataset: { felt } }) => felt !== "kommune" && (felt !== "dato" || "egenDato" in this.element.dataset));
  }

  /** The names of these fields, as the page has them. */
  named(names) {
    return names.map((name) => nameOf(this.#field(name)));
  }

  /** Show and hide fields by their data-vises-naar ("felt=værdi", several values split by |). */
  showRelevant() {
    for (const field of this.fields) {
      const condition = field.dataset.visesNaar;
      if (!condition) continue;
      const [name, wanted] = condition.split("=");
      const other = this.#field(name);
      field.hidden = !other || other.hidden || !wanted.split("|").includes(this.#value(other));
    }
  }

  /** Show `errors` ([{felt, besked}]) beside the fields; blank fields not yet reached only when `all`. */
  showErrors(errors, all = false) {
    for (const field of this.fields) {
      const error = errors.find(({ felt }) => felt === field.dataset.felt);
      const shown = error && (all || this.#touched.has(error.felt) || this.#value(field).length);
      this.#mark(field, shown ? error.besked : "");
    }
  }

  /** Mark the fields that a link which is not whole had an answer to. */
  markHeld() {
    for (const field of this.fields) {
      const held = this.#origins.get(field.dataset.felt) === "usikker" && !field.hidden && this.#value(field, true).length;
      this.#mark(field, held ? HELD : "");
    }
  }

  /** Show the list of all errors, each a link to its field. */
  showSummary(errors) {
    const heading = document.createElement("p");
    heading.textContent = errors.length === 1 ? "Ret én fejl:" : `Ret ${errors.length} fejl:`;
    const list = document.createElement("ul");
    for (const { felt, besked } of errors) {
      const item = document.createElement("li");
      const field = this.#field(felt);
      item.append(field ? this.#link(field, besked) : besked);
      list.append(item);
    }
    this.summary.replaceChildren(heading, list);
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
      if (input.matches("[type=radio], [type=checkbox]")) input.checked = false;
      else if (input.matches("input")) input.value = "";
      else if (input.matches("select")) chooseNone(input);
    }
    this.restore();
  }

  /** What a case says nothing of: a question with a default of its own is answered by that, as everywhere else, and a
      choice that only steers the page is what fits the answers. Nothing comes from the page's example. */
  #chooseOwn(names) {
    for (const field of this.fields) {
      if ("kunSide" in field.dataset) this.#choosePageSide(field, names);
      else if ("standard" in field.dataset && !this.#value(field, true).length) {
        this.#put(field.dataset.felt, [field.dataset.standard]);
        this.#origins.set(field.dataset.felt, "forud");
      }
    }
  }

  #choosePageSide(field, names) {
    const choices = [...field.querySelectorAll("[type=radio]")];
    if (choices.some((each) => each.checked)) return;
    const answered = choices.find(({ value }) => names.includes(value)) ?? choices.find((each) => each.defaultChecked);
    if (answered) answered.checked = true;
  }

  /** An expense from a list that older links hold, in its place in the one list, marked as documented. */
  #inOneList(name, value) {
    const field = this.#field(name) ? null : this.fields.find(({ dataset }) => dataset.listeMedBilag === name);
    return field ? [field.dataset.felt, `${value}; bilag`] : [name, value];
  }

  #put(name, values) {
    const field = this.#field(name);
    if (!field) return [`Feltet “${name}” findes ikke her.`];
    if (this.rows.has(name)) return this.rows.get(name).fill(values);
    const inputs = [...field.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
    return values.filter((value) => !choose(inputs, value)).map((value) => `“${value}” kan ikke vælges i ${nameOf(field)}.`);
  }

  /** Whether the field shows and the calculator asks for it. */
  #isSent(field) {
    return !field.hidden && !("kunSide" in field.dataset);
  }

  #field(name) {
    return this.fields.find((field) => field.dataset.felt === name);
  }

  #value(field, whole = false) {
    const name = field.dataset.felt;
    if (this.rows.has(name)) return this.rows.get(name).read(whole);
    const inputs = [...field.querySelectorAll(`[name="${name}"]`)];
    if (inputs[0]?.type === "checkbox") return inputs.filter((each) => each.checked).map((each) => each.value);
    if (inputs[0]?.type === "radio") return inputs.find((each) => each.checked)?.value ?? "";
    return inputs[0]?.value.trim() ?? "";
  }

  #mark(field, message) {
    const place = field.querySelector(".sn-feltfejl");
    const group = field.matches("fieldset") ? field : firstInput(field);
    place.textContent = message;
    place.hidden = !message;
    field.classList.toggle("sn-felt--fejl", Boolean(message));
    const help = [field.querySelector(".sn-hjaelp")?.id, message && place.id].filter(Boolean).join(" ");
    if (help) group.setAttribute("aria-describedby", help);
    else group.removeAttribute("aria-describedby");
    for (const input of field.querySelectorAll("input:not([type=radio], [type=checkbox]), select")) {
      if (message) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }
  }

  #link(field, message) {
    const link = document.createElement("a");
    const target = firstInput(field);
    link.href = `#${target.id}`;
    link.textContent = message;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const folded = field.closest("details");
      if (folded) folded.open = true;
      target.focus();
    });
    return link;
  }
}
