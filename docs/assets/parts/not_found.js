// The page for a wrong address, which is served at any depth and perhaps in a folder: where “#” was written “%23” it goes
// on to the page that was meant, and else it mends its own links and scripts. The page fetches this from every depth that
// it may stand at (generator/site/anywhere.py), and what is found runs, perhaps more than once.

import { all, el } from "../kit/dom.js";

const SIGN = /%(?:25)*23/i;
const ROOT = new URL("../../", /** @type {HTMLScriptElement} */ (document.currentScript).src);

function start() {
  if (self.serviceniveauIkkeFundet) return;
  self.serviceniveauIkkeFundet = true;
  const asked = location.pathname + location.search;
  const at = asked.search(SIGN);
  if (at >= 0) {
    location.replace(`${asked.slice(0, at)}#${asked.slice(at).replace(SIGN, "")}${location.hash.replace("#", "%23")}`);
    return;
  }
  document.addEventListener("DOMContentLoaded", mend);
}

/** The page was built for one place; where it stands in another, what it names from there is named from here. */
function mend() {
  const { base } = JSON.parse(document.querySelector("#__config")?.textContent ?? "");
  const built = new URL(`${base.replace(/\/$/, "")}/`, location.href);
  if (built.href === ROOT.href) return;
  const here = (/** @type {string} */ address) => ROOT.href + address.slice(built.href.length);
  for (const link of all(document, 'a[href^="/"]', HTMLAnchorElement)) {
    if (link.href.startsWith(built.href)) link.href = here(link.href);
  }
  for (const script of all(document, "script[type=module][src]", HTMLScriptElement)) {
    document.head.append(el("script", { type: "module", src: here(script.src) }));
  }
}

start();
