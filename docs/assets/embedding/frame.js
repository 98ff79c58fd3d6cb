// In a page that others show in a frame: its colours, its height told to the page around it, and where a link to a case
// leads. First in the head, so that a dark page is dark from its first frame.
//
// Told to the page around: {serviceniveau: "hoejde", hoejde}, and {serviceniveau: "vis", top} when the reader is taken to a
// place. Heard from it: {serviceniveau: "vaert", adresse}, its own address.

import { readable } from "./colours.js";

/** @typedef {import("./colours.js").Scheme} Scheme */

const root = document.documentElement;
const chosen = new URLSearchParams(location.search);
const dark = matchMedia("(prefers-color-scheme: dark)");

function paint() {
  const theme = chosen.get("tema");
  /** @type {Scheme} */
  const scheme = theme === "moerk" || (theme !== "lys" && dark.matches) ? "slate" : "default";
  const ending = scheme === "slate" ? "-moerk" : "";
  const { accent, background } = readable(scheme, chosen.get(`farve${ending}`), chosen.get(`baggrund${ending}`));
  root.dataset.mdColorScheme = scheme;
  set("--sn-doer", accent);
  set("--md-default-bg-color", background);
}

/**
 * @param {string} variable
 * @param {string | null} value
 */
function set(variable, value) {
  if (value) root.style.setProperty(variable, value);
  else root.style.removeProperty(variable);
}

/**
 * Heights and places are no secret, and only a page that the policy lets may stand around us.
 * @param {{[name: string]: unknown}} message
 */
const tell = (message) => parent.postMessage(message, "*");

function tellHeight() {
  tell({ serviceniveau: "hoejde", hoejde: Math.ceil(document.body.getBoundingClientRect().height) });
}

/** @param {MessageEvent} event */
function hear({ source, origin, data }) {
  if (source !== parent || data?.serviceniveau !== "vaert") return;
  const host = URL.canParse(String(data.adresse)) ? new URL(String(data.adresse)) : null;
  if (host?.origin !== origin) return;
  host.hash = "";
  const [id] = location.pathname.split("/").filter(Boolean).slice(-1);
  root.dataset.vaert = `${host.href}#sn=${id}&`;
  tellHeight();
}

/** What has the focus is brought into view by the page around, which alone can scroll. */
function show() {
  const shown = document.activeElement;
  if (shown && shown !== document.body) tell({ serviceniveau: "vis", top: shown.getBoundingClientRect().top });
}

/**
 * Links lead to a tab of their own (<base target>), but those to a place on this page.
 * @param {MouseEvent} event
 */
function stayHere({ target }) {
  const link = target instanceof Element ? target.closest("a[href^='#']") : null;
  if (link instanceof HTMLAnchorElement) link.target = "_self";
}

paint();
dark.addEventListener("change", paint);
document.addEventListener("click", stayHere, { capture: true });
if (parent !== window) {
  addEventListener("message", hear);
  addEventListener("focusin", () => requestAnimationFrame(show));
  document.addEventListener("DOMContentLoaded", () => new ResizeObserver(tellHeight).observe(document.body));
}
