// A calculator's form: what is asked, which fields show, and the errors beside them.

import { Rows } from "./rows.js";

/** The address the error summary links to: the field's first input. */
const firstInput = (field) => field.querySelector("input, select, textarea, button");

/** The day on the reader's own clock, as a date field writes it. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export class Form {
  #touched = new Set();

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
    for (const field of this.fields.filter((each) => !each.hidden && !("kunSide" in each.dataset))) {
      const value = this.#value(field, whole);
      if (value.length) svar[field.dataset.felt] = value;
    }
    const { kommune = "", dato = "", ...rest } = svar;
    if ("egenDato" in this.element.dataset) return { kommune, dato: today(), svar: { ...rest, dato } };
    return { kommune, dato, svar: rest };
  }

  /** Put the answers of an address (#kommune=hvidovre&…) into the fields. */
  fill(answers) {
    for (const [name, value] of answers) this.#put(name, value);
    this.showRelevant();
  }

  /** Whether anything but the page's own example stands in the fields: typed before this script ran,
      kept by the browser, or put there from the address. */
  get changed() {
    return [...this.element.elements].some((input) => {
      if (input.type === "radio" || input.type === "checkbox") return input.checked !== input.defaultChecked;
      if (input.options) return input.selectedIndex !== Math.max(0, [...input.options].findIndex((each) => each.defaultSelected));
      return "defaultValue" in input && input.value !== input.defaultValue;
    });
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
    for (const rows of this.rows.values()) rows.restore();
    this.showErrors([]);
    this.hideSummary();
    this.showRelevant();
  }

  #put(name, value) {
    const inputs = [...this.element.querySelectorAll(`.sn-felt [name="${CSS.escape(name)}"]`)];
    const choice = inputs.find((input) => input.type === "radio" && input.value === value);
    if (choice) choice.checked = true;
    else if (inputs[0] && inputs[0].type !== "radio") inputs[0].value = value;
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
