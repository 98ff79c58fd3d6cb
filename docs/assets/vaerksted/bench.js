// The page's end of vaerksted.worker.js.

import { Asker } from "../kit/rpc.js";

/** @typedef {import("./types.js").Site} Site */

export class Bench {
  #asker;

  /**
   * @param {{step: (sentence: string) => void, ready: (site: Site) => void, stopped: (sentence: string) => void}} hears
   */
  constructor({ step, ready, stopped }) {
    const worker = new Worker(new URL("vaerksted.worker.js", import.meta.url), { type: "module" });
    this.#asker = new Asker(worker);
    worker.addEventListener("message", ({ data }) => {
      if (data.trin) step(data.trin);
      else if (data.klar) ready(data);
      else if (data.stoppet) stopped(data.stoppet);
    });
    worker.addEventListener("error", () => stopped("Værkstedet stoppede. Genindlæs siden, og prøv igen."));
  }

  /**
   * The answer to one of the questions of generator/workbench/bridge.py. Errors: Refused, for what cannot be done.
   * @param {string} question
   * @param {object} [about]
   * @returns {Promise<any>}
   */
  ask(question, about) {
    return this.#asker.ask({ ask: question, ...about });
  }
}
