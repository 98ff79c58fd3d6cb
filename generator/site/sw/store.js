// What is kept on the device. Each file stands under its address and the hash of its content, so that two editions
// of the site share what is alike and can never take each other's files.

const SCOPE = new URL(self.registration.scope);
const FILES = `serviceniveau:${SCOPE.pathname}:filer`;
const NOTES = `serviceniveau:${SCOPE.pathname}:noter`;
const HASH_LENGTH = 16;

/** The server has other content at this address than the edition asked for. */
class OtherEdition extends Error {}

const key = (address, sha) => new URL(`${address}?sn=${sha}`, SCOPE).href;

/** The kept file, or nothing. */
async function kept(address, sha) {
  return (await caches.open(FILES)).match(key(address, sha));
}

async function keep(address, sha, response) {
  await (await caches.open(FILES)).put(key(address, sha), response);
}

/** The file from the network; its content is proved by its hash. Throws OtherEdition when it is another. */
async function download(address, sha) {
  // The browser's own cache first: what the page has fetched already is not fetched again.
  for (const cache of ["default", "reload"]) {
    const response = await fetch(new URL(address, SCOPE), { cache, credentials: "same-origin" });
    if (response.ok && !response.redirected && (await digest(response.clone())) === sha) return response;
  }
  throw new OtherEdition(address);
}

async function digest(response) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, HASH_LENGTH);
}

/** The addresses and hashes of everything kept, of whatever edition. */
async function everythingKept() {
  const requests = await (await caches.open(FILES)).keys();
  return requests.map(({ url }) => {
    const found = new URL(url);
    return { url, sha: found.searchParams.get("sn"), address: addressOf(found) };
  });
}

/** The address of a file of the site seen from its root, as the manifest writes it; null outside the site. */
function addressOf(url) {
  if (url.origin !== SCOPE.origin || !url.pathname.startsWith(SCOPE.pathname)) return null;
  return decodeURI(url.pathname.slice(SCOPE.pathname.length)).replace(/(^|\/)index\.html$/, "$1");
}

/** Small notes to ourselves: editions, which page belongs to which, which municipalities were chosen. */
const noteKey = (name) => new URL(`.sn/${name}`, SCOPE).href;

async function readNote(name) {
  const found = await (await caches.open(NOTES)).match(noteKey(name));
  return found ? found.json() : undefined;
}

async function writeNote(name, value) {
  await (await caches.open(NOTES)).put(noteKey(name), new Response(JSON.stringify(value)));
}

async function deleteNote(name) {
  await (await caches.open(NOTES)).delete(noteKey(name));
}

async function noteNames(prefix) {
  const requests = await (await caches.open(NOTES)).keys();
  return requests.map(({ url }) => url.slice(noteKey("").length)).filter((name) => name.startsWith(prefix));
}
