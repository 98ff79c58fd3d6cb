// Which files an edition has. Those of one municipality stand in a list of its own, fetched when something of it is asked
// for, so that this file is as short with a hundred municipalities as with three.

/** What has been read of them, by their hashes. */
const lists = new Map();

/** Where the list of a municipality stands. */
const listOf = (kommune) => `${EDITION.lists}${kommune}.json`;

/** The hash and size of a file of an edition; nothing when it has none. Rejects when its list cannot be had. */
async function fileOf(files, address) {
  if (address in files) return files[address];
  const names = address.split("/").map((name) => name.replace(/\.json$/, ""));
  const list = names.map(listOf).find((each) => each in files);
  return list && (await readList(files, list)).files[address];
}

/** The list at an address: {files, brings}, the files of the municipality and the addresses kept when it is chosen. */
function readList(files, address) {
  const [sha] = files[address];
  if (!lists.has(sha)) {
    lists.set(sha, fetchList(address, sha));
    lists.get(sha).catch(() => lists.delete(sha));
  }
  return lists.get(sha);
}

async function fetchList(address, sha) {
  const found = await kept(address, sha);
  if (found) return found.json();
  const response = await download(address, sha);
  await keep(address, sha, response.clone()).catch(() => {});
  return response.json();
}

/** The municipalities of these that our edition has. */
const known = (kommuner) => kommuner.filter((id) => listOf(id) in EDITION.files);

/** The same as fileOf for our edition; nothing too when the server has another edition of its list. */
async function ourFile(address) {
  try {
    return await fileOf(EDITION.files, address);
  } catch (error) {
    if (error instanceof OtherEdition) return undefined;
    throw error;
  }
}
