// The page's end of sw.js: asks it, and waits for the answer.

import { button } from "../kit/dom.js";

export const ROOT = new URL("../../", import.meta.url);

/** What is kept of a municipality's catalogue; `missing` is how many bytes are not. */
/** @typedef {{id: string, missing: number}} KeptCatalogue */
/** @typedef {{bytes: number, pages: string[], calculators: boolean, search: boolean, kommuner: KeptCatalogue[]}} Overview */
/** @typedef {{done: number, total: number}} Progress */

// A browser may stop the service worker in the middle of its work; then no answer comes.
const SILENCE_LIMIT_MS = 120_000;

/** @type {Promise<ServiceWorkerRegistration> | null} */
let registered = null;

/** Have the service worker here; rejects when the browser will not. */
export function register() {
  registered ??= navigator.serviceWorker
    .register(new URL("sw.js", ROOT), { scope: ROOT.pathname, updateViaCache: "none" })
    .catch((error) => {
      registered = null;
      throw error;
    });
  return registered;
}

/**
 * The service worker that answers now; rejects when the first one cannot fetch what it needs.
 * @returns {Promise<ServiceWorker>}
 */
async function active() {
  const registration = await register();
  if (registration.active) return registration.active;
  const first = registration.installing ?? registration.waiting;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (first?.state === "activated") resolve(first);
      else if (!first || first.state === "redundant") reject(new Error("sw.js"));
    };
    first?.addEventListener("statechange", look);
    look();
  });
}

/** Whether anything has been kept here before. */
export const begun = async () => Boolean(await navigator.serviceWorker.getRegistration(ROOT));

/**
 * Ask the service worker; `tell` is called with {done, total} on the way. Rejects when it cannot, or falls silent.
 * @param {{ask: string, [about: string]: string}} question
 * @param {(progress: Progress) => void} [tell]
 * @returns {Promise<any>}
 */
export async function ask(question, tell = () => {}) {
  const worker = await active();
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Error("sw.js: intet svar")), SILENCE_LIMIT_MS);
    };
    wait();
    port1.onmessage = ({ data: { progress, result, error } }) => {
      if (progress) {
        wait();
        tell(progress);
        return;
      }
      clearTimeout(timer);
      port1.close();
      if (error) reject(new Error(error));
      else resolve(result);
    };
    worker.postMessage(question, [port2]);
  });
}

/** Whether pages can be kept here: not in every browser, and not in every private window. */
export const possible = () => "serviceWorker" in navigator && "caches" in window;

/**
 * An amount of bytes as a reader says it: “2,4 MB”.
 * @param {number} bytes
 */
export function megabytes(bytes) {
  const digits = bytes < 1e7 ? 1 : 0;
  const number = (bytes / 1e6).toLocaleString("da-DK", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number}\u00a0MB`;
}

/**
 * A button of what the device keeps.
 * @param {string} text
 * @param {() => void} action
 */
export const keepButton = (text, action) => button(text, action, { className: "sn-offline-knap" });
