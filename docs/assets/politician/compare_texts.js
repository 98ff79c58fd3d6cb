// The texts of the chosen municipalities beside each other; they are fetched the first time that others are chosen.

import { all, el, one } from "../kit/dom.js";

/** @typedef {import("./compare_types.js").Comparison} Comparison */
/** @typedef {import("./compare_types.js").Shown} Shown */
/** @typedef {import("./compare_types.js").Texts} Texts */

const SILENT = "Står ikke i standarden.";
const FAILED = "Teksten kunne ikke hentes. Den står i standarden.";

/** @type {Promise<Texts | null> | undefined} */
let fetched;

/**
 * @param {Comparison} data
 * @param {Shown[]} shown
 * @param {string} root the way to the site's root
 * @param {URL} file
 */
export async function showTexts(data, shown, root, file) {
  fetched ??= read(file);
  const texts = await fetched;
  for (const section of all(document, "[data-afsnit]")) {
    const columns = shown.map(({ nr, kommune }) => {
      const { titel, adresse } = data.spalter[nr];
      const link = el("p", {}, el("a", { href: `${root}${adresse}` }, titel));
      return el(
        "section",
        {},
        el("h3", {}, kommune.navn),
        ...paragraphs(texts, section.dataset.afsnit ?? "", nr),
        link,
      );
    });
    one(section, ".sn-spalteraekke").replaceChildren(...columns);
  }
}

/**
 * @param {Texts | null} texts
 * @param {string} part
 * @param {number} nr
 */
function paragraphs(texts, part, nr) {
  if (!texts) return [el("p", {}, FAILED)];
  const lines = (texts[part]?.[nr] ?? "").split("\n").filter((line) => line.trim());
  return lines.length ? lines.map((line) => el("p", {}, line)) : [el("p", { className: "sn-tavs" }, SILENT)];
}

/** @param {URL} file @returns {Promise<Texts | null>} */
async function read(file) {
  try {
    const answer = await fetch(file);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
