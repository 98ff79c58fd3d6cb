// Fetching an edition, keeping chosen municipalities, and clearing away what nothing needs.

const AT_A_TIME = 6;
const RATES = /^assets\/beregner\/.*\/satser\.json$/; // kept when the calculators are
const PART = /^assets\/beregner\/satser-[^/]+\/(?!satser\.json$)(.+)\.json$/; // the rates of a municipality

/** Fetch what is missing of the addresses; tells {done, total} in bytes as it goes. */
async function fetchAll(addresses, tell = () => {}) {
  const waiting = await described(addresses);
  const total = sizeOf(waiting);
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [address, [sha, size]] = next;
      if (!(await kept(address, sha))) await keep(address, sha, await download(address, sha));
      done += size;
      tell({ done, total });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

/** The addresses with the hash and size of each, once; what our edition does not have is left out. */
async function described(addresses) {
  const found = [];
  for (const address of new Set(addresses)) found.push([address, await fileOf(EDITION.files, address)]);
  return found.filter(([, file]) => file);
}

const sizeOf = (files) => files.reduce((sum, [, [, size]]) => sum + size, 0);

/** What a chosen municipality brings along: its pages, and all that is done on them. */
async function catalogue(id) {
  const { brings } = await readList(EDITION.files, listOf(id));
  return [...brings, ...EDITION.calculators, ...EDITION.extras];
}

const catalogues = async (ids) => (await Promise.all(ids.map(catalogue))).flat();

const chosen = async () => (await readNote("chosen")) ?? [];

/** Everything of this edition that stands for what is kept of the last: nothing is lost by an update. */
async function successors() {
  const held = (await everythingKept()).map(({ address }) => address);
  return [
    ...EDITION.shell,
    ...held,
    ...(held.some((address) => RATES.test(address)) ? EDITION.calculators : []),
    ...(await ratesOf(held.map(ownerOf).filter(Boolean))),
    ...(await catalogues(known(await chosen()))),
  ];
}

/** Whose rates stand at the address, if it is one of those. */
const ownerOf = (address) => PART.exec(address)?.[1];

/** The rates of these municipalities that there are. */
async function ratesOf(kommuner) {
  const brought = await Promise.all(known(kommuner).map((id) => readList(EDITION.files, listOf(id))));
  return brought.flatMap(({ brings }) => brings.filter((address) => PART.test(address)));
}

/** Delete the files of editions that neither we nor an open page use. */
async function clean() {
  const inUse = await editionsInUse();
  const needed = new Set();
  for (const id of inUse) {
    const files = id === EDITION.id ? EDITION.files : ((await readNote(`edition/${id}`)) ?? {});
    for (const [address, [sha]] of Object.entries(await withLists(files))) needed.add(key(address, sha));
  }
  const cache = await caches.open(FILES);
  for (const { url } of await everythingKept()) if (!needed.has(url)) await cache.delete(url);
  for (const name of await noteNames("edition/")) if (!inUse.has(name.slice("edition/".length))) await deleteNote(name);
}

/** The files of an edition with those of the municipalities whose lists are kept. */
async function withLists(files) {
  const all = { ...files };
  for (const [address, [sha]] of Object.entries(files))
    if (address.startsWith(EDITION.lists)) Object.assign(all, (await (await kept(address, sha))?.json())?.files);
  return all;
}

async function keepKommune(id, tell) {
  if (!known([id]).length) throw new RangeError(id);
  await writeNote("chosen", [...new Set([...(await chosen()), id])]);
  await fetchAll([...EDITION.shell, ...(await catalogue(id))], tell);
}

/** The municipality is no longer chosen; what no other chosen one has is deleted, but for the calculators. */
async function dropKommune(id) {
  const others = (await chosen()).filter((each) => each !== id);
  await writeNote("chosen", others);
  const stay = new Set([...EDITION.shell, ...EDITION.calculators, ...(await catalogues(known(others)))]);
  const goes = (await described(await catalogues(known([id])))).filter(([address]) => !stay.has(address));
  const cache = await caches.open(FILES);
  await Promise.all(goes.map(([address, [sha]]) => cache.delete(key(address, sha))));
}

/** What is kept, in words that a page can show. */
async function overview() {
  const files = await withLists(EDITION.files);
  const here = (await everythingKept()).filter(({ address, sha }) => files[address]?.[0] === sha);
  const held = new Set(here.map(({ address }) => address));
  const missing = (addresses) => addresses.filter((address) => !held.has(address));
  const kommuner = [];
  for (const id of known(await chosen()))
    kommuner.push({ id, missing: sizeOf(await described(missing(await catalogue(id)))) });
  return {
    edition: EDITION.id,
    bytes: sizeOf(await described(held)),
    pages: [...held].filter((address) => address === "" || address.endsWith("/")),
    calculators: missing(EDITION.calculators).length === 0,
    search: missing(EDITION.extras).length === 0,
    kommuner,
  };
}
