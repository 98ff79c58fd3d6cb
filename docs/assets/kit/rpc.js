// Asking a worker, and answering in one: every question has a number, and gets one answer or one error.
// To the worker: {id, question}, or {cancel: id} for a question that is no longer asked.
// From the worker: {id, answer}, {id, refused: sentence} or {id, failed: reason}. What else it says is not ours.

/** What is asked cannot be done; the message is a sentence for the reader. */
export class Refused extends Error {}

/** The worker is gone, and what it was asked will not be answered. */
export class Lost extends Error {}

/** The page's end. A worker with an error that nobody caught is taken for lost, and ended. */
export class Asker {
  #worker;
  /** @type {Map<number, {resolve: (answer: any) => void, reject: (reason: unknown) => void}>} */
  #waiting = new Map();
  #lastId = 0;
  /** @type {Lost | null} */
  #lost = null;

  /** @param {Worker} worker */
  constructor(worker) {
    this.#worker = worker;
    worker.addEventListener("message", ({ data }) => this.#deliver(data));
    worker.addEventListener("error", ({ message }) => this.#lose(message));
    worker.addEventListener("messageerror", () => this.#lose(""));
  }

  /**
   * The answer. Errors: Refused; Lost; an Error with the worker's reason; that of `signal`, when it is aborted.
   * @param {object} question
   * @param {AbortSignal} [signal]
   * @returns {Promise<any>}
   */
  ask(question, signal) {
    if (this.#lost || signal?.aborted) return Promise.reject(this.#lost ?? signal?.reason);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const cancel = () => this.#cancel(id, signal?.reason);
      this.#waiting.set(id, { resolve, reject });
      signal?.addEventListener("abort", cancel, { once: true });
      this.#worker.postMessage({ id, question });
    });
  }

  /** @param {{id: number, answer?: any, refused?: string, failed?: string}} told */
  #deliver({ id, answer, refused, failed }) {
    const asked = this.#waiting.get(id);
    if (!asked) return;
    this.#waiting.delete(id);
    if (refused !== undefined) asked.reject(new Refused(refused));
    else if (failed !== undefined) asked.reject(new Error(failed));
    else asked.resolve(answer);
  }

  /**
   * @param {number} id
   * @param {unknown} reason
   */
  #cancel(id, reason) {
    const asked = this.#waiting.get(id);
    if (!asked) return;
    this.#waiting.delete(id);
    this.#worker.postMessage({ cancel: id });
    asked.reject(reason);
  }

  /** @param {string} reason */
  #lose(reason) {
    this.#worker.terminate();
    this.#lost = new Lost(reason || "worker");
    for (const { reject } of this.#waiting.values()) reject(this.#lost);
    this.#waiting.clear();
  }
}

/**
 * The worker's end: one question at a time, in the order they come, is answered with what `answer` gives or promises.
 * What is cancelled before its turn is left alone.
 * @param {(question: any) => unknown} answer
 */
export function serve(answer) {
  /** @type {Set<number>} */
  const waiting = new Set();
  let turn = Promise.resolve();

  /**
   * @param {number} id
   * @param {object} question
   */
  async function take(id, question) {
    await heard();
    if (!waiting.delete(id)) return;
    try {
      self.postMessage({ id, answer: await answer(question) });
    } catch (error) {
      self.postMessage(error instanceof Refused ? { id, refused: error.message } : { id, failed: String(error) });
    }
  }

  self.addEventListener("message", ({ data: { id, question, cancel } }) => {
    if (cancel !== undefined) waiting.delete(cancel);
    if (id === undefined) return;
    waiting.add(id);
    turn = turn.then(() => take(id, question));
  });
}

/** When all that has arrived has been heard, a cancellation not least. */
const heard = () => new Promise((resolve) => setTimeout(resolve));
