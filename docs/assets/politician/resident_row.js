// A row of the table of residents: the name that opens it, how many there are, and what they get now and then.

import { button, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Resident} Resident */
/** @typedef {import("./types.js").ResidentResult} ResidentResult */

/**
 * @param {Resident} resident
 * @param {ResidentResult | undefined} result nothing while the answer is on its way
 * @param {{number: number, open: boolean, toggle: () => void, count: (antal: string) => void}} about
 */
export function residentRow(resident, result, { number, open, toggle, count }) {
  const name = button(resident.navn || "Uden navn", toggle, {
    className: "sn-hnh-navn",
    "aria-expanded": String(open),
    data: { fokus: `navn-${number}` },
  });
  const input = countField(resident, number, count);
  mark(input, result);
  return el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, input), ...resultCells(result));
}

/**
 * The same row with the figures of another answer; what the reader may be typing in is left alone.
 * @param {HTMLTableRowElement} row
 * @param {ResidentResult | undefined} result
 */
export function updateRow(row, result) {
  const [name, count] = row.cells;
  const input = count.querySelector("input");
  if (input) mark(input, result);
  row.replaceChildren(name, count, ...resultCells(result));
}

/**
 * Blank for an example: nobody has said how many there are.
 * @param {Resident} resident
 * @param {number} number
 * @param {(antal: string) => void} change
 */
function countField(resident, number, change) {
  /** @type {HTMLInputElement} */
  const input = el("input", {
    type: "text",
    inputMode: "numeric",
    autocomplete: "off",
    value: resident.antal,
    className: "sn-hnh-antal",
    data: { fokus: `antal-${number}` },
    "aria-label": `Antal: ${resident.navn}`,
    on: { input: () => change(input.value.trim()) },
  });
  return input;
}

/**
 * @param {HTMLInputElement} input
 * @param {ResidentResult | undefined} result
 */
function mark(input, result) {
  const wrong = Boolean(result?.fejl.some(({ felt }) => felt === "antal"));
  input.setAttribute("aria-invalid", String(wrong));
}

/** @param {ResidentResult | undefined} result */
function resultCells(result) {
  if (result?.besked) return [el("td", { colSpan: 3, className: "sn-hnh-besked", textContent: result.besked })];
  return [
    el("td", { className: `sn-hnh-${result?.retning}`, textContent: result?.forskel_tekst ?? "…" }),
    ...[result?.nu, result?.forslag].map((text) => el("td", { textContent: text ?? "…" })),
  ];
}
