// One field of the form: its label, its help, what it is written in, and the place of its messages.

import { button, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Part} Part */
/** @typedef {import("./types.js").Path} Path */
/** What a field is given: the facts that prose can refer to, whom to tell of a change, and how to see a source's lines. */
/** @typedef {{fakta: [string, string][], changed: (sti: Path, value: string | string[]) => void, see: (sti: Path) => void, remove: (sti: Path, name: string) => void}} Around */

const PAUSE_MS = 250;
// What stands where nobody has written yet.
const TO_FILL = "UDFYLD";
let made = 0;

/**
 * @param {Part} part
 * @param {Around} around
 */
export function field(part, around) {
  made += 1;
  const id = `vk-${made}`;
  const input = writtenIn(part, id);
  const help = part.hjaelp ? el("p", { className: "sn-hjaelp", id: `${id}-h` }, part.hjaelp) : null;
  const messages = el("div", { className: "sn-vk-beskeder", id: `${id}-b` });
  input.setAttribute("aria-describedby", `${help ? `${id}-h ` : ""}${id}-b`);
  if (part.laast) input.setAttribute("readonly", "");
  else listen(input, part, around);
  const label = el("label", { htmlFor: id }, part.etiket ?? part.titel ?? "");
  if (part.kraevet) label.append(el("span", { className: "sn-vk-kraevet" }, " (skal udfyldes)"));
  return el(
    "div",
    { className: "sn-vk-felt", data: { felt: part.felt } },
    label,
    help,
    input,
    part.slags === "prosa" && around.fakta.length && input instanceof HTMLTextAreaElement
      ? insertFact(input, around.fakta)
      : null,
    part.slags === "prosa" ? el("p", { className: "sn-hjaelp sn-vk-passiv" }) : null,
    part.vaerdi === TO_FILL && !part.kraevet
      ? button("Kilden siger det ikke", () => around.remove(part.sti, part.etiket ?? ""))
      : null,
    part.sti.at(-1) === "linje" && part.er_der ? button("Vis i kilden", () => around.see(part.sti)) : null,
    messages,
  );
}

/**
 * @param {Part} part
 * @param {string} id
 */
function writtenIn({ slags, vaerdi = "", muligheder, ellers, kraevet }, id) {
  const written = Array.isArray(vaerdi) ? vaerdi.join("\n") : vaerdi;
  const text = written === TO_FILL ? "" : written;
  const placeholder = text === written ? "" : TO_FILL;
  if (slags === "valg" || slags === "janej") {
    const choices = muligheder ?? [
      ["ja", "Ja"],
      ["nej", "Nej"],
    ];
    const value = { true: "ja", false: "nej" }[slags === "janej" ? text : ""] ?? text;
    const known = choices.some(([each]) => each === value) || value === "";
    const standard = choices.find(([each]) => each === ellers)?.[1];
    const none = standard ? `Ikke valgt, så gælder: ${standard}` : kraevet ? "Vælg" : "Ikke valgt";
    /** @type {[string, string][]} */
    const all = [["", none], ...choices, ...(known ? [] : [/** @type {[string, string]} */ ([value, value])])];
    return el(
      "select",
      { id },
      ...all.map(([each, name]) => el("option", { value: each, selected: each === value }, name)),
    );
  }
  if (slags === "prosa") return el("textarea", { id, value: text, rows: rowsOf(text, 3), placeholder });
  if (slags === "ord")
    return el("textarea", { id, value: text, rows: rowsOf(text, 1), placeholder: "Én på hver linje" });
  const long = text.length > 60 || text.includes("\n");
  if (long) return el("textarea", { id, value: text, rows: rowsOf(text, 2) });
  return el("input", { id, type: "text", value: text, placeholder: slags === "dato" ? "2026-01-31" : placeholder });
}

const ACROSS = 62;
const MOST_ROWS = 16;

/**
 * @param {string} text
 * @param {number} least
 */
function rowsOf(text, least) {
  const rows = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / ACROSS), 0);
  return Math.min(Math.max(rows, least), MOST_ROWS);
}

/**
 * Tells of a change when the reader pauses, or goes on to the next field.
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} input
 * @param {Part} part
 * @param {Around} around
 */
function listen(input, part, { changed }) {
  let told = input.value;
  let pause = 0;
  const tell = () => {
    clearTimeout(pause);
    if (input.value === told) return;
    told = input.value;
    changed(part.sti, part.slags === "ord" ? told.split("\n").map(trimmed).filter(Boolean) : told.trim());
  };
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(tell, PAUSE_MS);
  });
  input.addEventListener("change", tell);
}

/** @param {string} line */
const trimmed = (line) => line.trim();

/**
 * A choice of facts that puts a reference where the caret is.
 * @param {HTMLTextAreaElement} text
 * @param {[string, string][]} facts
 */
function insertFact(text, facts) {
  const choice = el(
    "select",
    { className: "sn-vk-indsaet", "aria-label": "Indsæt et tal i teksten" },
    el("option", { value: "" }, "Indsæt et tal …"),
    ...facts.map(([id, name]) => el("option", { value: id }, name)),
  );
  choice.addEventListener("change", () => {
    if (!choice.value) return;
    text.setRangeText(`{fakta: ${choice.value}}`, text.selectionStart, text.selectionEnd, "end");
    choice.value = "";
    text.focus();
    text.dispatchEvent(new Event("change"));
  });
  return choice;
}
