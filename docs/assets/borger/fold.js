// Folded parts (details): opened by a link into them, by a search hit and on paper; all at once by a button.

const PARTS = "article details";

export function startFolds() {
  addEventListener("hashchange", openTarget);
  openTarget();
  openHits();
  addEventListener("beforeprint", unfoldForPaper);
  addEventListener("afterprint", foldAfterPaper);
  // A second click on the same link changes no address, so it is heard here.
  document.addEventListener("click", ({ target }) => {
    const link = target.closest?.('a[href*="#"]');
    if (link && link.hash === location.hash && link.pathname === location.pathname) openTarget();
  });
  const place = document.querySelector("[data-foldalt]");
  if (place) addButton(place);
}

/** Open every fold around the element, and its own when it is the fold's heading. */
function openTarget() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && !id.includes("=") && document.getElementById(id);
  if (!target) return;
  let opened = false;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    opened ||= !fold.open;
    fold.open = true;
  }
  if (opened) target.scrollIntoView();
}

/** The words of a search are marked in the page; a mark inside a fold opens it. */
function openHits() {
  if (!new URLSearchParams(location.search).has("h")) return;
  const open = () => {
    for (const mark of document.querySelectorAll(`${PARTS} mark`)) mark.closest("details").open = true;
  };
  open();
  const watcher = new MutationObserver(open);
  watcher.observe(document.querySelector("article"), { childList: true, subtree: true });
  setTimeout(() => watcher.disconnect(), 3000);
}

function unfoldForPaper() {
  for (const fold of document.querySelectorAll(`${PARTS}:not([open])`)) {
    fold.dataset.papir = "";
    fold.open = true;
  }
}

function foldAfterPaper() {
  for (const fold of document.querySelectorAll(`${PARTS}[data-papir]`)) {
    delete fold.dataset.papir;
    fold.open = false;
  }
}

function addButton(place) {
  const folds = [...document.querySelectorAll("article details.sn-del--afsnit")];
  if (!folds.length) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sn-knap";
  button.setAttribute("aria-expanded", "false");
  const say = (open) => {
    button.textContent = open ? "Fold alt sammen" : "Fold alt ud";
    button.setAttribute("aria-expanded", String(open));
  };
  say(false);
  button.addEventListener("click", () => {
    const open = folds.some((fold) => !fold.open);
    for (const fold of folds) fold.open = open;
    say(open);
  });
  for (const fold of folds) fold.addEventListener("toggle", () => say(folds.every((each) => each.open)));
  place.append(button);
}
