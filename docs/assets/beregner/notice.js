// Above the result of an opened link: what has changed since it was made, and what in it has no place any more.

import { element } from "./element.js";

const LOST = "Noget i linket er ikke brugt:";

/** The notice, or null when there is nothing to tell. `changed` is {besked, da, nu, tal: [{betegnelse, da, nu}]}, and
    `lost` are sentences under a `title`. */
export function linkNotice(changed, lost, title = LOST) {
  if (!changed && !lost.length) return null;
  return element("div", { className: "sn-besked" },
    ...(changed ? changes(changed) : []),
    ...(lost.length ? losses(title, lost) : []));
}

function changes({ besked, da, nu, tal }) {
  const result = [["Da linket blev lavet", da], ["Nu", nu]].filter(([, value]) => value);
  return [
    element("p", { className: "sn-besked-titel" }, besked),
    element("dl", { className: "sn-vaerdier" }, ...result.map(pair)),
    tal.length ? figures(tal) : null,
  ];
}

const pair = ([term, value]) => element("div", {}, element("dt", {}, term), element("dd", {}, value));

function figures(tal) {
  const head = ["Tal, der er ændret", "Da", "Nu"].map((text) => element("th", { scope: "col" }, text));
  const rows = tal.map(({ betegnelse, da, nu }) => element("tr", {},
    element("th", { scope: "row" }, betegnelse),
    element("td", {}, da ?? "blev ikke brugt"),
    element("td", {}, nu ?? "bruges ikke")));
  return element("table", { className: "sn-aendringer" },
    element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows));
}

function losses(title, lost) {
  return [
    element("p", { className: "sn-besked-titel" }, title),
    element("ul", {}, ...lost.map((text) => element("li", {}, text))),
  ];
}
