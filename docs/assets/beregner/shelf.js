// The files of the calculators as the service worker keeps them (generator/site/sw/store.js), taken without asking it:
// ten megabytes through another process cost a tenth of a second at every start.

const ROOT = new URL("../../", import.meta.url);

/** @type {Promise<Cache> | null} */
let shelf = null;

/**
 * The file with this content, kept or from the network. Throws when there is none.
 * @param {URL} address
 * @param {string} sha
 */
export async function keptOrFetched(address, sha) {
  const answer = (await kept(address, sha)) ?? (await fetch(address));
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return answer;
}

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
