// Parts that stand in several places of the page.

import { el } from "../kit/dom.js";

/** @typedef {import("./types.js").Option} Option */

/**
 * A labelled select; `action` is called with what is chosen.
 * @param {string} id
 * @param {string} label
 * @param {Option[]} options
 * @param {string} chosen
 * @param {(choice: string) => void} action
 */
export function select(id, label, options, chosen, action) {
  const list = el("select", { id, on: { change: () => action(list.value) } });
  for (const { navn, etiket } of options) list.append(el("option", { value: navn, selected: navn === chosen }, etiket));
  return el("div", { className: "sn-felt" }, el("label", { htmlFor: id }, label), list);
}

/**
 * @param {string} title
 * @param {...import("../kit/dom.js").Child} children
 */
export function fold(title, ...children) {
  return el("details", { className: "sn-hnh-fold" }, el("summary", {}, title), ...children);
}

/**
 * The drawing that our own Python made, as an element and not as markup.
 * @param {string} svg
 */
export function drawing(svg) {
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}
