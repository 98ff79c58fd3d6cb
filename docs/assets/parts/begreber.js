// Words of the trade: a press, by finger or key, shows the explanation where the word stands.
// Without this file the word is a link to the same explanation.

import { all, around, el, maybe } from "../kit/dom.js";

const WORD = "a.sn-begreb";
const OPENED = `${WORD}[aria-expanded="true"]`;

export function startWords() {
  // The theme takes the title away while the pointer is over the word.
  for (const word of all(document, `${WORD}[title]`)) word.dataset.forklaring = word.title;
  document.addEventListener("click", (event) => {
    const word = around(event.target, WORD, HTMLAnchorElement);
    if (!word || event.ctrlKey || event.metaKey || event.shiftKey) {
      if (!around(event.target, ".sn-forklaring")) close();
      return;
    }
    event.preventDefault();
    const again = word.getAttribute("aria-expanded") === "true";
    close();
    if (!again) open(word);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    const word = maybe(document, OPENED);
    close();
    word?.focus();
  });
}

/**
 * The explanation stands right after the word, so that a screen reader meets it next.
 * @param {HTMLAnchorElement} word
 */
function open(word) {
  const text = el("span", {}, `${word.textContent}: ${word.dataset.forklaring}`);
  const more = el("a", { href: word.href }, "Se alle ord");
  const box = el("span", { className: "sn-forklaring", role: "note", tabIndex: -1 }, text, " ", more);
  word.setAttribute("aria-expanded", "true");
  word.after(box);
  box.focus({ preventScroll: true });
}

function close() {
  for (const word of all(document, OPENED)) word.setAttribute("aria-expanded", "false");
  maybe(document, ".sn-forklaring")?.remove();
}
