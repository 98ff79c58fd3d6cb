// The files of the calculators as the service worker keeps them (generator/site/sw/store.js), taken without asking it:
// ten megabytes through another process cost a tenth of a second at every start.

const ROOT = new URL("../../", import.meta.url);

/** @type {Promise<Cache> | null} */
let shelf = null;

/**
 * The file with this content, kept or from the network. Throws when there is none.
 * @param {URL} address
 * @param {string} sha
 * @param {AbortSignal} [signal]
 */
export async function keptOrFetched(address, sha, signal) {
  const answer = (await kept(address, sha)) ?? (await fetch(address, { signal }));
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return answer;
}

/**
 * The text of a file, proved by its hash where the browser can: a filter on the way may answer with a page of its own.
 * @param {URL} address
 * @param {string} sha
 * @param {AbortSignal} signal
 */
export async function provedText(address, sha, signal) {
  const content = await (await keptOrFetched(address, sha, signal)).arrayBuffer();
  const digest = await crypto.subtle?.digest("SHA-256", content);
  if (digest && !hex(digest).startsWith(sha)) throw new Error(`${address.pathname}: another content`);
  return new TextDecoder().decode(content);
}

/** @param {ArrayBuffer} bytes */
const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * @param {URL} address
 * @param {string} sha
 */
async function kept(address, sha) {
  try {
    shelf ??= caches.open(`serviceniveau:${ROOT.pathname}:filer`);
    return await (await shelf).match(`${address}?sn=${sha}`);
  } catch {
    return undefined; // a browser that keeps nothing, or is told not to
  }
}
