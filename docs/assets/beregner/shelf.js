// Where the worker's files are taken from.

const ROOT = new URL("../../", import.meta.url);

/** A file as the service worker keeps it (generator/site/sw/store.js), taken without asking it, or from the network:
    ten megabytes through another process cost a tenth of a second at every start. Throws when there is none. */
export async function keptOrFetched(address, sha) {
  return (await kept(address, sha)) ?? whole(await fetch(address));
}

/** The program from the browser's own cache or the network, else as kept: browsers remember how they compiled what they
    fetched themselves, and for nothing else. Throws when there is none. */
export async function fetchedOrKept(address, sha) {
  try {
    return whole(await fetch(address));
  } catch (error) {
    const answer = await kept(address, sha);
    if (!answer) throw error;
    return answer;
  }
}

function whole(answer) {
  if (!answer.ok) throw new Error(`${new URL(answer.url).pathname}: ${answer.status}`);
  return answer;
}

async function kept(address, sha) {
  try {
    const shelf = await caches.open(`serviceniveau:${ROOT.pathname}:filer`);
    return await shelf.match(`${address}?sn=${sha}`);
  } catch {
    return undefined; // a browser that keeps nothing, or is told not to
  }
}
