// What the check says, at the field that it is about, and as a list that leads there.

import { all, around, button, el, maybe, one } from "../kit/dom.js";

/** @typedef {import("./types.js").Finding} Finding */

const STEP = " › ";

/** @param {Finding} finding */
const words = ({ fundet, besked }) => (fundet === null ? besked : `fandt ${fundet} – ${besked}`);

/**
 * Put each finding at its field, or at the nearest part around it; `top` has those that no field is about.
 * @param {HTMLElement} root
 * @param {Finding[]} findings of the file that the form is of
 * @param {string} guide the address of the page that explains each message
 */
export function showAtFields(root, findings, guide) {
  for (const place of all(root, ".sn-vk-beskeder")) if (place.childNodes.length) place.replaceChildren();
  for (const place of all(root, ".sn-vk-antal")) place.textContent = "";
  for (const input of all(root, "[aria-invalid]")) input.removeAttribute("aria-invalid");
  /** @type {Map<Element, number>} */
  const within = new Map();
  for (const finding of findings) {
    const place = placeOf(root, finding);
    one(place, ".sn-vk-beskeder").append(message(finding, guide));
    const input = maybe(place, ":scope > :is(input, textarea, select):not(.sn-vk-indsaet)");
    if (input && !finding.advarsel) input.setAttribute("aria-invalid", "true");
    for (const outer of folds(place)) within.set(outer, (within.get(outer) ?? 0) + 1);
  }
  for (const [outer, many] of within) {
    const told = maybe(outer, ":scope > summary > .sn-vk-antal");
    if (told) told.textContent = many === 1 ? " · 1 besked" : ` · ${many} beskeder`;
  }
}

/**
 * What is folded around a place, the nearest first.
 * @param {HTMLElement} place
 */
function* folds(place) {
  /** @type {HTMLElement | null} */
  let from = place;
  while (from) {
    /** @type {HTMLDetailsElement | null} */
    const outer = around(from, "details", HTMLDetailsElement);
    if (outer) yield outer;
    from = outer?.parentElement ?? null;
  }
}

/**
 * @param {HTMLElement} root
 * @param {Finding} finding
 * @returns {HTMLElement}
 */
function placeOf(root, { felt }) {
  const parts = felt.split(STEP);
  for (let many = parts.length; many > 0; many -= 1) {
    const name = parts.slice(0, many).join(STEP);
    const found = all(root, "[data-felt]").find((each) => each.dataset.felt === name);
    if (found) return found;
  }
  return root;
}

/**
 * @param {Finding} finding
 * @param {string} guide
 */
function message(finding, guide) {
  return el(
    "p",
    { className: finding.advarsel ? "sn-vk-advarsel" : "sn-vk-fejl" },
    el("strong", {}, finding.advarsel ? "Advarsel: " : "Fejl: "),
    `${words(finding)} `,
    el("a", { href: `${guide}#${finding.kode}`, target: "_blank", rel: "noopener" }, "Hvad betyder det?"),
  );
}

/**
 * The findings of all files as a list; each leads to its field.
 * @param {Finding[]} findings
 * @param {(finding: Finding) => void} go
 */
export function listed(findings, go) {
  return el(
    "ul",
    { className: "sn-vk-liste" },
    ...findings.map((finding) =>
      el(
        "li",
        { className: finding.advarsel ? "sn-vk-advarsel" : "sn-vk-fejl" },
        button(`${finding.fil}${finding.felt ? `, ${finding.felt}` : ""}`, () => go(finding), {
          className: "sn-vk-link",
        }),
        ` ${finding.advarsel ? "Advarsel: " : ""}${words(finding)}`,
      ),
    ),
  );
}

/**
 * Say at each field which of its words are in the passive. It is advice, and no finding.
 * @param {HTMLElement} root
 * @param {Record<string, string[]>} words those of each field that has any
 */
export function showPassives(root, words) {
  for (const place of all(root, ".sn-vk-passiv")) {
    const found = words[around(place, "[data-felt]")?.dataset.felt ?? ""] ?? [];
    place.textContent = found.length
      ? `Passiv: ${found.map((word) => `“${word}”`).join(", ")}. Skriv, hvem der gør det.`
      : "";
  }
}

/**
 * Open what is folded around the field of a finding, and go to it.
 * @param {HTMLElement} root
 * @param {Finding} finding
 */
export function goTo(root, finding) {
  const place = placeOf(root, finding);
  for (const outer of folds(place)) outer.open = true;
  const target = maybe(place, "input, textarea, select, summary, button") ?? place;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}
