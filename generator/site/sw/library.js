// Fetching an edition, keeping chosen municipalities, and clearing away what nothing needs.

const AT_A_TIME = 6;
const RATES = /^assets\/beregner\/.*\/satser\.json$/; // kept when the calculators are
const PART = /^assets\/beregner\/satser-[^/]+\/(?!satser\.json$)(.+)\.json$/; // the rates of a municipality

/** Fetch what is missing of the addresses; tells {done, total} in bytes as it goes. */
async function fetchAll(addresses, tell = () => {}) {
  const waiting = [...new Set(addresses)];
  const total = sizeOf(waiting);
  let done = 0;
  const work = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const [sha, size] = EDITION.files[address];
      if (!(await kept(address, sha))) await keep(address, sha, await download(address, sha));
      done += size;
      tell({ done, total });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

const sizeOf = (addresses) => addresses.reduce((sum, address) => sum + EDITION.files[address][1], 0);

/** What a chosen municipality brings along: its pages, and all that is done on them. */
const catalogue = (id) => [...EDITION.kommuner[id], ...EDITION.calculators, ...EDITION.extras];

const chosen = async () => (await readNote("chosen")) ?? [];

/** Everything of this edition that stands for what is kept of the last: nothing is lost by an update. */
async function successors() {
  const held = new Set((await everythingKept()).map(({ address }) => address));
  const asked = new Set([...held].map(ownerOf).filter(Boolean));
  const kommuner = (await chosen()).filter((id) => id in EDITION.kommuner);
  return [
    ...EDITION.shell,
    ...[...held].filter((address) => address in EDITION.files),
    ...([...held].some((address) => RATES.test(address)) ? EDITION.calculators : []),
    ...ratesOf(asked),
    ...kommuner.flatMap(catalogue),
  ];
}

/** Whose rates stand at the address, if it is one of those. */
const ownerOf = (address) => PART.exec(address)?.[1];

/** The rates of these municipalities that there are. */
const ratesOf = (owners) => Object.keys(EDITION.files).filter((address) => owners.has(ownerOf(address)));

/** Delete the files of editions that neither we nor an open page use. */
async function clean() {
  const inUse = await editionsInUse();
  const needed = new Set();
  for (const id of inUse) {
    const files = id === EDITION.id ? EDITION.files : ((await readNote(`edition/${id}`)) ?? {});
    for (const [address, [sha]] of Object.entries(files)) needed.add(key(address, sha));
  }
  const cache = await caches.open(FILES);
  for (const { url } of await everythingKept()) if (!needed.has(url)) await cache.delete(url);
  for (const name of await noteNames("edition/")) if (!inUse.has(name.slice("edition/".length))) await deleteNote(name);
}

async function keepKommune(id, tell) {
  if (!(id in EDITION.kommuner)) throw new RangeError(id);
  await writeNote("chosen", [...new Set([...(await chosen()), id])]);
  await fetchAll([...EDITION.shell, ...catalogue(id)], tell);
}

/** The municipality is no longer chosen; what no other chosen one has is deleted, but for the calculators. */
async function dropKommune(id) {
  const others = (await chosen()).filter((each) => each !== id);
  await writeNote("chosen", others);
  const known = others.filter((each) => each in EDITION.kommuner);
  const stay = new Set([...EDITION.shell, ...EDITION.calculators, ...known.flatMap(catalogue)]);
  const goes = (id in EDITION.kommuner ? catalogue(id) : []).filter((address) => !stay.has(address));
  const cache = await caches.open(FILES);
  await Promise.all(goes.map((address) => cache.delete(key(address, EDITION.files[address][0]))));
}

/** What is kept, in words that a page can show. */
async function overview() {
  const here = (await everythingKept()).filter(({ address, sha }) => EDITION.files[address]?.[0] === sha);
  const held = new Set(here.map(({ address }) => address));
  const missing = (addresses) => addresses.filter((address) => !held.has(address));
  const kommuner = (await chosen()).filter((id) => id in EDITION.kommuner);
  return {
    edition: EDITION.id,
    bytes: sizeOf([...held]),
    pages: [...held].filter((address) => address === "" || address.endsWith("/")),
    calculators: missing(EDITION.calculators).length === 0,
    search: missing(EDITION.extras).length === 0,
    kommuner: kommuner.map((id) => ({ id, missing: sizeOf(missing(catalogue(id))) })),
  };
}
