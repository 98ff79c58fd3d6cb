// A way out at once: the page is hidden and its place in the history given to another, by a press or by Esc three times.

import { all } from "../kit/dom.js";

const TIMES = 3;
const WITHIN = 5000;

/** @type {number[]} */
let presses = [];
const links = all(document, ".sn-forlad-knap", HTMLAnchorElement);

for (const link of links) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(link.href);
  });
}
if (links.length) {
  for (const line of all(document, "[data-forlad-tast]")) line.hidden = false;
  addEventListener("keydown", countEscape, true);
}

/**
 * Nothing is shown of the page from now on, also while the other is on its way.
 * @param {string} address
 */
function leave(address) {
  document.documentElement.hidden = true;
  document.title = "";
  location.replace(address);
}

/** @param {KeyboardEvent} event */
function countEscape(event) {
  if (event.repeat) return;
  presses = event.key === "Escape" ? [...presses, event.timeStamp].slice(-TIMES) : [];
  if (presses.length === TIMES && event.timeStamp - presses[0] < WITHIN) leave(links[0].href);
}
