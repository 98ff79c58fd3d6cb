// The page's end of desk.worker.js.

import { Filfejl } from "./file_error.js";

/** @typedef {import("./types.js").Desk} Can */

export class Desk {
  #worker = new Worker(new URL("desk.worker.js", import.meta.url), { type: "module" });
  /** @type {Map<number, {resolve: (answer: any) => void, reject: (error: Error) => void}>} */
  #waiting = new Map();
  #lastId = 0;

  constructor() {
    this.#worker.addEventListener("message", ({ data: { id, svar, fejl, uventet } }) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (fejl) waiting?.reject(new Filfejl(fejl));
      else if (uventet) waiting?.reject(new Error(uventet));
      else waiting?.resolve(svar);
    });
    this.#worker.addEventListener("error", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("worker"));
      this.#waiting.clear();
    });
  }

  /**
   * The answer to one of the questions the worker knows.
   * @template {keyof Can} Name
   * @param {Name} bed
   * @param {Parameters<Can[Name]>} questions
   * @returns {Promise<Awaited<ReturnType<Can[Name]>>>}
   */
  ask(bed, ...questions) {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, bed, ...questions[0] });
    });
  }
}
