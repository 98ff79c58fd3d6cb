// The page's end of bord.worker.js.

import { Asker } from "../kit/rpc.js";

export class Table {
  #asker = new Asker(new Worker(new URL("bord.worker.js", import.meta.url), { type: "module" }));

  /**
   * The answer to one of the questions the worker knows by name. Errors: Refused, for a file that cannot be used.
   * @param {string} name
   * @param {object} about
   * @returns {Promise<any>}
   */
  ask(name, about = {}) {
    return this.#asker.ask({ ask: name, ...about });
  }
}
