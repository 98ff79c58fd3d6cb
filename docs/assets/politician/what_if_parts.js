// Parts that stand in several places of the page.

import { el } from "../kit/dom.js";
import { headRow, row } from "../kit/table.js";

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

/**
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export function table(heads, rows) {
  return el("table", {}, headRow(...heads), el("tbody", {}, ...rows.map(([first, ...rest]) => row(first, ...rest))));
}

/**
 * A bar for the share of those who go one way.
 * @param {number} share
 * @param {string} direction
 */
export function bar(share, direction) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const rect = document.createElementNS(space, "rect");
  for (const [name, value] of [
    ["viewBox", "0 0 100 14"],
    ["preserveAspectRatio", "none"],
  ])
    svg.setAttribute(name, value);
  for (const [name, value] of [
    ["width", Math.max(1, share * 100)],
    ["height", 14],
  ])
    rect.setAttribute(String(name), String(value));
  svg.classList.add("sn-hnh-bar", `sn-hnh-${direction}`);
  svg.append(rect);
  return svg;
}
