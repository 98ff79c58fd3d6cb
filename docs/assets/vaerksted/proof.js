// What a second person goes through: each figure with its lines, ticked one by one, and a name when all are.

import { all, button, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Figures} Figures */

/**
 * @param {Figures} figures
 * @param {(name: string) => void} sign
 */
export function proof({ tal, siger }, sign) {
  const left = el("p", { role: "status" });
  const name = el("input", { type: "text", id: "vk-underskrift", autocomplete: "name" });
  const signs = button("Skriv under", () => (name.value.trim() ? sign(name.value.trim()) : name.focus()));
  const list = el("ol", { className: "sn-vk-gennemsyn" }, ...tal.map((each, nr) => figure(each, nr)));
  const count = () => {
    const missing = all(list, "input", HTMLInputElement).filter(({ checked }) => !checked).length;
    left.textContent = missing ? `${missing} af ${tal.length} tal mangler kryds.` : "Alle tal har kryds.";
    signs.disabled = missing > 0;
  };
  list.addEventListener("change", count);
  count();
  return el(
    "div",
    {},
    siger ? el("p", {}, el("strong", {}, siger)) : null,
    list,
    left,
    el("div", { className: "sn-felt" }, el("label", { htmlFor: name.id }, "Dit navn"), name),
    signs,
  );
}

/**
 * @param {Figures["tal"][number]} figure
 * @param {number} nr
 */
function figure({ navn, vaerdi, fra, sted, linjer }, nr) {
  const id = `vk-tal-${nr}`;
  return el(
    "li",
    {},
    el(
      "label",
      { htmlFor: id },
      el("input", { type: "checkbox", id }),
      ` ${navn}: `,
      el("strong", {}, vaerdi),
      ` fra ${fra}`,
    ),
    el("p", { className: "sn-over" }, sted),
    linjer.length
      ? el("blockquote", {}, ...linjer.map(([line, text]) => el("p", {}, `${line}: ${text}`)))
      : el("p", {}, "Kildens tekst er ikke lagt ind. Læg den ind, eller se efter i dokumentet selv."),
  );
}
