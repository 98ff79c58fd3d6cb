// What is said while Python is fetched and started: what happens now, how long it has taken, and never “ready” too soon.

import { el } from "../kit/dom.js";

/** @type {[second: number, hint: string][]} */
const HINTS = [
  [0, "Beregneren gøres klar …"],
  [4, "Beregneren hentes. Det tager lidt tid første gang, og mindre næste gang."],
  [15, "Det tager længere end normalt. Du kan skrive dine tal imens."],
  [45, "Forbindelsen er langsom, eller enheden har travlt. Vi bliver ved. Eksemplet viser imens, hvordan der regnes."],
];
const WAITING = " Det, der står i felterne, bliver regnet, så snart beregneren er klar.";

export class Loading {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;
  #seconds = 0;
  #waiting = false;

  /**
   * `say` tells a sentence to all. The seconds beside `status` are for the eye alone: read aloud, they would drown it.
   * @param {(text: string) => void} say
   * @param {HTMLElement} status
   */
  constructor(say, status) {
    this.say = say;
    this.clock = el("span", { className: "sn-ur", "aria-hidden": "true" });
    status.after(this.clock);
  }

  begin() {
    this.#seconds = 0;
    this.#tell();
    this.#timer = setInterval(() => this.#tick(), 1000);
  }

  /** The reader has written something that is to be answered at the start. */
  wait() {
    if (this.#waiting || !this.#timer) return;
    this.#waiting = true;
    this.#tell();
  }

  end() {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#waiting = false;
    this.clock.textContent = "";
  }

  #tick() {
    this.#seconds += 1;
    if (this.#seconds >= HINTS[1][0]) this.clock.textContent = `${this.#seconds} sek.`;
    if (HINTS.some(([second]) => second === this.#seconds)) this.#tell();
  }

  #tell() {
    const [, hint] = HINTS.findLast(([second]) => second <= this.#seconds) ?? HINTS[0];
    this.say(hint + (this.#waiting ? WAITING : ""));
  }
}
