// The search of the header: the button or the key “/” opens it on every page. On Slå op they lead to the page's own field.

import { SearchField } from "./felt.js";

const button = document.querySelector(".sn-soegeknap");
const dialog = document.querySelector(".sn-soegedialog");
const own = document.querySelector("[data-slaa-op] .sn-soeg-felt");

if (button && dialog) {
  const field = new SearchField(dialog.querySelector("form"), {
    onChange: () => {
      const more = dialog.querySelector(".sn-soeg-videre a");
      const to = new URL(more.href);
      to.hash = field.text ? new URLSearchParams({ q: field.text }) : "";
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
  dialog.querySelector(".sn-soeg-luk").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  // A result on this very page leaves the dialog open otherwise.
  dialog.addEventListener("click", ({ target }) => target.closest?.("a") && dialog.close());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    open();
  }, { capture: true });
}

function isTyping(target) {
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
