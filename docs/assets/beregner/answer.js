// The result beside the form: the worked example first, then the reader's own, and what is said about it.

const SPEAK_PAUSE_MS = 600;
const OWN = "Regnet på dine egne tal.";
const OLD = "Resultatet passer til dine tidligere tal.";
const OLD_EXAMPLE = "Det er stadig eksemplet, der vises.";
const STOPPED =
  "Beregneren kan ikke starte i din browser. Eksemplet viser, hvordan der regnes. " +
  "Prøv at genindlæse siden, eller brug en nyere browser.";
const BROKEN = "Der kunne ikke regnes på de tal. Resultatet passer til dine tidligere tal.";

export class Answer {
  #timer = 0;
  #text = "";
  #calendar = "";

  constructor(root) {
    this.status = root.querySelector(".sn-status");
    this.section = root.querySelector(".sn-svar");
    this.note = this.section.querySelector(".sn-svar-note");
    this.content = this.section.querySelector(".sn-svar-indhold");
    this.example = { html: this.content.innerHTML, note: this.note.textContent };
    this.#addActions();
  }

  /** Say `text` in the status line, at once or when the reader pauses. */
  say(text, pause = 0) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.status.textContent = text;
    }, pause);
  }

  /** Show an answer from the worker; its HTML is made by our own Python, which escapes what was typed. */
  show({ html, tekst, ics }) {
    this.content.innerHTML = html;
    this.keepText({ tekst, ics });
    this.#setState("nyt", OWN);
    this.say(this.#shortResult(), SPEAK_PAUSE_MS);
  }

  /** The text for the journal, and the calendar file of an answer that is a day; the button shows only then. */
  keepText({ tekst, ics = "" }) {
    this.#text = tekst;
    this.#calendar = ics;
    this.saver.hidden = !ics;
  }

  restoreExample() {
    this.content.innerHTML = this.example.html;
    this.#setState("eksempel", this.example.note);
    this.say("Felterne viser eksemplet igen.");
  }

  /** The last result stays, marked as not belonging to what stands in the form now; `problem` says why. */
  markOld(problem) {
    const example = this.section.dataset.tilstand === "eksempel";
    const note = example ? OLD_EXAMPLE : OLD;
    this.#setState(example ? "eksempel" : "gammelt", note);
    this.say(`${problem} ${note}`, SPEAK_PAUSE_MS);
  }

  showStopped() {
    this.status.classList.add("sn-status--stop");
    this.say(STOPPED);
  }

  showBroken() {
    this.#setState("gammelt", BROKEN);
    this.say(BROKEN);
  }

  focus() {
    this.section.focus();
  }

  /** Buttons that need JavaScript are made by it. */
  #addActions() {
    const actions = document.createElement("div");
    actions.className = "sn-handlinger";
    this.copier = button("Kopiér som journalnotat", () => this.#copy());
    this.saver = button("Gem i kalender", () => this.#saveCalendar());
    this.saver.hidden = true;
    actions.append(this.copier, button("Udskriv", () => window.print()), this.saver);
    this.section.append(actions);
  }

  async #copy() {
    const text = this.#text || this.content.innerText;
    try {
      await navigator.clipboard.writeText(text);
      this.say("Notatet er kopieret. Sæt det ind med Ctrl+V.");
    } catch {
      this.#offerText(text);
    }
  }

  /** The calendar file is made here and fetched from nowhere. */
  #saveCalendar() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.#calendar], { type: "text/calendar;charset=utf-8" }));
    link.download = "frist.ics";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), SPEAK_PAUSE_MS);
    this.say("Filen er hentet. Åbn den for at lægge datoen i din kalender.");
  }

  /** Where the browser forbids copying, the note is shown, marked and ready to copy by hand. */
  #offerText(text) {
    const box = document.createElement("textarea");
    box.className = "sn-notat";
    box.readOnly = true;
    box.rows = 8;
    box.value = text;
    box.setAttribute("aria-label", "Journalnotat");
    this.section.querySelector(".sn-notat")?.remove();
    this.section.append(box);
    box.select();
    this.say("Notatet er markeret. Kopiér det med Ctrl+C.");
  }

  #setState(state, note) {
    this.section.dataset.tilstand = state;
    this.note.textContent = note;
  }

  #shortResult() {
    const result = this.content.querySelector(".sn-resultat");
    return result ? result.textContent.replace(/\s+/g, " ").trim() : "Resultatet er regnet.";
  }
}

function button(text, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "sn-knap";
  made.textContent = text;
  made.addEventListener("click", action);
  return made;
}
