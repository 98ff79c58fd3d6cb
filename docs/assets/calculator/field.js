// One question of a form: its name, its inputs, and what is said of it.

import { readDate, writeDate } from "../kit/dates.js";
import { all, el, one } from "../kit/dom.js";

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement} Control */

/**
 * The address the error summary links to: the field's first input.
 * @param {HTMLElement} field
 */
const firstInput = (field) => one(field, "input, select, textarea, button");

/**
 * What the field is called on the page, without its unit.
 * @param {HTMLElement} field
 */
export const nameOf = (field) => `“${one(field, "label, legend").firstChild?.textContent?.trim()}”`;

/**
 * Whether the inputs of a field can hold this value; then they do.
 * @param {Control[]} inputs
 * @param {string} value
 */
export function choose(inputs, value) {
  if (inputs.some(isTicked)) {
    const choice = inputs.filter(isTicked).find((input) => input.value === value);
    if (choice) choice.checked = true;
    return Boolean(choice);
  }
  const [input] = inputs;
  const before = input.value;
  const shown = isDate(input) ? writeDate(value) : value;
  input.value = shown;
  const fits = input.value === shown;
  if (!fits) input.value = before;
  return fits;
}

/** @param {Control} input */
const isDate = (input) => "dato" in input.dataset;

/**
 * What is written in an input or chosen in a list, a day as it is kept.
 * @param {Control | undefined} input
 */
export const written = (input) => (input && isDate(input) ? readDate(input.value) : (input?.value.trim() ?? ""));

/**
 * The option that means no answer; where all are answers, none of them.
 * @param {HTMLSelectElement} select
 */
export function chooseNone(select) {
  select.selectedIndex = [...select.options].findIndex(({ value }) => !value);
}

/**
 * Whether something else stands in the input than the page wrote there.
 * @param {Element} input
 */
export function isChanged(input) {
  if (isTicked(input)) return input.checked !== input.defaultChecked;
  if (input instanceof HTMLSelectElement) {
    return (
      input.selectedIndex !==
      Math.max(
        0,
        [...input.options].findIndex((each) => each.defaultSelected),
      )
    );
  }
  return (
    (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) && input.value !== input.defaultValue
  );
}

/**
 * Whether the input is one to tick.
 * @param {Element} input
 * @returns {input is HTMLInputElement}
 */
export const isTicked = (input) => input instanceof HTMLInputElement && ["radio", "checkbox"].includes(input.type);

/**
 * Show what is wrong with the field, or nothing any more.
 * @param {HTMLElement} field
 * @param {string} message
 */
export function mark(field, message) {
  const place = one(field, ".sn-feltfejl");
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

/**
 * A link to the field, which unfolds what it stands in.
 * @param {HTMLElement} field
 * @param {string} message
 */
export function linkTo(field, message) {
  const target = firstInput(field);
  const goThere = (/** @type {Event} */ event) => {
    event.preventDefault();
    const folded = field.closest("details");
    if (folded) folded.open = true;
    target.focus();
  };
  return el("a", { href: `#${target.id}`, on: { click: goThere } }, message);
}

/**
 * What the field is called in an answer.
 * @param {HTMLElement} field
 */
export const idOf = (field) => field.dataset.felt ?? "";

/**
 * The inputs by which a field is answered.
 * @param {HTMLElement} field
 * @param {string} name
 */
export const controls = (field, name) =>
  /** @type {Control[]} */ (all(field, `[name="${CSS.escape(name)}"]`).filter((each) => "value" in each));
