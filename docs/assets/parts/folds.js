// Folded parts (details): opened by a link into them, by a search hit and on paper; all at once by a button.

import { all, around, button, maybe } from "../kit/dom.js";
import { unfoldOnPaper } from "../kit/paper.js";

const PARTS = "article details";

export function startFolds() {
  addEventListener("hashchange", openTarget);
  openTarget();
  openHits();
  unfoldOnPaper(PARTS);
  // The theme opens every fold on paper: that a reader chose a language is said apart, and read by paper.css.
  for (const fold of all(document, "details[lang]", HTMLDetailsElement))
    fold.querySelector("summary")?.addEventListener("click", () => fold.toggleAttribute("data-valgt", !fold.open));
  // A second click on the same link changes no address, so it is heard here.
  document.addEventListener("click", ({ target }) => {
    const link = around(target, 'a[href*="#"]', HTMLAnchorElement);
    if (link && link.hash === location.hash && link.pathname === location.pathname) openTarget();
  });
  const place = maybe(document, "[data-foldalt]");
  if (place) addButton(place);
}

/** Open every fold around the element, and its own when it is the fold's heading. */
function openTarget() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && !id.includes("=") ? document.getElementById(id) : null;
  if (!target) return;
  let opened = false;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    opened ||= !fold.open;
    fold.open = true;
    if (fold.lang) fold.toggleAttribute("data-valgt", true);
  }
  if (opened) target.scrollIntoView();
}

/** The words of a search are marked in the page; a mark inside a fold opens it. */
function openHits() {
  if (!new URLSearchParams(location.search).has("h")) return;
  const open = () => {
    for (const mark of all(document, `${PARTS} mark`))
      around(mark, "details", HTMLDetailsElement)?.setAttribute("open", "");
  };
  open();
  const watcher = new MutationObserver(open);
  watcher.observe(document.querySelector("article") ?? document.body, { childList: true, subtree: true });
  setTimeout(() => watcher.disconnect(), 3000);
}

/** @param {HTMLElement} place */
function addButton(place) {
  const folds = all(document, "article details.sn-del--afsnit", HTMLDetailsElement);
  if (!folds.length) return;
  const toggle = button("", () => {
    const open = folds.some((fold) => !fold.open);
    for (const fold of folds) fold.open = open;
    say(open);
  });
  const say = (/** @type {boolean} */ open) => {
    toggle.textContent = open ? "Fold alt sammen" : "Fold alt ud";
    toggle.setAttribute("aria-expanded", String(open));
  };
  say(false);
  for (const fold of folds) fold.addEventListener("toggle", () => say(folds.every((each) => each.open)));
  place.append(toggle);
}
