// The figures that other municipalities have, offered where a figure is named, and the units that they are told in.

import { all, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Known} Known */
/** @typedef {import("./types.js").Path} Path */

const NAMES = "vk-kendte";
const UNITS = "vk-enheder";

/**
 * Whether a path is that of the name, or of another field, of one of the standard's figures.
 * @param {Path} sti
 * @param {string} field
 */
export const ofFigure = (sti, field) => sti.length === 3 && sti[0] === "fakta" && sti[2] === field;

/** @param {number} many */
const municipalities = (many) => (many === 1 ? "1 kommune" : `${many} kommuner`);

/**
 * The lists to choose from, and each field of the form that has one given it.
 * @param {HTMLElement} form
 * @param {Known} known
 */
export function offer(form, { tal, enheder }) {
  form.append(
    el(
      "datalist",
      { id: NAMES },
      ...tal.map(({ id, navn, enhed, kommuner }) =>
        el("option", { value: id }, `${navn} (${enhed}), ${municipalities(kommuner)}`),
      ),
    ),
    el("datalist", { id: UNITS }, ...enheder.map((value) => el("option", { value }))),
  );
  for (const [list, field] of [
    [NAMES, "id"],
    [UNITS, "enhed"],
  ])
    for (const place of all(form, "[data-felt^='fakta › nr. ']"))
      if (place.dataset.felt?.match(new RegExp(`^fakta › nr\\. \\d+ › ${field}$`)))
        place.querySelector("input")?.setAttribute("list", list ?? "");
}
