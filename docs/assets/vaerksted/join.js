// Two people's work on one municipality: what differs, file by file, and which of the two is taken.

import { button, el } from "../kit/dom.js";

/** @typedef {import("./types.js").Differing} Differing */

const KINDS = {
  "kun-her": "Kun i din mappe.",
  "kun-der": "Kun i den andens mappe.",
  begge: "Ikke ens i de to mapper.",
};
const ONLY_ONE = { her: "Kun du har ændret den.", der: "Kun den anden har ændret den." };

/**
 * @param {Differing[]} differing
 * @param {{join: (choice: Record<string, string>) => void, say: (sentence: string) => void}} doing
 */
export function joining(differing, { join, say }) {
  if (!differing.length) return el("p", {}, "De to mapper er ens.");
  /** @type {[string, HTMLSelectElement][]} */
  const choices = [];
  const list = el("ul", { className: "sn-vk-liste" }, ...differing.map(row));
  return el(
    "div",
    {},
    el("p", {}, "Vælg for hver fil. Bagefter bliver mappen tjekket, og du kan fortryde."),
    list,
    button("Saml de to mapper", () => {
      const open = choices.find(([, { value }]) => !value);
      if (open) {
        say("Vælg først for hver fil.");
        open[1].focus();
      } else join(Object.fromEntries(choices.map(([navn, { value }]) => [navn, value])));
    }),
  );

  /**
   * @param {Differing} file
   * @param {number} nr
   */
  function row({ navn, titel, slags, forslag, forskel }, nr) {
    const id = `vk-saml-${nr}`;
    const choice = el(
      "select",
      { id },
      ...(forslag ? [] : [el("option", { value: "" }, "Vælg")]),
      el("option", { value: "her", selected: forslag === "her" }, slags === "kun-der" ? "Lad den være" : "Behold min"),
      slags === "kun-her" ? null : el("option", { value: "der", selected: forslag === "der" }, "Tag den andens"),
    );
    choices.push([navn, choice]);
    return el(
      "li",
      {},
      el("label", { htmlFor: id }, titel),
      el(
        "p",
        { className: "sn-over" },
        `${KINDS[slags]} ${slags === "begge" ? (forslag ? ONLY_ONE[forslag] : "I har begge ændret den.") : ""}`,
      ),
      choice,
      el(
        "details",
        {},
        el("summary", {}, `Se forskellen: ${navn}`),
        el("pre", { className: "sn-vk-rapport", tabIndex: 0 }, forskel),
      ),
    );
  }
}
