// Answers for the site. New navigations get our edition; what a page fetches comes from the page's own.

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

/** All of the new is here before anything of it is shown; open pages keep theirs, so there is nothing to wait for. */
async function install() {
  await fetchAll(await successors());
  await writeNote(`edition/${EDITION.id}`, EDITION.files);
  await self.skipWaiting();
}

self.addEventListener("activate", (event) => {
  event.waitUntil(clean().then(announce));
});

self.addEventListener("fetch", (event) => {
  const address = event.request.method === "GET" ? addressOf(new URL(event.request.url)) : null;
  if (address === null) return;
  event.respondWith(event.request.mode === "navigate" ? navigate(event, address) : resource(event, address));
});

async function navigate(event, address) {
  const meant = withSign(event.request.url);
  if (meant) return Response.redirect(meant);
  try {
    if (await ourFile(`${address}/`)) return Response.redirect(new URL(`${address}/`, SCOPE));
    return (await ourPage(event, address)) ?? (await fromServer(event));
  } catch {
    return address === EDITION.offlinePage ? Response.error() : toOfflinePage(address);
  }
}

/** The address where “#” was written “%23”, as 404.html mends it too (docs/assets/parts/not_found.js). */
function withSign(url) {
  const [, before, after] = /^([^#]*?)%(?:25)*23(.*)$/i.exec(url) ?? [];
  return before && `${before}#${after.replace("#", "%23")}`;
}

/** A page of our edition; nothing when the server has another edition of it and we have not kept ours. */
async function ourPage(event, address) {
  const file = await ourFile(address);
  if (!file) return null;
  try {
    const response = await ours(event, address, file);
    remember(event, event.resultingClientId, EDITION.id);
    return response;
  } catch (error) {
    if (error instanceof OtherEdition) return null;
    throw error;
  }
}

/** What our edition does not have is shown as the server has it, and so is all that it fetches. */
async function fromServer(event) {
  const response = await fetch(event.request);
  remember(event, event.resultingClientId, NETWORK);
  return response;
}

/** The page that says what is kept; it gets the address that was asked for after #. */
function toOfflinePage(address) {
  return Response.redirect(new URL(`${EDITION.offlinePage}#mangler=${encodeURIComponent(address)}`, SCOPE));
}

async function resource(event, address) {
  // A worker belongs to the edition of the page that starts it.
  if (event.resultingClientId) remember(event, event.resultingClientId, await editionOf(event.clientId));
  const files = await filesOf(event.clientId);
  if (files === NETWORK) return fetch(event.request);
  try {
    const file = await fileOf(files, address);
    return await (file ? ours(event, address, file) : fetch(event.request));
  } catch {
    return Response.error(); // no answer is better than one from another edition
  }
}

/** The file as kept, or from the network and then kept where there is room. */
async function ours(event, address, [sha]) {
  const found = await kept(address, sha);
  if (found) return found;
  const response = await download(address, sha);
  event.waitUntil(keep(address, sha, response.clone()).catch(() => {}));
  return response;
}
