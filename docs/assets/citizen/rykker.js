// The letter that asks for an answer: filled in while the reader writes, and kept only in the page.

import { choices } from "./choices.js";
import { deadline, warmUp } from "./frist.js";
import { HelpChoice } from "./help_choice.js";
import { startMunicipality } from "./kommune.js";
import { Letter, letterActions } from "./letter.js";
import { dateInWords, readDate, today, writeDate } from "../kit/dates.js";
import { all, one } from "../kit/dom.js";
import { withoutAnswer } from "../kit/stopped.js";

/** @typedef {import("./frist.js").Deadline} Deadline */

const ASK = "Vælg hjælpen, og skriv den dag, kommunen fik det. Så ser du, om fristen er gået.";
const NOT_KNOWN =
  "Vi har ikke kommunens egen frist. Den skal stå på kommunens hjemmeside. Brevet kan sendes uden den. " +
  "Har kommunen skrevet en dag til dig, så skriv den.";
const STOPPED = "Brevet kan du stadig bruge.";
const PROMISED = "lovet-svar";
// What may be asked about without naming the help.
const OF_ALL = ["klage", "aktindsigt-egen-sag"];

class Reminder {
  #asked = 0;
  /** @type {Deadline | null} */
  #deadline = null;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.form = one(root, "form", HTMLFormElement);
    const input = (/** @type {string} */ name) => one(this.form, `[name=${name}]`, HTMLInputElement);
    this.event = one(this.form, "[name=haendelse]", HTMLSelectElement);
    this.help = new HelpChoice(one(this.form, "[name=ydelse]", HTMLSelectElement));
    this.received = input("modtaget");
    this.promised = input("lovet");
    this.written = ["sagsnummer", "navn"].map(input);
    this.texts = all(this.form, "textarea", HTMLTextAreaElement);
    this.letter = new Letter(one(root, "[data-brev]"));
    this.date = one(root, "[data-frist]");
    this.form.hidden = false;
    one(root, "[data-handlinger]").append(...letterActions(this.letter, one(root, "[data-status]"), "rykker.txt"));
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.#fill());
    for (const field of [this.event, this.help.select, this.received, this.promised])
      field.addEventListener("change", () => this.#count());
    this.received.addEventListener("focus", warmUp, { once: true });
    this.municipality = startMunicipality();
    this.municipality?.follow(() => {
      this.help.narrow(this.municipality?.id);
      this.#count();
    });
    this.#fromAddress();
    addEventListener("hashchange", () => this.#fromAddress());
  }

  #fromAddress() {
    const asked = choices();
    const event = asked.get("haendelse");
    if ([...this.event.options].some(({ value }) => value === event)) this.event.value = event ?? "";
    this.help.choose(asked.get("ydelse"));
    if (asked.has("dato")) this.received.value = writeDate(readDate(asked.get("dato") ?? ""));
    this.#count();
  }

  #fill() {
    const { om = "", fik = "" } = this.event.selectedOptions[0].dataset;
    const last = this.#deadline;
    const typed = [...this.written, ...this.texts].map(({ name, value }) => [name, value.trim()]);
    this.letter.fill({
      ...Object.fromEntries(typed),
      modtager: this.municipality?.name ?? "",
      titel: this.help.title && `“${this.help.title}”`,
      dato: dateInWords(today()),
      om,
      fik,
      modtaget: dateInWords(readDate(this.received.value)),
      hvis_frist: this.promised.value.trim() ? "Den dag, I selv har skrevet," : "Jeres frist for at svare",
      gaaet: last && last.igen < 0 ? last.dag : "",
      kommer: last && last.igen >= 0 ? last.dag : "",
    });
  }

  /**
   * The question for the calculator of deadlines; words for the reader where there is none to ask.
   * @returns {string | {[felt: string]: string}}
   */
  #question() {
    const received = readDate(this.received.value);
    if (!received) return ASK;
    const { value: ydelse, isOfLaw } = this.help;
    /** @type {{[felt: string]: string}} */
    const named = ydelse && !isOfLaw ? { ydelse } : {};
    const promised = readDate(this.promised.value);
    if (promised) return { haendelse: PROMISED, dato: received, brevets_frist: promised, ...named };
    if (!ydelse && !OF_ALL.includes(this.event.value)) return ASK;
    if (isOfLaw && !OF_ALL.includes(this.event.value)) return NOT_KNOWN;
    return { haendelse: this.event.value, dato: received, ...named };
  }

  async #count() {
    const number = ++this.#asked;
    const question = this.#question();
    this.#deadline = null;
    this.date.textContent = typeof question === "string" ? question : "Regner …";
    this.#fill();
    if (typeof question === "string") return;
    const kommune = question.ydelse?.split("/")[0] ?? this.municipality?.id ?? "";
    try {
      const answer = await deadline(kommune, question);
      if (number !== this.#asked) return;
      this.#deadline = "fejl" in answer ? null : answer;
      this.date.textContent = "fejl" in answer ? answer.fejl : says(answer);
    } catch (error) {
      if (number === this.#asked) this.date.textContent = `${withoutAnswer(error, "Fristen")} ${STOPPED}`;
    }
    this.#fill();
  }
}

/** @param {Deadline} deadline */
function says({ dag, igen, forbehold }) {
  const doubt = forbehold.find((text) => text.startsWith("Fristen løber"));
  const counted = doubt ? ` ${doubt}` : "";
  if (igen < 0) return `Fristen var ${dag}. Den er gået.${counted}`;
  return `Fristen er ${dag}. Den er ikke gået endnu, så du kan vente med brevet.${counted}`;
}

for (const root of all(document, "[data-rykker]")) new Reminder(root);
