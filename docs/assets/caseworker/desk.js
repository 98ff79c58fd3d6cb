// The page's end of desk.worker.js.

import { Asker } from "../kit/rpc.js";

/** @typedef {import("./types.js").Desk} Can */

export class Desk {
  #asker = new Asker(new Worker(new URL("desk.worker.js", import.meta.url), { type: "module" }));

  /**
   * The answer to one of the questions the worker knows by name. Errors: Refused, for a file that cannot be used.
   * @template {keyof Can} Name
   * @param {Name} name
   * @param {Parameters<Can[Name]>} about
   * @returns {Promise<Awaited<ReturnType<Can[Name]>>>}
   */
  ask(name, ...about) {
    return this.#asker.ask({ ask: name, ...about[0] });
  }
}
