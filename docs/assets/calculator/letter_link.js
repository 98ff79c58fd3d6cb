// On the way from the deadlines to a letter the service goes along, after # where no server sees it; a letter says by
// data-med what else it has a place for.
// What stands in the page's own example does not, for it is nobody's case.

import { all } from "../kit/dom.js";

const CARRIED = ["kommune", "ydelse"];

/** @param {import("./form.js").Form} form */
export function carryToLetter(form) {
  for (const link of all(document, "[data-til-klage]", HTMLAnchorElement)) {
    const own = new URLSearchParams(link.hash.slice(1));
    for (const event of ["click", "auxclick"]) link.addEventListener(event, () => fill(link, own, form));
  }
}

/**
 * @param {HTMLAnchorElement} link
 * @param {URLSearchParams} own what the link says of itself
 * @param {import("./form.js").Form} form
 */
function fill(link, own, form) {
  const origins = form.origins();
  const carried = new URLSearchParams(own);
  const names = [...CARRIED, ...(link.dataset.med ?? "").split(" ")];
  for (const [name, value] of form.pairs()) {
    if (names.includes(name) && origins[name] !== "eksempel") carried.set(name, value);
  }
  link.hash = carried.toString().replaceAll("%2F", "/");
}
