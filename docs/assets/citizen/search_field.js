// A field in the page that opens the site's own search with what was typed.

import { el, one } from "../kit/dom.js";

const EXAMPLES = "Skriv for eksempel medicin, ledsager eller herberg";

/**
 * Put a search field into `root`; the results are the site search's own.
 * @param {HTMLElement | null} root
 */
export function startSearch(root) {
  if (!root) return;
  const input = el("input", { type: "search", id: "soeg-her", autocomplete: "off", "aria-describedby": "soeg-hjaelp" });
  const search = (/** @type {Event} */ event) => {
    event.preventDefault();
    openSiteSearch(input.value.trim());
  };
  root.replaceChildren(
    el(
      "form",
      { className: "sn-egensoeg", role: "search", on: { submit: search } },
      el("label", { htmlFor: "soeg-her" }, "Søg med dine egne ord"),
      input,
      el("button", { type: "submit", className: "sn-knap" }, "Søg"),
      el("p", { className: "sn-hjaelp", id: "soeg-hjaelp" }, EXAMPLES),
    ),
  );
}

/** @param {string} words */
function openSiteSearch(words) {
  one(document, ".sn-soegeknap").click();
  const query = one(document, ".sn-soegedialog .sn-soeg-felt", HTMLInputElement);
  query.value = words;
  query.dispatchEvent(new Event("input", { bubbles: true }));
}
