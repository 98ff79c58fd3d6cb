// The search of the header: the button or the key “/” opens it on every page. On Slå op they lead to the page's own field.

import { around, maybe, one } from "../kit/dom.js";
import { SearchField } from "./field.js";

const button = maybe(document, ".sn-soegeknap");
const dialog = maybe(document, ".sn-soegedialog", HTMLDialogElement);
const own = maybe(document, "[data-slaa-op] .sn-soeg-felt", HTMLInputElement);

if (button && dialog) {
  /** @type {SearchField} */
  const field = new SearchField(one(dialog, "form", HTMLFormElement), {
    onChange: () => {
      const more = one(dialog, ".sn-soeg-videre a", HTMLAnchorElement);
      const to = new URL(more.href);
      to.hash = field.text ? String(new URLSearchParams({ q: field.text })) : "";
      more.href = to.href;
    },
  });
  const open = () => {
    if (own) own.focus();
    else if (!dialog.open) dialog.showModal();
    (own ?? field.input).select();
  };
  // Without this file it is a link to Slå op.
  button.setAttribute("role", "button");
  button.setAttribute("aria-haspopup", "dialog");
  button.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    open();
  });
  button.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  one(dialog, ".sn-soeg-luk").addEventListener("click", () => dialog.close());
  // A result on this very page leaves the dialog open otherwise.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || around(target, "a")) dialog.close();
  });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      open();
    },
    { capture: true },
  );
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
