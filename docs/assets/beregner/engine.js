// The calculators as a page asks them: starts worker.js once, and anew when it is lost.

import { Asker, Lost } from "../kit/rpc.js";
import { explain, forbidden } from "./diagnose.js";
import { startWorker } from "./start.js";

const PROBE_AFTER_S = 4;

/** @typedef {import("../kit/bridge.d.ts").Asks} Asks */

/** A mistake of ours in the calculators, or figures that did not come; the message is a sentence for the reader. */
export class Unexpected extends Error {
  /**
   * @param {string} sentence
   * @param {string} [felt] the question that it stands beside, empty for all of them
   */
  constructor(sentence, felt = "") {
    super(sentence);
    this.felt = felt;
  }
}

export class Engine {
  /** @type {Asker | null} */
  #asker = null;
  /** @type {Promise<void> | null} */
  #ready = null;
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
      this.#asker = new Asker(worker);
      await Promise.race([ready, forbidden(PROBE_AFTER_S, started.signal)]);
    } catch (error) {
      throw new Error(await explain(error));
    } finally {
      started.abort();
    }
  }

  /**
   * The answer to one of the questions of calculators/bridge (kit/bridge.d.ts); where its `fejl` lists mistakes, it has
   * nothing else. What is asked during the start lies ready for the calculators; when their worker is lost, it is started
   * anew and asked once more.
   * Errors: the start's; Unexpected; that of `signal`, when it is aborted; an Error when Python itself stops.
   * @template {keyof Asks} Ask
   * @param {Asks[Ask]["question"] & {ask: Ask}} question
   * @param {AbortSignal} [signal]
   * @returns {Promise<Asks[Ask]["answer"]>}
   */
  async ask(question, signal) {
    try {
      return await this.#askOnce(question, signal);
    } catch (error) {
      if (error instanceof Lost) return this.#askOnce(question, signal);
      throw error;
    }
  }

  /**
   * @param {object} question
   * @param {AbortSignal} [signal]
   */
  async #askOnce(question, signal) {
    const started = this.start();
    const asker = this.#asker;
    const answered = asker?.ask(question, signal);
    answered?.catch(() => {}); // told when the start is over
    await started;
    try {
      return expected(await answered);
    } catch (error) {
      if (error instanceof Lost && asker === this.#asker) this.#ready = this.#asker = null;
      throw error;
    } finally {
      tellPage("svaret");
    }
  }
}

/** @param {any} answer */
function expected(answer) {
  if ("unexpected" in answer) throw new Unexpected(answer.unexpected, answer.felt);
  return answer;
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
