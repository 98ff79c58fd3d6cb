// The calculators as this page asks them: where they cannot run, it says why and lets the reader try again.

import { Engine, Unexpected } from "../beregner/engine.js";
import { causeOf, reasonOf, stoppedPanel, stoppedShort } from "../kit/stopped.js";

const BROKEN = "Der kunne ikke regnes på de tal.";
const REST = "Siden viser tallene i dag.";

export class Calculators {
  engine = new Engine();
  /** @type {HTMLElement | undefined} */
  #panel;

  /**
   * @param {HTMLElement} status where it is said
   * @param {() => void} again asks anew
   */
  constructor(status, again) {
    this.status = status;
    this.again = again;
  }

  /**
   * What to say of a question that failed; nothing where it was overtaken, or where all has stopped and is told of.
   * @param {unknown} error
   */
  sentenceOf(error) {
    if (error instanceof DOMException && error.name === "AbortError") return "";
    console.warn(error);
    if (this.engine.stopped) {
      this.#stop(reasonOf(error));
      return "";
    }
    return error instanceof Unexpected ? error.message : BROKEN;
  }

  /** @param {string} reason */
  #stop(reason) {
    const cause = causeOf(reason);
    this.status.textContent = stoppedShort(cause, "Beregningen");
    const panel = stoppedPanel(cause, reason, () => this.#retry(), { what: "Beregningen", rest: REST });
    this.#panel?.remove();
    this.#panel = panel;
    this.status.after(panel);
  }

  #retry() {
    this.#panel?.remove();
    this.engine = new Engine();
    this.again();
  }
}
