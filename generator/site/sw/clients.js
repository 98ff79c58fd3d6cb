// Which edition an open page, or its worker, came from. It keeps that edition for as long as it is open.

const NETWORK = "net"; // a page that came straight from the server, of an edition we do not have
const REMEMBERED_MS = 24 * 3600 * 1000; // a page that the reader may still go back to
const remembered = new Map();

/** Known at once; written down while the answer is already on its way. */
function remember(event, clientId, edition) {
  if (!clientId || !edition) return;
  remembered.set(clientId, edition);
  event.waitUntil(writeNote(`client/${clientId}`, { edition, seen: Date.now() }));
}

/** The files of the edition that a client belongs to: NETWORK, or null when it is not known or no longer kept. */
async function filesOf(clientId) {
  const id = remembered.get(clientId) ?? (await readNote(`client/${clientId}`))?.edition ?? (await onlyEditionOpen());
  if (id === EDITION.id) return EDITION.files;
  if (id === NETWORK) return NETWORK;
  return (await readNote(`edition/${id}`)) ?? null;
}

/** A client that nothing is known of is a worker in a browser that does not say whose it is. */
async function onlyEditionOpen() {
  const open = await self.clients.matchAll({ type: "window" });
  const editions = new Set(await Promise.all(open.map(async ({ id }) => (await editionOf(id)) ?? EDITION.id)));
  return editions.size <= 1 ? ([...editions][0] ?? EDITION.id) : null;
}

async function editionOf(clientId) {
  return remembered.get(clientId) ?? (await readNote(`client/${clientId}`))?.edition;
}

/** Forget clients long gone; give the ids of the editions that open pages still need. */
async function editionsInUse() {
  const open = new Set((await self.clients.matchAll({ type: "all", includeUncontrolled: true })).map(({ id }) => id));
  const inUse = new Set([EDITION.id]);
  for (const name of await noteNames("client/")) {
    const { edition, seen } = await readNote(name);
    if (open.has(name.slice("client/".length))) inUse.add(edition);
    else if (Date.now() - seen > REMEMBERED_MS) await deleteNote(name);
  }
  return inUse;
}
