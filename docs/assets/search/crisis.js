// What stands above every result: the numbers to call in a crisis, what the reader may have meant, and where to turn when
// nothing is found. Each is an item of the list, so that the arrow keys reach it.

import { button, el } from "../kit/dom.js";
import { ROOT } from "./searcher.js";

/** @typedef {import("./finder.js").Krise} Krise */

/**
 * A crisis with its numbers as links that call.
 * @param {Krise} krise
 */
export function crisisItem({ titel, tekst, numre, adresse }) {
  return el(
    "li",
    { className: "sn-traef-krise" },
    el("p", { className: "sn-traef-krise-titel" }, titel),
    el("p", {}, tekst),
    ...numre.map(({ nummer, navn, href }) =>
      el("a", { className: "sn-traef-ring", href }, `Ring ${nummer}`, el("span", {}, navn)),
    ),
    el("p", {}, el("a", { href: new URL(adresse, ROOT).href }, "Læs, hvad du kan gøre")),
  );
}

/**
 * What the reader may have meant; it is searched for only when it is pressed.
 * @param {string} offered
 * @param {(question: string) => void} ask
 */
export function offerItem(offered, ask) {
  return el(
    "li",
    { className: "sn-traef-mente" },
    "Mente du ",
    button(offered, () => ask(offered)),
    "?",
  );
}

/**
 * Where to turn when nothing was found.
 * @param {import("./question.js").Kommune | null} kommune the reader's own
 */
export function emptyItem(kommune) {
  const link = (/** @type {string} */ path, /** @type {string} */ text) =>
    el("li", {}, el("a", { href: new URL(path, ROOT).href }, text));
  return el(
    "li",
    { className: "sn-traef-intet" },
    el("p", {}, "Prøv et andet ord, eller begynd her:"),
    el(
      "ul",
      {},
      link("kend-din-ret/", "Find det, der ligner din situation"),
      link("slaa-op/", "Se alle ydelser og frister"),
      kommune?.telefon
        ? el(
            "li",
            {},
            el(
              "a",
              { href: `tel:+45${kommune.telefon.replaceAll(" ", "")}` },
              `Ring til ${kommune.navne[0]}: ${kommune.telefon}`,
            ),
          )
        : link("kommuner/", "Find din kommune, og ring til den"),
    ),
  );
}
