// Filters the register of contradictions. The choice stands after # in the address, which no server sees.

import { all, one } from "../kit/dom.js";

const filter = one(document, "#filter", HTMLFormElement);
const count = one(document, "#filter-antal");
const posts = all(document, ".sn-reg > li");
const groups = all(document, "[data-gruppe]");
const openAtFirst = new Set(groups.filter((group) => group instanceof HTMLDetailsElement && group.open));

const chosen = () =>
  [...new FormData(filter)].map(([name, value]) => ({ name, value: String(value) })).filter(({ value }) => value);

function show() {
  const choices = chosen();
  let shown = 0;
  for (const post of posts) {
    post.hidden = !choices.every(({ name, value }) => post.dataset[name]?.split(" ").includes(value));
    shown += post.hidden ? 0 : 1;
  }
  for (const group of groups) {
    const left = group.querySelectorAll(".sn-reg > li:not([hidden])").length;
    group.hidden = left === 0;
    one(group, "[data-antal]").textContent = `(${left})`;
    if (group instanceof HTMLDetailsElement) group.open = choices.length > 0 || openAtFirst.has(group);
  }
  count.textContent = shown === 0 ? "Ingen passer. Vælg noget andet." : `Viser ${shown} af ${posts.length}.`;
}

function fromAddress() {
  // An anchor such as #hvidovre-108-fysioterapi is a place on the page, not a choice.
  const wanted = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  for (const field of all(filter, "select", HTMLSelectElement)) {
    const value = wanted.get(field.name) ?? (field.name === "tilstand" ? settled(wanted) : "");
    field.value = [...field.options].some((each) => each.value === value) ? value : "";
  }
  show();
}

/** Older links say whether a case is settled by another name. @param {URLSearchParams} wanted */
const settled = (wanted) => (wanted.get("status") === "afklaret" ? "afgjort" : "");

function toAddress() {
  const choices = String(new URLSearchParams(chosen().map(({ name, value }) => [name, value])));
  history.replaceState(null, "", choices ? `#${choices}` : location.pathname + location.search);
  show();
}

filter.hidden = false;
one(document, "#uden-script").hidden = true;
filter.addEventListener("change", toAddress);
filter.addEventListener("submit", (event) => event.preventDefault());
// The fields are emptied after the event.
filter.addEventListener("reset", () => setTimeout(toAddress));
addEventListener("hashchange", fromAddress);
fromAddress();
