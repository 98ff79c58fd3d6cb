// The result beside the form: the worked example first, then the reader's own, and what is said about it.

import { linkNotice } from "./notice.js";

const SPEAK_PAUSE_MS = 600;
const OWN = "Regnet på dine egne tal.";
const OLD = "Resultatet passer til dine tidligere tal.";
const OLD_EXAMPLE = "Det er stadig eksemplet, der vises.";
const BROKEN = "Der kunne ikke regnes på de tal. Resultatet passer til dine tidligere tal.";

export class Answer {
  #timer = 0;

  constructor(root) {
    this.status = root.querySelector(".sn-status");
    this.section = root.querySelector(".sn-svar");
    this.note = this.section.querySelector(".sn-svar-note");
    this.content = this.section.querySelector(".sn-svar-indhold");
    this.example = { html: this.content.innerHTML, note: this.note.textContent };
    this.notice = null;
    this.panel = null;
  }

  /** Say `text` in the status line, at once or when the reader pauses. */
  say(text, pause = 0) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.status.textContent !== text) this.status.textContent = text;
    }, pause);
  }

  /** Show an answer from the worker; its HTML is made by our own Python, which escapes what was typed.
      `lost` are the parts of an opened link that could not be used; `note` stands in for “your own numbers”. */
  show({ html, aendret }, { lost = [], note = OWN } = {}) {
    const open = this.#openedNotes();
    this.content.innerHTML = html;
    for (const details of this.content.querySelectorAll("details")) details.open = open.has(details.textContent);
    this.#setState("nyt", note);
    this.#setNotice(linkNotice(aendret, lost));
    this.say([aendret?.besked, this.#shortResult()].filter(Boolean).join(" "), SPEAK_PAUSE_MS);
  }

  restoreExample() {
    this.content.innerHTML = this.example.html;
    this.#setNotice(null);
    this.#setState("eksempel", this.example.note);
    this.say("Felterne viser eksemplet igen.");
  }

  /** The last result stays, marked as not belonging to what stands in the form now; `problem` says why. */
  markOld(problem, lost = []) {
    const example = this.section.dataset.tilstand === "eksempel";
    const note = example ? OLD_EXAMPLE : OLD;
    this.#setState(example ? "eksempel" : "gammelt", note);
    if (lost.length) this.#setNotice(linkNotice(null, lost));
    this.say(`${problem} ${note}`, SPEAK_PAUSE_MS);
  }

  /** The calculators cannot run: `panel` explains it above the result that stands, or nothing does any more. */
  showStopped(panel, short = "") {
    this.panel?.remove();
    this.panel = panel;
    if (panel) this.note.before(panel);
    this.status.classList.toggle("sn-status--stop", Boolean(panel));
    if (short) this.say(short);
  }

  showBroken() {
    this.#setState("gammelt", BROKEN);
    this.say(BROKEN);
  }

  get isOld() {
    return this.section.dataset.tilstand === "gammelt";
  }

  focus() {
    this.section.focus();
  }

  #setNotice(notice) {
    this.notice?.remove();
    this.notice = notice;
    if (notice) this.content.before(notice);
  }

  /** What the reader has unfolded stays unfolded when the next answer says the same. */
  #openedNotes() {
    return new Set([...this.content.querySelectorAll("details[open]")].map((details) => details.textContent));
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
