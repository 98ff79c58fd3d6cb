// What pages ask of us. Each question comes with a port for the answer: {progress}… and at last {result} or {error}.

let last = Promise.resolve();

/** What changes the choice is done one at a time: else one tab would delete what another is still fetching. */
function inTurn(work) {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}

const ANSWERS = {
  overview,
  /** Whether the page is of an older edition than ours. */
  async outdated(_, __, client) {
    const edition = await editionOf(client.id);
    return edition !== undefined && edition !== NETWORK && edition !== EDITION.id;
  },
  /** The first page of a visit was there before we were. */
  async visited({ address }) {
    await fetchAll([address]);
  },
  async fill({ kommune }) {
    await fetchAll([...EDITION.calculators, ...(await ratesOf([kommune]))]);
    await editionsInUse(); // and forget the pages that were closed long ago
  },
  async keep({ kommune }, tell) {
    await inTurn(() => keepKommune(kommune, tell));
    return overview();
  },
  async drop({ kommune }) {
    await inTurn(() => dropKommune(kommune));
    return overview();
  },
};

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  const { ask, ...rest } = event.data;
  const tell = (progress) => port.postMessage({ progress });
  const answered = Promise.resolve(ANSWERS[ask](rest, tell, event.source)).then(
    (result) => port.postMessage({ result }),
    (error) => port.postMessage({ error: String(error) }),
  );
  event.waitUntil(answered);
});

async function announce() {
  for (const client of await self.clients.matchAll({ type: "window" })) {
    if (await ANSWERS.outdated({}, null, client)) client.postMessage({ newEdition: EDITION.id });
  }
}
