// “Gem og del” beside or below the result: journal note, link, print, spreadsheet and calendar. All are about the last answer,
// and nothing is written to the address, to storage or to a server.

import { caseAddress } from "./address.js";
import { button, element, save } from "./element.js";
import { Panel } from "./panel.js";

const OLD = " Det passer til det, der stod i felterne før.";
const COPIED = "Sæt det ind med Ctrl+V.";

export class Actions {
  #last = null;

  /** `ask` asks the engine; `answer` says things and knows whether the result is old. */
  constructor(id, answer, ask) {
    this.id = id;
    this.answer = answer;
    this.ask = ask;
    this.note = new Panel("Journalnotat", this.#noteParts());
    this.link = new Panel("Link til denne beregning", this.#linkParts());
    this.needAnswer = [
      this.note.toggle,
      this.link.toggle,
      button("Hent trin (CSV)", () => this.#saveSteps()),
    ];
    this.calendar = button("Gem i kalender", () => this.#saveCalendar());
    this.#place();
    this.note.onOpen = () => this.#open(this.link, () => this.#fillNote());
    this.link.onOpen = () => this.#open(this.note, () => this.#fillLink());
  }

  /** The answer that everything here is about: the question asked, what stood in the form, and the answer itself. */
  set({ question, pairs, answer }) {
    this.#last = { question, pairs, answer };
    for (const each of this.needAnswer) each.hidden = false;
    this.calendar.hidden = !answer.ics;
    if (this.note.isOpen) this.#fillNote();
    if (this.link.isOpen) this.#fillLink();
  }

  /** There is no answer any more. */
  clear() {
    this.#last = null;
    for (const each of [...this.needAnswer, this.calendar]) each.hidden = true;
    for (const panel of [this.note, this.link]) panel.close();
  }

  /** One part is unfolded at a time. */
  #open(other, fill) {
    other.close();
    fill();
  }

  #place() {
    const print = button("Udskriv", () => window.print());
    const [note, link, csv] = this.needAnswer;
    for (const each of [note, link, csv, this.calendar]) each.hidden = true;
    const row = element("div", { className: "sn-handlinger" }, note, link, print, csv, this.calendar);
    const group = element("div", { className: "sn-gem", role: "group", "aria-label": "Gem og del" },
      element("p", { className: "sn-gem-titel" }, "Gem og del"), row, this.note.body, this.link.body);
    this.answer.section.after(group);
  }

  #noteParts() {
    this.noteText = element("textarea", { className: "sn-notat", readOnly: true, rows: 14, "aria-label": "Journalnotat" });
    this.withLink = element("input", { type: "checkbox" });
    this.withLink.addEventListener("change", () => this.#fillNote());
    return [
      button("Kopiér notatet", () => this.#copy(this.noteText, "Notatet er kopieret.")),
      element("label", { className: "sn-valg" }, this.withLink, " Tag et link til beregningen med"),
      this.noteText,
    ];
  }

  #linkParts() {
    this.linkText = element("input", { className: "sn-notat", type: "text", readOnly: true, "aria-label": "Link til beregningen" });
    return [
      element("p", {}, "Linket indeholder det, der står i felterne. Send det kun til nogen, der må se det. " +
        "Bliver satserne rettet senere, viser linket både det gamle og det nye resultat."),
      button("Kopiér linket", () => this.#copy(this.linkText, "Linket er kopieret.")),
      this.linkText,
    ];
  }

  async #fillNote() {
    const { answer } = this.#last;
    this.noteText.value = answer.tekst;
    if (!this.withLink.checked) return;
    const address = await this.#address();
    if (answer === this.#last.answer && this.withLink.checked) this.noteText.value = `${answer.tekst}Link: ${address}\n`;
  }

  async #fillLink() {
    this.linkText.value = await this.#address();
  }

  async #address() {
    const { question, pairs } = this.#last;
    const { spor } = await this.ask({ ...question, ask: "extras", med: ["spor"] });
    return caseAddress(location.origin + location.pathname, pairs, question.udfyldt, spor);
  }

  async #saveSteps() {
    const { question } = this.#last;
    const { csv } = await this.ask({ ...question, ask: "extras", med: ["csv"] });
    const name = [this.id, question.kommune, question.svar.dato ?? question.dato].filter(Boolean).join("-");
    save(`${name}.csv`, "text/csv;charset=utf-8", csv);
    this.#tell("Filen med trinene er hentet. Den kan åbnes i et regneark.");
  }

  #saveCalendar() {
    save("frist.ics", "text/calendar;charset=utf-8", this.#last.answer.ics);
    this.#tell("Filen er hentet. Åbn den for at lægge datoen i din kalender.");
  }

  /** Copy the text of a box; where the browser forbids it, the text is marked and ready to copy by hand. */
  async #copy(box, done) {
    try {
      await navigator.clipboard.writeText(box.value);
      this.#tell(`${done} ${COPIED}`);
    } catch {
      box.focus();
      box.select();
      this.#tell("Teksten er markeret. Kopiér den med Ctrl+C.");
    }
  }

  #tell(text) {
    this.answer.say(text + (this.answer.isOld ? OLD : ""));
  }
}
