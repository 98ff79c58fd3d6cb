// The page's end of worker.js: starts it once, and matches answers with questions.

export class Engine {
  #worker = null;
  #ready = null;
  #waiting = new Map();
  #lastId = 0;
  stopped = false;

  /** Start the worker, or join the start already made; rejects when the calculators cannot run here. */
  start() {
    this.#ready ??= this.#begin();
    return this.#ready;
  }

  #begin() {
    const ready = new Promise((resolve, reject) => {
      this.#worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
      this.#worker.addEventListener("message", ({ data }) => {
        if (data.klar) resolve();
        else if (data.stoppet) reject(new Error(data.stoppet));
        else this.#deliver(data);
      });
      this.#worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")));
    });
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

  /** The answer to {beregner, kommune, dato, svar}; rejects when the calculation itself breaks. */
  async ask(question) {
    await this.start();
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...question });
    });
  }

  #deliver({ id, uventet, ...answer }) {
    const { resolve, reject } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (uventet) reject(new Error(uventet));
    else resolve(answer);
  }
}

/** What can wait until the calculators are up looks for this (docs/assets/offline/offline.js). */
function tellPage(state) {
  document.documentElement.dataset.beregneren = state;
}
