// Makes the headings of a table[data-sorterbar] buttons that sort its rows; missing figures always come last.

import { all, button } from "../kit/dom.js";

const danish = new Intl.Collator("da", { numeric: true });

/** @param {HTMLTableElement} table */
function sortable(table) {
  const body = table.tBodies[0];
  const headings = [...(table.tHead?.rows[0].cells ?? [])];
  headings.forEach((heading, column) => {
    const sort = () => {
      const falling = heading.getAttribute("aria-sort") === "ascending";
      for (const each of headings) each.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", falling ? "descending" : "ascending");
      const compare = heading.dataset.type === "tal" ? byNumber : byText;
      body.append(...[...body.rows].sort((a, b) => compare(a.cells[column], b.cells[column], falling ? -1 : 1)));
    };
    const sorter = button("", sort, { className: "sn-sorter" });
    sorter.replaceChildren(...heading.childNodes);
    heading.append(sorter);
  });
}

/**
 * @param {HTMLElement} a
 * @param {HTMLElement} b
 * @param {number} sign
 */
export function byText(a, b, sign) {
  return sign * danish.compare(a.textContent?.trim() ?? "", b.textContent?.trim() ?? "");
}

/**
 * @param {HTMLElement} a
 * @param {HTMLElement} b
 * @param {number} sign
 */
export function byNumber(a, b, sign) {
  const [left, right] = [a, b].map(({ dataset }) => dataset.vaerdi?.replace(",", ".") ?? "");
  if (!left || !right) return (left ? 0 : 1) - (right ? 0 : 1);
  return sign * (Number(left) - Number(right));
}

all(document, "table[data-sorterbar]", HTMLTableElement).forEach(sortable);
