// The yearly round: the municipality's amounts of last year and this, a place to add a new one, and what soon runs out.

import { button, el } from "../kit/dom.js";
import { save } from "../kit/file.js";

/** @typedef {import("./types.js").Amount} Amount */
/** @typedef {import("./types.js").Ending} Ending */
/** What is written of a new value. */
/** @typedef {{navn: string, sti: import("./types.js").Path, fra: string, vaerdi: string, kilde: {dokument: string, linje: string, afsnit: string}}} NewValue */

/**
 * @param {Amount[]} amounts
 * @param {number} year
 * @param {(value: NewValue) => void} add
 */
export function rates(amounts, year, add) {
  if (!amounts.length) return el("p", {}, "Mappen har ingen beløb, eller dens filer kan ikke læses endnu.");
  const chosen = el(
    "select",
    { id: "vk-sats" },
    ...amounts.map(({ navn, fil }, nr) => el("option", { value: String(nr) }, `${navn} (${fil})`)),
  );
  const text = (/** @type {string} */ id, /** @type {string} */ value) => el("input", { type: "text", id, value });
  const from = text("vk-sats-fra", `${year}-01-01`);
  const value = text("vk-sats-vaerdi", "");
  const source = text("vk-sats-dokument", "");
  const line = text("vk-sats-linje", "");
  const known = () => {
    source.value = amounts[Number(chosen.value)]?.dokument ?? "";
  };
  chosen.addEventListener("change", known);
  known();
  const field = (/** @type {HTMLElement} */ input, /** @type {string} */ label) =>
    el("div", { className: "sn-felt" }, el("label", { htmlFor: input.id }, label), input);
  const cells = (/** @type {Amount} */ { navn, fil, foer, nu, pct, ny, fra, kilde }, /** @type {number} */ nr) => [
    el("th", { scope: "row" }, navn, el("br", {}), el("code", {}, fil)),
    el("td", {}, foer || "–"),
    el("td", {}, nu && !ny ? `${nu} (siden ${fra})` : nu || "–"),
    el("td", {}, pct || "–"),
    el("td", {}, kilde),
    el(
      "td",
      {},
      button(
        "Ny værdi",
        () => {
          chosen.value = String(nr);
          known();
          value.focus();
        },
        { "aria-label": `Ny værdi: ${navn}` },
      ),
    ),
  ];
  return el(
    "div",
    {},
    el(
      "div",
      { className: "sn-vk-rul", tabIndex: 0, role: "region", "aria-label": "Beløb i mappen" },
      el(
        "table",
        {},
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            ...["Beløb", `${year - 1}`, `${year}`, "Ændring", "Hvor det står", "Ret"].map((name) =>
              el("th", { scope: "col" }, name),
            ),
          ),
        ),
        el("tbody", {}, ...amounts.map((amount, nr) => el("tr", {}, ...cells(amount, nr)))),
      ),
    ),
    el("h3", {}, "Tilføj en ny værdi"),
    field(chosen, "Hvilket beløb"),
    field(from, "Gælder fra (år-måned-dag)"),
    field(value, "Beløbet, som det står"),
    field(source, "Dokumentets id i kilder.yaml"),
    field(line, "Linje i dokumentet"),
    button("Tilføj værdien", () => {
      const amount = amounts[Number(chosen.value)];
      if (!amount) return;
      if (!value.value.trim()) return value.focus();
      add({
        navn: amount.fil,
        sti: amount.sti,
        fra: from.value.trim(),
        vaerdi: value.value.trim(),
        kilde: { dokument: source.value.trim(), linje: line.value.trim(), afsnit: amount.afsnit },
      });
    }),
  );
}

/**
 * @param {Ending} ending
 * @param {string} kommune
 */
export function runningOut({ raekker, ics }, kommune) {
  if (!raekker.length) return el("p", {}, "Intet i mappen er udløbet eller udløber de næste 60 dage.");
  return el(
    "div",
    {},
    el(
      "ul",
      {},
      ...raekker.map(({ navn, vises, fil, ude }) =>
        el("li", {}, `${navn}: ${ude ? "udløb" : "udløber"} ${vises} `, el("code", {}, fil)),
      ),
    ),
    raekker.every(({ ude }) => ude)
      ? null
      : button("Hent de kommende dage til din kalender (.ics)", () =>
          save(`${kommune}-udloeber.ics`, ics, "text/calendar"),
        ),
  );
}
