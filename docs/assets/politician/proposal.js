// The proposal: what has been moved, as text for a motion, as files, as a link, and what the figures do not say.

import { fold } from "./what_if_parts.js";
import { button, el } from "../kit/dom.js";
import { copied, save } from "../kit/file.js";
import { headRow, row, scrolling } from "../kit/table.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Change} Change */

export class Proposal {
  /** @type {Answer | null} */
  #answer = null;

  /**
   * `link` gives the address of the proposal, with the residents when asked; `say` speaks in the status line.
   * @param {(people: boolean) => string} link
   * @param {(text: string) => void} say
   */
  constructor(link, say) {
    this.link = link;
    this.say = say;
    this.list = el("div");
    this.limits = el("div");
    this.text = el("textarea", {
      className: "sn-notat",
      readOnly: true,
      rows: 10,
      "aria-label": "Forslaget som tekst",
    });
    this.people = el("input", { type: "checkbox" });
    this.needMoved = [
      button("Kopiér forslaget", () => this.#copy(this.text, "Forslaget er kopieret.")),
      button("Hent som tekst", () => save("forslag.txt", this.text.value)),
    ];
    this.actions = el(
      "div",
      { className: "sn-handlinger" },
      ...this.needMoved,
      button("Hent tabellen som CSV", () => save("hvad-nu-hvis.csv", this.#answer?.csv.resultat ?? "", "text/csv")),
      button("Udskriv", () => window.print()),
    );
    this.address = el("input", { type: "text", readOnly: true, hidden: true, "aria-label": "Link til forslaget" });
    this.element = el(
      "section",
      { "aria-labelledby": "hnh-forslag-titel" },
      el("h2", { id: "hnh-forslag-titel", textContent: "Dit forslag" }),
      this.list,
      this.text,
      this.actions,
      el(
        "div",
        { className: "sn-hnh-link" },
        el("label", { className: "sn-valg" }, this.people, " Tag borgerne med i linket"),
        button("Lav et link", () => this.#makeLink()),
        this.address,
      ),
      this.limits,
    );
  }

  /** @param {Answer} answer */
  show(answer) {
    this.#answer = answer;
    const moved = answer.aendringer.length > 0;
    this.text.value = answer.forslag;
    this.text.hidden = !moved;
    for (const each of this.needMoved) each.hidden = !moved;
    this.list.replaceChildren(
      moved ? changes(answer.aendringer) : el("p", { textContent: "Du har ikke flyttet nogen tal endnu." }),
    );
    this.limits.replaceChildren(...limits(answer));
  }

  #makeLink() {
    this.address.value = this.link(this.people.checked);
    this.address.hidden = false;
    this.#copy(this.address, "Linket er kopieret. Det, der står efter #, bliver ikke sendt til nogen server.");
  }

  /**
   * @param {HTMLInputElement | HTMLTextAreaElement} box
   * @param {string} done
   */
  async #copy(box, done) {
    if (await copied(box.value)) {
      this.say(done);
      return;
    }
    box.select();
    this.say("Teksten er markeret. Kopiér den med Ctrl+C.");
  }
}

/** @param {Change[]} list */
function changes(list) {
  const rows = list.map((each) => row([each.betegnelse, ...marks(each)], each.nu, each.forslag, each.kilde));
  return scrolling(
    "Flyttede tal",
    el("table", {}, headRow("Tal", "I dag", "Forslag", "Kilde til tallet i dag"), el("tbody", {}, ...rows)),
  );
}

/** @param {Change} change */
function marks({ foelger, tankeeksperiment }) {
  const texts = [
    ...(foelger ? ["følger med"] : []),
    ...(tankeeksperiment ? ["fastsat ved lov: tankeeksperiment"] : []),
  ];
  return texts.flatMap((text) => [" ", el("span", { className: "sn-maerke", textContent: text })]);
}

/**
 * What the sources and the calculations say besides, folded.
 * @param {Answer} answer
 */
function limits({ forbehold, noter }) {
  /** @type {HTMLElement[]} */
  const parts = [];
  if (noter.length) {
    const texts = noter.flatMap((note) => [
      el("dt", { textContent: note.titel }),
      el("dd", { textContent: note.tekst }),
    ]);
    parts.push(fold(`Her er kilderne uklare eller uenige (${noter.length})`, el("dl", {}, ...texts)));
  }
  if (forbehold.length)
    parts.push(
      fold(
        `Forbehold fra beregningerne (${forbehold.length})`,
        el("ul", {}, ...forbehold.map((text) => el("li", { textContent: text }))),
      ),
    );
  return parts;
}
