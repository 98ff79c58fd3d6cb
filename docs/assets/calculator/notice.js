// Above the result of an opened link: what has changed since it was made, and what in it has no place any more.

import { el } from "../kit/dom.js";
import { headRow, row } from "../kit/table.js";

/** @typedef {import("./types.js").Changed} Changed */

const LOST = "Noget i linket er ikke brugt:";

/**
 * The notice, or null when there is nothing to tell. `changed` is {besked, da, nu, tal: [{betegnelse, da, nu}]}, and
 * `lost` are sentences under a `title`.
 * @param {Changed | null | undefined} changed
 * @param {string[]} lost
 * @param {string} [title]
 */
export function linkNotice(changed, lost, title = LOST) {
  if (!changed && !lost.length) return null;
  return el(
    "div",
    { className: "sn-besked" },
    ...(changed ? changes(changed) : []),
    ...(lost.length ? losses(title, lost) : []),
  );
}

/** @param {Changed} changed */
function changes({ besked, da, nu, tal }) {
  const result = /** @type {[string, string][]} */ (
    [
      ["Da linket blev lavet", da],
      ["Nu", nu],
    ].filter(([, value]) => value)
  );
  return [
    el("p", { className: "sn-besked-titel" }, besked),
    el("dl", { className: "sn-vaerdier" }, ...result.map(pair)),
    tal.length ? figures(tal) : null,
  ];
}

/** @param {[term: string, value: string]} result */
const pair = ([term, value]) => el("div", {}, el("dt", {}, term), el("dd", {}, value));

/** @param {Changed["tal"]} tal */
function figures(tal) {
  const rows = tal.map(({ betegnelse, da, nu }) => row(betegnelse, da ?? "blev ikke brugt", nu ?? "bruges ikke"));
  return el(
    "table",
    { className: "sn-aendringer" },
    headRow("Tal, der er ændret", "Da", "Nu"),
    el("tbody", {}, ...rows),
  );
}

/**
 * @param {string} title
 * @param {string[]} lost
 */
function losses(title, lost) {
  return [el("p", { className: "sn-besked-titel" }, title), el("ul", {}, ...lost.map((text) => el("li", {}, text)))];
}
