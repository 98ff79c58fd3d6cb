// Work that somebody chose to keep on this device: one folder, in the browser's own store.

const STORE = "mappe";
const KEY = "sidste";

/** A folder as it is, the changed files as they were, whose it is, and when it was kept. */
/** @typedef {{kommune: string, nu: ArrayBuffer, foer: ArrayBuffer, tid: number}} Work */

/**
 * @template Result
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<Result>} action
 * @returns {Promise<Result>}
 */
async function inStore(mode, action) {
  const asked = indexedDB.open("serviceniveau-vaerksted", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
  const base = await done(asked);
  try {
    return await done(action(base.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    base.close();
  }
}

/**
 * @template Result
 * @param {IDBRequest<Result>} request
 * @returns {Promise<Result>}
 */
const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @param {Work} work */
export const keep = (work) => inStore("readwrite", (store) => store.put(work, KEY));

/** @returns {Promise<Work | undefined>} */
export const kept = () => inStore("readonly", (store) => store.get(KEY));

export const forget = () => inStore("readwrite", (store) => store.delete(KEY));
