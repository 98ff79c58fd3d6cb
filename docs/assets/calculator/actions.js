// “Gem og del” beside or below the result: journal note, link, print, spreadsheet, calendar, and into a case file. All are
// about the last answer, and nothing is written to the address, to storage or to a server.

import { caseAddress } from "../kit/case_address.js";
import { button, el } from "../kit/dom.js";
import { copied, save } from "../kit/file.js";
import { IntoCase } from "./into_case.js";
import { Panel } from "./panel.js";

/** @typedef {import("./types.js").Answered} Answered */
/** @typedef {import("./types.js").Asked} Asked */
/** @typedef {import("./answer.js").Answer} Answer */

const OLD = " Det passer til det, der stod i felterne før.";
const RECEIPT =
  "Kvitteringen er hentet. Den har det, der står i felterne, så giv den kun til nogen, der må se det. " +
  "Den kan regnes ud igen på siden “Regn en kvittering ud igen” under Om.";
const COPIED = "Sæt det ind med Ctrl+V.";

export class Actions {
  /** @type {Answered | null} */
  #last = null;

  /**
   * `ask` asks the engine; `answer` says things and knows whether the result is old.
   * @param {string} id of the calculator
   * @param {Answer} answer
   * @param {(question: import("../kit/bridge.d.ts").ExtrasQuestion) => Promise<import("../kit/bridge.d.ts").ExtrasAnswer>} ask
   * @param {string} casePage the address of the page with a case file
   */
  constructor(id, answer, ask, casePage) {
    this.id = id;
    this.answer = answer;
    this.ask = ask;
    this.noteText = el("textarea", { className: "sn-notat", readOnly: true, rows: 14, "aria-label": "Journalnotat" });
    this.withLink = el("input", { type: "checkbox", on: { change: () => this.#fillNote() } });
    this.linkText = el("input", {
      className: "sn-notat",
      type: "text",
      readOnly: true,
      "aria-label": "Link til beregningen",
    });
    // Where others show the calculator in a frame, links lead to their page (embedding/frame.js).
    this.host = el("span", {});
    this.note = new Panel("Journalnotat", this.#noteParts());
    this.link = new Panel("Link til denne beregning", this.#linkParts());
    this.intoCase = new IntoCase(casePage, (text) => this.#tell(text));
    this.panels = [this.note, this.link, this.intoCase.panel];
    this.needAnswer = [
      ...this.panels.map(({ toggle }) => toggle),
      button("Hent trin (CSV)", () => this.#saveSteps()),
      button("Hent kvittering", () => this.#saveReceipt()),
    ];
    this.calendar = button("Gem i kalender", () => this.#saveCalendar());
    this.#place();
    this.note.onOpen = () => this.#open(this.note, () => this.#fillNote());
    this.link.onOpen = () => this.#open(this.link, () => this.#fillLink());
    this.intoCase.panel.onOpen = () => this.#open(this.intoCase.panel, () => this.intoCase.look());
  }

  /**
   * The answer that everything here is about: the question asked, what stood in the form, and the answer itself.
   * @param {Answered} answered
   */
  set(answered) {
    this.#last = answered;
    for (const each of this.needAnswer) each.hidden = false;
    this.calendar.hidden = !answered.answer.ics;
    if (this.note.isOpen) this.#fillNote();
    if (this.link.isOpen) this.#fillLink();
    this.intoCase.set(answered.question);
  }

  /** There is no answer any more. */
  clear() {
    this.#last = null;
    for (const each of [...this.needAnswer, this.calendar]) each.hidden = true;
    this.fold();
  }

  /** Nothing that was unfolded for one case is open for the next. */
  fold() {
    for (const panel of this.panels) panel.close();
  }

  /**
   * One part is unfolded at a time.
   * @param {Panel} opened
   * @param {() => void} fill
   */
  #open(opened, fill) {
    for (const other of this.panels) if (other !== opened) other.close();
    fill();
  }

  #place() {
    const print = button("Udskriv", () => window.print());
    const [note, link, intoCase, csv, receipt] = this.needAnswer;
    for (const each of [...this.needAnswer, this.calendar]) each.hidden = true;
    const row = el("div", { className: "sn-handlinger" }, note, link, intoCase, print, csv, receipt, this.calendar);
    const group = el(
      "div",
      { className: "sn-gem", role: "group", "aria-label": "Gem og del" },
      el("p", { className: "sn-gem-titel" }, "Gem og del"),
      row,
      this.note.body,
      this.link.body,
      this.intoCase.panel.body,
    );
    this.answer.section.after(group);
  }

  #noteParts() {
    return [
      button("Kopiér notatet", () => this.#copy(this.noteText, "Notatet er kopieret.")),
      el("label", { className: "sn-valg" }, this.withLink, " Tag et link til beregningen med"),
      this.noteText,
    ];
  }

  #linkParts() {
    return [
      el(
        "p",
        {},
        "Linket indeholder det, der står i felterne. Send det kun til nogen, der må se det. " +
          "Bliver satserne rettet senere, viser linket både det gamle og det nye resultat. ",
        this.host,
      ),
      button("Kopiér linket", () => this.#copy(this.linkText, "Linket er kopieret.")),
      this.linkText,
    ];
  }

  async #fillNote() {
    const last = this.#last;
    if (!last) return;
    this.noteText.value = last.answer.tekst;
    if (!this.withLink.checked) return;
    const address = await this.#address(last);
    if (last === this.#last && this.withLink.checked) this.noteText.value = `${last.answer.tekst}Link: ${address}\n`;
  }

  async #fillLink() {
    const { vaert } = document.documentElement.dataset;
    this.host.textContent = vaert
      ? `Linket fører til ${new URL(vaert).host}. Programmer på den side kan læse det.`
      : "";
    if (this.#last) this.linkText.value = await this.#address(this.#last);
  }

  /** @param {Answered} last */
  async #address({ question, pairs }) {
    const { spor } = await this.ask({ ...question, ask: "extras", med: ["spor"] });
    const address = caseAddress(location.origin + location.pathname, pairs, question.udfyldt, spor);
    const { vaert } = document.documentElement.dataset;
    return vaert ? vaert + address.slice(address.indexOf("#") + 1) : address;
  }

  async #saveSteps() {
    if (!this.#last) return;
    const { question } = this.#last;
    const { csv } = await this.ask({ ...question, ask: "extras", med: ["csv"] });
    save(fileName(this.id, question), csv ?? "", "text/csv");
    this.#tell("Filen med trinene er hentet. Den kan åbnes i et regneark.");
  }

  async #saveReceipt() {
    if (!this.#last) return;
    const { question } = this.#last;
    const { kvittering } = await this.ask({ ...question, ask: "extras", med: ["kvittering"] });
    save(fileName(this.id, question, "json"), kvittering ?? "", "application/json");
    this.#tell(RECEIPT);
  }

  #saveCalendar() {
    if (!this.#last?.answer.ics) return;
    save("frist.ics", this.#last.answer.ics, "text/calendar");
    this.#tell("Filen er hentet. Åbn den for at lægge datoen i din kalender.");
  }

  /**
   * Copy the text of a box; where the browser forbids it, the text is marked and ready to copy by hand.
   * @param {HTMLTextAreaElement | HTMLInputElement} box
   * @param {string} done
   */
  async #copy(box, done) {
    if (await copied(box.value)) {
      this.#tell(`${done} ${COPIED}`);
      return;
    }
    box.focus();
    box.select();
    this.#tell("Teksten er markeret. Kopiér den med Ctrl+C.");
  }

  /** @param {string} text */
  #tell(text) {
    this.answer.say(text + (this.answer.isOld ? OLD : ""));
  }
}

/**
 * The calculator, the municipality and the day that the answer is about, as the name of a file.
 * @param {string} id
 * @param {Pick<Asked, "kommune" | "dato" | "svar">} question
 * @param {string} [ending]
 */
export function fileName(id, { kommune, dato, svar }, ending = "csv") {
  return `${[id, kommune, svar.dato ?? dato].filter(Boolean).join("-")}.${ending}`;
}
