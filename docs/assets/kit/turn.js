// Whose turn it is. A calculator that starts by itself, and the reader who types in it, have the processor and the line
// first. What can wait for them asks here.

const PAUSE_MS = 300;

/**
 * Resolves when the page's calculators have started and nothing is being typed; at the latest after `limit` ms.
 * @param {number} limit
 * @returns {Promise<void>}
 */
export function othersTurn(limit) {
  const underWay = statesBefore();
  if (!underWay.includes(state())) return Promise.resolve();
  return Promise.race([until(() => !underWay.includes(state())).then(pause), wait(limit)]);
}

/** What engine.js notes on the page before the calculators there have done what they do by themselves. */
function statesBefore() {
  if (document.querySelector(".sn-beregner")) return [undefined, "starter", "klar"];
  return document.querySelector(".sn-mange") ? [undefined, "starter"] : ["starter"];
}

const state = () => document.documentElement.dataset.beregneren;

/**
 * @param {() => boolean} done
 * @returns {Promise<void>}
 */
function until(done) {
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!done()) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(document.documentElement, { attributeFilter: ["data-beregneren"] });
  });
}

/**
 * A moment in which nothing is typed; what is typed afterwards is no concern of ours.
 * @returns {Promise<void>}
 */
function pause() {
  return new Promise((resolve) => {
    const over = new AbortController();
    const done = () => {
      over.abort();
      resolve();
    };
    let timer = setTimeout(done, PAUSE_MS);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(done, PAUSE_MS);
    };
    document.addEventListener("input", again, { signal: over.signal });
  });
}

/**
 * @param {number} ms
 * @returns {Promise<void>}
 */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
