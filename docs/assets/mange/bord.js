// The page's end of bord.worker.js.

/** What the worker says of a file that cannot be used; the message is for the reader. */
export class Filfejl extends Error {}

export class Table {
  #worker = new Worker(new URL("bord.worker.js", import.meta.url), { type: "module" });
  #waiting = new Map();
  #lastId = 0;

  constructor() {
    this.#worker.addEventListener("message", ({ data: { id, svar, fejl, uventet } }) => {
      const { resolve, reject } = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (fejl) reject(new Filfejl(fejl));
      else if (uventet) reject(new Error(uventet));
      else resolve(svar);
    });
    this.#worker.addEventListener("error", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("worker"));
      this.#waiting.clear();
    });
  }

  /** The answer to one of the questions the worker knows. */
  ask(bed, question = {}) {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, bed, ...question });
    });
  }
}
