// Tables made by script.

import { el } from "./dom.js";

/** @typedef {import("./dom.js").Child} Child */

/**
 * A table that scrolls by itself and can be scrolled from the keyboard.
 * @param {string} label
 * @param {HTMLTableElement} table
 * @param {string} [className]
 */
export function scrolling(label, table, className = "sn-tabel") {
  return el("div", { className, tabIndex: 0, role: "region", "aria-label": label }, table);
}

/** @param {...string} texts */
export function headRow(...texts) {
  return el("thead", {}, el("tr", {}, ...texts.map((text) => el("th", { scope: "col" }, text))));
}

/**
 * A row with its first cell, of one part or several, as the heading of the others.
 * @param {Child | Child[]} heading
 * @param {...Child} cells
 */
export function row(heading, ...cells) {
  return el("tr", {}, el("th", { scope: "row" }, ...[heading].flat()), ...cells.map((cell) => el("td", {}, cell)));
}
