// The page of a situation: the choice of municipality, and the guide that asks one question at a time.

import { all, maybe } from "../kit/dom.js";
import { startMunicipality } from "./kommune.js";
import { Guide } from "./guide.js";

const municipality = startMunicipality();
const root = maybe(document, "[data-guide]");
if (root) new Guide(root, municipality);
municipality?.follow(showOwn);

/**
 * With a municipality chosen its own words stand in the place of the list of all, and its numbers or what to ask.
 * @param {import("./kommune.js").Municipality} chosen
 */
function showOwn({ id, name }) {
  for (const list of all(document, "[data-standarder]")) list.hidden = Boolean(id);
  for (const link of all(document, "[data-ikke-hos]"))
    link.hidden = link.dataset.ikkeHos?.split(" ").includes(id) ?? false;
  for (const section of all(document, "[data-numrene]")) {
    const own = all(section, "[data-kommune]").some((part) => part.dataset.kommune === id);
    const line = maybe(section, "[data-ingen-numre]");
    if (!line) continue;
    line.dataset.ingen ??= line.textContent ?? "";
    line.hidden = own;
    line.textContent = id
      ? `Vi kender ikke et nummer hos ${name}. Ring til kommunen, og spørg, hvor der er plads nu.`
      : line.dataset.ingen;
  }
}
