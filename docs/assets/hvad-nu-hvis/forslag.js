// The proposal: what has been moved, as text for a motion, as files, as a link, and what the figures do not say.

import { button, download, el, fold, headRow, scrollTable } from "./dom.js";

export class Proposal {
  #answer = null;

  /** `link` gives the address of the proposal, with the residents when asked; `say` speaks in the status line. */
  constructor(link, say) {
    this.link = link;
    this.say = say;
    this.list = el("div");
    this.limits = el("div");
    this.text = el("textarea", { className: "sn-notat", readOnly: true, rows: 10, attr: { "aria-label": "Forslaget som tekst" } });
    this.people = el("input", { type: "checkbox" });
    this.actions = el(
      "div",
      { className: "sn-handlinger" },
      button("Kopiér forslaget", () => this.#copy(this.text.value, this.text, "Forslaget er kopieret.")),
      button("Hent som tekst", () => download("forslag.txt", this.text.value, "text/plain")),
      button("Hent tabellen som CSV", () => download("hvad-nu-hvis.csv", this.#answer.csv.resultat, "text/csv")),
      button("Udskriv", () => window.print()),
    );
    this.address = el("input", { type: "text", readOnly: true, hidden: true, attr: { "aria-label": "Link til forslaget" } });
    this.element = el(
      "section",
      { attr: { "aria-labelledby": "hnh-forslag-titel" } },
      el("h2", { id: "hnh-forslag-titel", textContent: "Dit forslag" }),
      this.list,
      this.text,
      this.actions,
      el("div", { className: "sn-hnh-link" }, el("label", { className: "sn-valg" }, this.people, " Tag borgerne med i linket"), button("Lav et link", () => this.#makeLink()), this.address),
      this.limits,
    );
  }

  show(answer) {
    this.#answer = answer;
    const moved = answer.aendringer.length > 0;
    this.text.value = answer.forslag;
    this.text.hidden = !moved;
    for (const each of [...this.actions.children].slice(0, 2)) each.hidden = !moved;
    this.list.replaceChildren(moved ? changes(answer.aendringer) : el("p", { textContent: "Du har ikke flyttet nogen tal endnu." }));
    this.limits.replaceChildren(...limits(answer));
  }

  #makeLink() {
    this.address.value = this.link(this.people.checked);
    this.address.hidden = false;
    this.#copy(this.address.value, this.address, "Linket er kopieret. Det, der står efter #, bliver ikke sendt til nogen server.");
  }

  async #copy(text, box, done) {
    try {
      await navigator.clipboard.writeText(text);
      this.say(done);
    } catch {
      box.select();
      this.say("Teksten er markeret. Kopiér den med Ctrl+C.");
    }
  }
}

function changes(list) {
  const rows = list.map((each) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, each.betegnelse, ...marks(each)),
      el("td", { textContent: each.nu }),
      el("td", { textContent: each.forslag }),
      el("td", { textContent: each.kilde }),
    ),
  );
  return scrollTable("Flyttede tal", el("table", {}, headRow("Tal", "I dag", "Forslag", "Kilde til tallet i dag"), el("tbody", {}, ...rows)));
}

function marks({ foelger, tankeeksperiment }) {
  const texts = [foelger && "følger med", tankeeksperiment && "fastsat ved lov: tankeeksperiment"].filter(Boolean);
  return texts.flatMap((text) => [" ", el("span", { className: "sn-maerke", textContent: text })]);
}

/** What the figures do not tell stands open; what holds for single cases is folded. */
function limits({ forbehold, noter }) {
  const [first, second, ...rest] = forbehold;
  const parts = [el("h3", { textContent: "Det viser tallene ikke" }), el("ul", {}, ...[first, second].map((text) => el("li", { textContent: text })))];
  if (noter.length) {
    const texts = noter.flatMap((note) => [el("dt", { textContent: note.titel }), el("dd", { textContent: note.tekst })]);
    parts.push(fold(`Kilderne er ikke enige (${noter.length})`, el("dl", {}, ...texts)));
  }
  if (rest.length) parts.push(fold(`Forbehold fra beregningerne (${rest.length})`, el("ul", {}, ...rest.map((text) => el("li", { textContent: text })))));
  return parts;
}
