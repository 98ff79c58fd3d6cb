// The page's end of worker.js: starts it once, and matches answers with questions.

import { explain, forbidden } from "./diagnose.js";
import { startWorker } from "./start.js";

const PROBE_AFTER_S = 4;

export class Engine {
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Promise<void> | null} */
  #ready = null;
  /** @type {Map<number, {resolve: (answer: any) => void, reject: (error: unknown) => void}>} */
  #waiting = new Map();
  #lastId = 0;
  stopped = false;

  /** Start the worker, or join the start already made; rejects with the reason when the calculators cannot run here. */
  start() {
    this.#ready ??= this.#begin();
    return this.#ready;
  }

  #begin() {
    const ready = this.#listen();
    tellPage("starter");
    ready.then(
      () => tellPage("klar"),
      () => {
        this.stopped = true;
        tellPage("stoppet");
      },
    );
    return ready;
  }

  async #listen() {
    const started = new AbortController();
    try {
      if (!("WebAssembly" in window)) throw new Error("WebAssembly is not defined");
      const { worker, ready } = takeEarly() ?? startWorker(new URL("worker.js", import.meta.url));
      this.#worker = worker;
      worker.addEventListener("message", ({ data }) => data.id && this.#deliver(data));
      await Promise.race([ready, forbidden(PROBE_AFTER_S, started.signal)]);
    } catch (error) {
      throw new Error(await explain(error));
    } finally {
      started.abort();
    }
  }

  /**
   * The answer to {beregner, kommune, dato, svar}; rejects when the start fails or the calculation itself breaks.
   * What is asked during the start lies ready for the calculators.
   * @param {object} question
   * @returns {Promise<any>}
   */
  ask(question) {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.start().catch(reject);
      this.#waiting.set(id, { resolve, reject });
      this.#worker?.postMessage({ id, ...question });
    });
  }

  /** @param {{id: number, uventet?: string}} message */
  #deliver({ id, uventet, ...answer }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    tellPage("svaret");
    if (uventet) waiting?.reject(new Error(uventet));
    else waiting?.resolve(answer);
  }
}

/** The worker that early.js started, for the first who asks. */
function takeEarly() {
  const early = self.serviceniveauWorker;
  delete self.serviceniveauWorker;
  return early;
}

/**
 * What can wait until the calculators have answered looks for this (turn.js).
 * @param {string} state
 */
function tellPage(state) {
  document.documentElement.dataset.beregneren = state;
}
