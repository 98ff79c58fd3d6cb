// A file as a form: blocks that fold, lists that grow, and what is not there yet to be added.

import { button, el } from "../kit/dom.js";
import { field } from "./field.js";

/** @typedef {import("./types.js").Part} Part */
/** @typedef {import("./types.js").Path} Path */
/** @typedef {import("./field.js").Around & {add: (sti: Path) => void, accept: (sti: Path) => void}} Doing */

/** Blocks that are open from the start: what most people come to write. */
const OPEN = new Set(["svar"]);

/**
 * @param {Part[]} parts
 * @param {Doing} doing
 */
export function form(parts, doing) {
  const filled = parts.filter((part) => (part.er_der || part.kraevet) && !part.laast);
  const empty = parts.filter((part) => !filled.includes(part));
  return el(
    "div",
    { className: "sn-vk-form" },
    ...filled.map((part) => shown(part, doing)),
    empty.length
      ? el(
          "details",
          { className: "sn-vk-blok" },
          el("summary", {}, "Flere felter"),
          ...empty.map((part) => shown(part, doing)),
        )
      : null,
  );
}

/**
 * @param {Part} part
 * @param {Doing} doing
 * @returns {HTMLElement | null}
 */
function shown(part, doing) {
  if (part.sti.at(-1) === "forslag") return part.er_der ? proposal(part, doing) : null;
  if (part.slags === "blok") return block(part, doing);
  if (part.slags === "liste") return list(part, doing);
  return field(part, doing);
}

/**
 * How sure a proposed figure is and why, until somebody has looked it up.
 * @param {Part} part
 * @param {Doing} doing
 */
function proposal(part, doing) {
  return el(
    "div",
    { className: "sn-vk-forslag", data: { felt: part.felt } },
    el("p", {}, el("strong", {}, "Forslag. "), `${part.vaerdi}`),
    button("Tallet er rigtigt", () => doing.accept(part.sti)),
    el("div", { className: "sn-vk-beskeder" }),
  );
}

/**
 * @param {Part} part
 * @param {Doing} doing
 */
function block(part, doing) {
  const name = part.titel ?? part.etiket ?? "";
  const parts = part.dele ?? [];
  if (!part.er_der && !part.kraevet) return absent(part, doing);
  const made = folded(part, name, ...parts.map((each) => shown(each, doing)));
  if (!part.kraevet) made.append(button(`Fjern: ${name}`, () => doing.remove(part.sti, name)));
  return made;
}

/**
 * @param {Part} part
 * @param {Doing} doing
 */
function list(part, doing) {
  const name = part.etiket ?? "";
  const items = part.dele ?? [];
  const add = button(`Tilføj: ${name}`, () => doing.add([...part.sti, items.length]));
  return folded(
    part,
    items.length ? `${name} (${items.length})` : name,
    ...items.map((each) => block(each, doing)),
    add,
  );
}

/**
 * @param {Part} part
 * @param {Doing} doing
 */
function absent(part, doing) {
  const name = part.etiket ?? "";
  return el(
    "div",
    { className: "sn-vk-fravaer", data: { felt: part.felt } },
    button(`Tilføj: ${name}`, () => doing.add(part.sti)),
    el("div", { className: "sn-vk-beskeder" }),
  );
}

/**
 * @param {Part} part
 * @param {string} name
 * @param {...(HTMLElement | null)} inside
 */
function folded(part, name, ...inside) {
  return el(
    "details",
    { className: "sn-vk-blok", open: OPEN.has(String(part.sti.at(-1))), data: { felt: part.felt } },
    el("summary", {}, name, el("span", { className: "sn-vk-antal" })),
    el("div", { className: "sn-vk-beskeder" }),
    ...inside,
  );
}

/**
 * The part at a path.
 * @param {Part[]} parts
 * @param {Path} sti
 * @returns {Part | undefined}
 */
export function partAt(parts, sti) {
  for (const part of parts) {
    if (part.sti.every((step, nr) => step === sti[nr]) && part.sti.length <= sti.length)
      return part.sti.length === sti.length ? part : partAt(part.dele ?? [], sti);
  }
  return undefined;
}
