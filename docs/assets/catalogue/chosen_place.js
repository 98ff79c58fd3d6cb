// A place that each municipality has on its own page: chosen here, or in an older address, the links lead on to it.

import { all, one } from "../kit/dom.js";

const links = all(document, "[data-egne-sider] a", HTMLAnchorElement);
const said = one(document, "[data-valgt-sted]");

function choose() {
  const place = decodeURIComponent(location.hash.slice(1));
  const chosen = place ? all(document, ".sn-opslag-steder > li").find(({ id }) => id === place) : undefined;
  for (const link of links) link.hash = chosen ? place : "";
  said.textContent = chosen ? `Vælg en kommune ovenfor. Så kommer du til ${one(chosen, "a").textContent}.` : "";
}

addEventListener("hashchange", choose);
choose();
