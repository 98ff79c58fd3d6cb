// What the reader has chosen, kept after # in the address and nowhere else.

import { all } from "../kit/dom.js";

const DOORS = /\/(kend-din-ret|beregnere)\//;

/** The choices in the address (#kommune=hvidovre&ydelse=…); an anchor of the page is none. */
export function choices() {
  const hash = location.hash.slice(1);
  return new URLSearchParams(hash.includes("=") ? decodeURI(hash) : "");
}

/**
 * Write the municipality into the address without a new step in the reader's history.
 * @param {string} id
 */
export function keepMunicipality(id) {
  const kept = choices();
  if (id) kept.set("kommune", id);
  else for (const name of ["kommune", "ydelse"]) kept.delete(name);
  const hash = kept.toString().replaceAll("%2F", "/");
  history.replaceState(history.state, "", hash ? `#${hash}` : location.pathname + location.search);
}

/**
 * Let links behind the citizen's door and to the calculators carry the municipality; those with an anchor keep it.
 * @param {string} id
 */
export function carry(id) {
  for (const link of all(document, "a[href]", HTMLAnchorElement)) {
    const own = link.hash && !link.hash.startsWith("#kommune=");
    const samePage = link.pathname === location.pathname && link.hash;
    const home = link.matches(".md-logo, [data-hjem]");
    if (own || samePage || link.host !== location.host || !(home || DOORS.test(link.pathname))) continue;
    link.hash = id ? `kommune=${id}` : "";
  }
}
