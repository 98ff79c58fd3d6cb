// The source beside the form: its lines numbered, and each figure marked by line and sign as well as colour.

import { button, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Source} Source */
/** @typedef {import("./types.js").Mark} Mark */
/** @typedef {{fact: (line: number, figure: string) => void, excuse: (line: number, reason: string) => void}} Choices */

const SIGNS = { fakta: "●", undtaget: "–", aaben: "?" };
const WORDS = { fakta: "er med som", undtaget: "er ikke med, for det er", aaben: "er ikke gjort til et tal endnu" };

/**
 * @param {Source} source
 * @param {Choices} choices
 */
export function shownSource({ linjer }, choices) {
  const open = linjer.reduce((sum, { tal }) => sum + tal.filter(({ slags }) => slags === "aaben").length, 0);
  return el(
    "div",
    {},
    el("p", { className: "sn-vk-tegn" }, ...legend()),
    el("p", { role: "status" }, open === 1 ? "1 tal mangler svar." : `${open} tal mangler svar.`),
    el(
      "ol",
      { className: "sn-vk-kilde", role: "list" },
      ...linjer.map(({ tekst, tal }, index) => line(index + 1, tekst, tal, choices)),
    ),
  );
}

function legend() {
  const told = { fakta: "tal, der er med", undtaget: "tal, der ikke skal med", aaben: "tal uden svar" };
  return Object.entries(told).flatMap(([slags, ord]) => [
    el("span", { className: `sn-vk-tal sn-vk-tal--${slags}` }, SIGNS[/** @type {Mark["slags"]} */ (slags)]),
    ` ${ord} `,
  ]);
}

/**
 * @param {number} nr
 * @param {string} text
 * @param {Mark[]} marks
 * @param {Choices} choices
 */
function line(nr, text, marks, choices) {
  /** @type {(string | HTMLElement)[]} */
  const parts = [];
  let at = 0;
  for (const mark of marks) {
    parts.push(text.slice(at, mark.fra), figure(nr, text.slice(mark.fra, mark.til), mark, choices));
    at = mark.til;
  }
  parts.push(text.slice(at));
  return el(
    "li",
    { id: `vk-linje-${nr}` },
    el("span", { className: "sn-vk-nr" }, String(nr)),
    el("span", {}, ...parts),
  );
}

/**
 * @param {number} nr
 * @param {string} text
 * @param {Mark} mark
 * @param {Choices} choices
 */
function figure(nr, text, { slags, svar }, choices) {
  const className = `sn-vk-tal sn-vk-tal--${slags}`;
  const title = `${text} ${WORDS[slags]}${svar ? ` ${svar}` : ""}`;
  if (slags !== "aaben") return el("span", { className, title }, text);
  const made = button(text, () => ask(made, nr, text, choices), { className, title, "aria-expanded": "false" });
  return made;
}

/**
 * What to do with a figure that has no answer: asked for on the line after it.
 * @param {HTMLButtonElement} from
 * @param {number} nr
 * @param {string} text
 * @param {Choices} choices
 */
function ask(from, nr, text, { fact, excuse }) {
  if (from.getAttribute("aria-expanded") === "true") {
    from.parentElement?.querySelector(".sn-vk-valg")?.remove();
    from.setAttribute("aria-expanded", "false");
    return;
  }
  const reason = el("input", {
    type: "text",
    placeholder: "fx et sidetal",
    "aria-label": `Hvorfor ${text} ikke skal med`,
  });
  const asked = el(
    "span",
    { className: "sn-vk-valg", role: "group", "aria-label": `Hvad er ${text} på linje ${nr}?` },
    button("Gør det til et tal i standarden", () => fact(nr, text)),
    reason,
    button("Det skal ikke med", () => (reason.value.trim() ? excuse(nr, reason.value.trim()) : reason.focus())),
  );
  from.after(asked);
  from.setAttribute("aria-expanded", "true");
  asked.querySelector("button")?.focus();
}

/**
 * Go to a line of the source that is shown.
 * @param {number} nr
 */
export function showLine(nr) {
  const line = document.getElementById(`vk-linje-${nr}`);
  if (!line) return;
  for (const each of document.querySelectorAll(".sn-vk-vist")) each.classList.remove("sn-vk-vist");
  line.classList.add("sn-vk-vist");
  line.tabIndex = -1;
  line.scrollIntoView({ block: "center" });
  line.focus({ preventScroll: true });
}
