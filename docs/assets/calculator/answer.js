// The result beside the form: the worked example first, then what the reader asks, and what is said about it.

import { all, maybe, one } from "../kit/dom.js";
import { linkNotice } from "./notice.js";

const SPEAK_PAUSE_MS = 600;
const OLD = "Resultatet passer til det, der stod i felterne før.";
const OLD_EXAMPLE = "Det er stadig eksemplet, der vises.";
const BROKEN = `Der kunne ikke regnes på de tal. ${OLD}`;
const NEIGHBOURS = "I andre kommuner";
const NOTHING = "Der er ikke regnet på linket.";

export class Answer {
  #timer = 0;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.status = one(root, ".sn-status");
    this.section = one(root, ".sn-svar");
    this.note = one(this.section, ".sn-svar-note");
    this.content = one(this.section, ".sn-svar-indhold");
    this.example = { html: this.content.innerHTML, note: this.note.textContent ?? "" };
    /** @type {HTMLElement | null} */
    this.notice = null;
    /** @type {HTMLElement | null} */
    this.panel = null;
  }

  /**
   * Say `text` in the status line, at once or when the reader pauses.
   * @param {string} text
   * @param {number} [pause] in ms
   */
  say(text, pause = 0) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.status.textContent !== text) this.status.textContent = text;
    }, pause);
  }

  /**
   * Show an answer from the worker; its HTML is made by our own Python, which escapes what was typed.
   * `state` and `note` say whose numbers it is about; `lost` are the parts of an opened link that could not be used.
   * @param {import("./types.js").CalculatorAnswer} answer
   * @param {{state: string, note: string, lost?: string[]}} about
   */
  show({ html, aendret }, { state, note, lost = [] }) {
    const open = this.#openedNotes();
    this.content.innerHTML = html;
    for (const details of all(this.content, "details", HTMLDetailsElement))
      details.open = open.has(details.textContent);
    this.#setState(state, note);
    this.#setNotice(linkNotice(aendret, lost));
    this.say([aendret?.besked, this.#shortResult()].filter(Boolean).join(" "), SPEAK_PAUSE_MS);
  }

  /**
   * The example of another day takes the place of the page's own, and nothing is said of it.
   * @param {string} html
   * @param {string} note
   */
  showExample(html, note) {
    this.example = { html, note };
    this.content.innerHTML = html;
    this.#setState("eksempel", note);
  }

  restoreExample() {
    this.content.innerHTML = this.example.html;
    this.#setNotice(null);
    this.#setState("eksempel", this.example.note);
    this.say("Felterne viser eksemplet igen.");
  }

  /**
   * A link was opened, and there is nothing to answer: no result stands, for it would be taken for the link's.
   * @param {string} problem
   * @param {string[]} [lost]
   * @param {string} [title]
   */
  showNothing(problem, lost = [], title = undefined) {
    this.content.replaceChildren();
    this.#setState("intet", NOTHING);
    this.#setNotice(linkNotice(null, lost, title));
    this.say(`${problem} ${NOTHING}`);
  }

  /**
   * The last result stays, marked as not belonging to what stands in the form now; `problem` says why.
   * @param {string} problem
   */
  markOld(problem) {
    const state = this.section.dataset.tilstand;
    if (state === "intet") {
      this.say(problem, SPEAK_PAUSE_MS);
      return;
    }
    const note = state === "eksempel" ? OLD_EXAMPLE : OLD;
    this.#setState(state === "eksempel" ? state : "gammelt", note);
    this.say(`${problem} ${note}`, SPEAK_PAUSE_MS);
  }

  /**
   * The calculators cannot run: `panel` explains it above the result that stands, or nothing does any more.
   * @param {HTMLElement | null} panel
   * @param {string} [short]
   */
  showStopped(panel, short = "") {
    this.panel?.remove();
    this.panel = panel;
    if (panel) this.note.before(panel);
    this.status.classList.toggle("sn-status--stop", Boolean(panel));
    if (short) this.say(short);
  }

  showBroken() {
    if (this.section.dataset.tilstand !== "intet") this.#setState("gammelt", BROKEN);
    this.say(BROKEN);
  }

  get isOld() {
    return this.section.dataset.tilstand === "gammelt";
  }

  focus() {
    this.section.focus();
  }

  /** The reader has asked for what the other municipalities would answer, and is taken to it. */
  focusNeighbours() {
    const heading = all(this.content, "h3").find((each) => each.textContent === NEIGHBOURS);
    if (!heading) {
      this.say("Ingen anden kommune, vi har tal fra, giver et andet svar.", SPEAK_PAUSE_MS);
      this.focus();
      return;
    }
    heading.tabIndex = -1;
    heading.focus();
  }

  /**
   * What the other municipalities would answer did not come; why stands after the button, which may be pressed again.
   * @param {string} why
   */
  showNoNeighbours(why) {
    const button = maybe(this.content, "[data-naboer]");
    button?.parentElement?.replaceChildren(button, ` ${why}`);
    button?.focus();
    this.say(why);
  }

  /** @param {HTMLElement | null} notice */
  #setNotice(notice) {
    this.notice?.remove();
    this.notice = notice;
    if (notice) this.content.before(notice);
  }

  /** What the reader has unfolded stays unfolded when the next answer says the same. */
  #openedNotes() {
    return new Set([...this.content.querySelectorAll("details[open]")].map((details) => details.textContent));
  }

  /**
   * @param {string} state
   * @param {string} note
   */
  #setState(state, note) {
    this.section.dataset.tilstand = state;
    this.note.textContent = note;
  }

  #shortResult() {
    const result = this.content.querySelector(".sn-resultat");
    return result ? (result.textContent ?? "").replace(/\s+/g, " ").trim() : "Resultatet er regnet.";
  }
}
