// Starts worker.js, from the head of the page (early.js) or when it is first needed (engine.js).

/**
 * The worker, and a promise of its first word: listened for from the start, so that it is never missed.
 * `name` is the calculator that will be asked, where that is known.
 * @param {URL} address
 * @param {string} [name]
 * @returns {{worker: Worker, ready: Promise<void>}}
 */
export function startWorker(address, name = "") {
  const worker = new Worker(address, { type: "module", name });
  /** @type {Promise<void>} */
  const ready = new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }) => {
      if (data.ready) resolve();
      else if (data.stopped) reject(new Error(data.stopped));
    });
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")));
  });
  ready.catch(() => {}); // told to whoever waits for it
  return { worker, ready };
}
