// A figure's mark, pressed by finger or key, shows the lines it was read in beside the figure.
// Without this file, or in a browser without popovers, the mark leads to the same lines in the list of sources.

import { all, around, button, el, maybe } from "../kit/dom.js";

const MARK = 'sup.sn-kildemaerke a[href^="#kilde-"]';
const NARROW = "(max-width: 37.5em)";
const GAP = 6;

export function startSources() {
  const marks = all(document, MARK, HTMLAnchorElement);
  if (!marks.length || !("popover" in HTMLElement.prototype)) return;
  for (const mark of marks) mark.setAttribute("aria-haspopup", "dialog");
  const box = el("div", {
    className: "md-typeset sn-kildeboks",
    popover: "auto",
    role: "dialog",
    tabIndex: -1,
    "aria-labelledby": "sn-kildeboks-navn",
  });
  /** @type {HTMLAnchorElement | null} The mark whose lines were open when the press began: a press outside closes them. */
  let open = null;
  /** @type {HTMLAnchorElement | null} */
  let pressed = null;
  document.addEventListener("pointerdown", () => (pressed = box.matches(":popover-open") ? open : null), true);
  document.addEventListener("click", (event) => {
    const mark = around(event.target, MARK, HTMLAnchorElement);
    const source = mark && document.getElementById(mark.hash.slice(1));
    if (!mark || !source || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (pressed === mark) return;
    open = mark;
    box.replaceChildren(...content(mark, source, () => box.hidePopover()));
    if (!box.isConnected) document.body.append(box);
    // What had the focus when it opened has it again when it closes.
    mark.focus({ preventScroll: true });
    box.showPopover();
    place(box, mark);
    box.focus({ preventScroll: true });
  });
}

/**
 * Which document, where in it, and what stands there.
 * @param {HTMLAnchorElement} mark
 * @param {HTMLElement} source its place in the list
 * @param {() => void} close
 */
function content(mark, source, close) {
  const document_ = maybe(around(source, ".sn-kildegruppe") ?? source, ":scope > p");
  const where = (maybe(source, "summary") ?? source).textContent.replace(/^\s*\d+\s*/, "");
  const lines = maybe(source, "blockquote");
  const list = el("a", { href: mark.hash, on: { click: close } }, "Alle kilder på siden");
  return [
    el("p", { id: "sn-kildeboks-navn" }, el("strong", {}, `Kilde ${mark.textContent}: `), where),
    document_ && el("p", { className: "sn-tavs" }, ...[...document_.childNodes].map((each) => each.cloneNode(true))),
    lines?.cloneNode(true) ?? el("p", {}, "Linjerne er ikke gengivet her."),
    el("div", { className: "sn-kildeboks-fod" }, list, button("Luk", close)),
  ].filter((each) => each !== null);
}

/**
 * Beside the mark: below it, or above where there is more room. A narrow screen has its place for it.
 * @param {HTMLElement} box
 * @param {HTMLElement} mark
 */
function place(box, mark) {
  if (matchMedia(NARROW).matches) {
    box.style.removeProperty("inset");
    return;
  }
  const at = mark.getBoundingClientRect();
  const below = innerHeight - at.bottom - GAP >= box.offsetHeight || at.top < innerHeight / 2;
  const top = below ? at.bottom + GAP : at.top - GAP - box.offsetHeight;
  const left = Math.min(Math.max(GAP, at.left - box.offsetWidth / 3), innerWidth - box.offsetWidth - GAP);
  box.style.inset = `${Math.max(GAP, top)}px auto auto ${left}px`;
}
