// Paper shows everything that can be unfolded; the screen is as it was afterwards.

import { all } from "./dom.js";

/**
 * Unfold what fits (details) on paper.
 * @param {string} selector
 */
export function unfoldOnPaper(selector) {
  /** @type {HTMLDetailsElement[]} */
  let unfolded = [];
  addEventListener("beforeprint", () => {
    const folded = all(document, selector, HTMLDetailsElement).filter((each) => !each.open);
    unfolded = [...unfolded, ...folded];
    for (const each of folded) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of unfolded) each.open = false;
    unfolded = [];
  });
}

/** Print the page with a class of its own on the document, and take the class away afterwards.
 * @param {string} className
 */
export function printOnly(className) {
  document.documentElement.classList.add(className);
  addEventListener("afterprint", () => document.documentElement.classList.remove(className), { once: true });
  window.print();
}
