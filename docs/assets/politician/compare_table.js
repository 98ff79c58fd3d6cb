// The tables of a comparison with the columns of the chosen municipalities.

import { all, el, maybe, one } from "../kit/dom.js";
import { highest, verdict } from "./compare_verdict.js";

/** @typedef {import("./compare_types.js").Comparison} Comparison */
/** @typedef {import("./compare_types.js").Figure} Figure */
/** @typedef {import("./compare_types.js").Row} Row */
/** @typedef {import("./compare_types.js").Shown} Shown */

const SILENT = "Står ikke i standarden";

/**
 * @param {Comparison} data
 * @param {Shown[]} shown
 * @param {string} root the way to the site's root
 */
export function showTables(data, shown, root) {
  const rows = new Map(data.raekker.map((row) => [row.id, row]));
  for (const table of all(document, "table[data-del]", HTMLTableElement)) {
    columns(table, data, shown, root);
    if (table.dataset.del === "alene") aloneRows(table, data, shown);
    for (const line of all(table, "tr[data-emne]", HTMLTableRowElement)) {
      const row = rows.get(line.dataset.emne ?? "");
      if (row) cells(line, row, data, shown, root);
    }
    for (const between of all(table, ".sn-mellem th", HTMLTableCellElement))
      between.colSpan = shown.length + table.querySelectorAll("thead .sn-uden").length + 2;
  }
}

/**
 * @param {HTMLTableElement} table
 * @param {Comparison} data
 * @param {Shown[]} shown
 * @param {string} root
 */
function columns(table, data, shown, root) {
  const old = all(table, "thead .sn-spalte");
  const made = shown.map(({ nr, kommune }) => {
    const { aar, titel, adresse } = data.spalter[nr];
    const link = el("span", { className: "sn-ydelsesnavn" }, el("a", { href: `${root}${adresse}` }, titel));
    const year = el("span", { className: "sn-aar" }, aar);
    return el("th", { scope: "col", className: "sn-spalte" }, `${kommune.navn} `, year, el("br"), link);
  });
  old[0].before(...made);
  for (const each of old) each.remove();
}

/**
 * What only one standard states stands in no row before its municipality is chosen.
 * @param {HTMLTableElement} table
 * @param {Comparison} data
 * @param {Shown[]} shown
 */
function aloneRows(table, data, shown) {
  const rows = data.raekker.filter((row) => row.del === "alene" && shown.some(({ nr }) => row.celler[nr]));
  const made = rows.map(({ id, titel }) => el("tr", { data: { emne: id } }, el("th", { scope: "row" }, titel)));
  one(table, "tbody").replaceChildren(...made);
  const fold = table.closest("details");
  if (fold) one(fold, "[data-antal]").textContent = String(rows.length);
}

/**
 * @param {HTMLTableRowElement} line
 * @param {Row} row
 * @param {Comparison} data
 * @param {Shown[]} shown
 * @param {string} root
 */
function cells(line, row, data, shown, root) {
  const law = maybe(line, 'td[data-navn="Loven siger"]');
  for (const old of all(line, "td[data-navn]")) if (old !== law) old.remove();
  const made = shown.map(({ nr, kommune }) => {
    const figures = row.celler[nr]?.v ?? [];
    const parts = figures.flatMap((figure, place) => [...(place ? [el("br")] : []), ...written(figure, root)]);
    const name = `${kommune.navn} ${data.spalter[nr].aar}`;
    const cell = el("span", { className: "sn-celle" }, ...(parts.length ? parts : [SILENT]));
    return el("td", { className: parts.length ? "" : "sn-tavs", data: { navn: name } }, cell);
  });
  (law ?? one(line, "th")).after(...made);
  const judged = maybe(line, "td > .sn-dom");
  if (judged) judged.parentElement?.replaceChildren(...judgement(row, data, shown));
}

/**
 * A figure with its name, where it was read, and what is said of it.
 * @param {Figure} figure
 * @param {string} root
 */
function written({ t, k, h, n, o, a }, root) {
  const source = el("a", { href: `${root}${k}`, title: h, "aria-label": `Kilde: ${h}` }, "kilde");
  return [
    n ? el("span", { className: "sn-cellenavn" }, `${n}:`) : null,
    `${t} `,
    el("sup", { className: "sn-kildemaerke" }, source),
    o ? el("span", { className: `sn-cellenavn${a ? " sn-ikke-loven" : ""}` }, o) : null,
  ];
}

/**
 * @param {Row} row
 * @param {Comparison} data
 * @param {Shown[]} shown
 */
function judgement(row, data, shown) {
  const said = verdict(row, shown);
  const most = highest(row, shown);
  const first = most === null ? null : shown.find(({ nr }) => nr === most);
  const note = (/** @type {string | undefined} */ text) =>
    text ? el("span", { className: "sn-cellenavn" }, text) : null;
  const parts = [
    el("span", { className: `sn-dom sn-dom--${said}` }, data.domme[said]),
    note(first ? `${row.oftest ? "Oftest" : "Højest"}: ${first.kommune.navn}` : ""),
    note(row.note),
    note(row.hvem),
  ];
  return parts.filter((part) => part !== null);
}
