// The page Slå op: a question gives results of every kind; without one, the filters narrow the table of services.
// Question and filters stand after # in the address, so that a search can be shared; no server sees them.

import { all, one } from "../kit/dom.js";
import { copied } from "../kit/file.js";
import { SearchField, searcher } from "../search/field.js";

const form = one(document, "[data-slaa-op]", HTMLFormElement);
const table = one(document, "[data-ydelser]");
const rows = all(table, "tbody tr");
const selects = all(form, "select", HTMLSelectElement);
const kind = one(form, "[name=slags]", HTMLSelectElement);
const status = one(form, ".sn-soeg-status");
const allServices = status.textContent;
const folded = one(form, "details", HTMLDetailsElement);
const copier = one(form, "[data-kopier]");

const chosen = () => selects.filter(({ value }) => value);
// Where there are too many services for one table, a choice of municipality stands in its place until something is asked.
const isTable = () => !field.text && (rows.length ? ["", "ydelse"].includes(kind.value) : !chosen().length);

/** @type {SearchField} */
const field = new SearchField(form, {
  filters: () => ({
    // A filter alone narrows the services, in the table or where the search finds them.
    ...(rows.length || field.text ? {} : { slags: "ydelse" }),
    ...Object.fromEntries(chosen().map(({ name, value }) => [name, value])),
  }),
  emptyFinds: () => !isTable(),
  everywhere: true,
  onChange: () => show(),
});

/** Write the question to the address, and show either the table or the results. */
function show() {
  const state = new URLSearchParams(field.text ? { q: field.text } : {});
  for (const { name, value } of chosen()) state.set(name, value);
  history.replaceState(null, "", state.size ? `#${state}` : location.pathname);
  one(folded, "[data-antal-filtre]").textContent = chosen().length ? `(${chosen().length} valgt)` : "";
  table.hidden = !isTable();
  if (isTable()) narrow();
}

function narrow() {
  if (!rows.length) {
    status.textContent = allServices;
    return;
  }
  let count = 0;
  for (const row of rows) {
    row.hidden = !chosen().every(({ name, value }) => row.dataset[name]?.split(" ").includes(value));
    count += row.hidden ? 0 : 1;
  }
  status.textContent = count
    ? `${count} ${count === 1 ? "ydelse" : "ydelser"}`
    : "Ingen ydelser passer. Fjern et filter.";
}

function readAddress() {
  const state = new URLSearchParams(location.hash.slice(1));
  field.input.value = state.get("q") ?? "";
  for (const select of selects) {
    select.value = state.get(select.name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
  }
  if (state.size || chosen().length) field.ask();
}

async function copy() {
  status.textContent = (await copied(location.href)) ? "Linket er kopieret." : `Kopiér adressen: ${location.href}`;
  copier.focus();
}

for (const select of selects) select.addEventListener("change", () => field.ask());
copier.addEventListener("click", copy);
one(form, "[data-ryd]").addEventListener("click", () => {
  for (const select of selects) select.value = "";
  field.clear();
  field.input.focus();
});
form.classList.add("sn-levende");
folded.open = matchMedia("(min-width: 45em)").matches;
addEventListener("hashchange", readAddress);
readAddress();
// The search is what this page is for: be ready before the first key.
searcher.start().catch(() => {});
