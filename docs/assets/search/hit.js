// One result as a list item: what kind it is, its title as the link, a line about it and the sections that fit.

import { el } from "../kit/dom.js";

/** @typedef {import("./searcher.js").Post} Post */

/** @type {{[slags: string]: string}} */
const KINDS = {
  situation: "Situation",
  loven: "Loven",
  kommune: "Kommune",
  ydelse: "Ydelse",
  beregner: "Beregner",
  sted: "Sted",
  pakke: "Pakke",
  lov: "Lov",
  ord: "Ord",
  retningslinje: "Retningslinje",
  uoverensstemmelse: "Uoverensstemmelse",
  side: "Side",
};

/**
 * The item of a post; every text is put in as text, never as HTML.
 * @param {Post} post
 */
export function resultItem({ title, slags, hos, lov, kort, address, sections }) {
  return el(
    "li",
    { className: "sn-traef-en" },
    el("a", { className: "sn-traef-titel", href: address }, title),
    el("p", { className: "sn-traef-om" }, aboutLine({ slags, hos, lov })),
    kort ? el("p", { className: "sn-traef-kort" }, kort) : null,
    sections.length ? sectionLine(sections) : null,
  );
}

/**
 * What kind of page it is, whose, and of which law; a guideline is of its own kind.
 * @param {Pick<Post, "slags" | "hos" | "lov">} post
 */
export function aboutLine({ slags, hos, lov }) {
  const parts = slags === "retningslinje" ? [hos || KINDS[slags], lov] : [KINDS[slags], hos, lov];
  return parts.filter(Boolean).join(" · ");
}

/** @param {Post["sections"]} sections */
function sectionLine(sections) {
  const links = sections.flatMap(({ title, address }, at) => [at ? " · " : null, el("a", { href: address }, title)]);
  return el("p", { className: "sn-traef-afsnit" }, "Afsnit: ", ...links);
}
