// Runs the calculators (Python) away from the page, so that the form never freezes.
// Says {ready: true} once, or {stopped: reason} if it cannot start; else it is asked the questions of calculators/bridge
// and answers them (kit/rpc.js).
// Its name, if it has one, is the calculator that the page will ask.
// All addresses are relative to this file; nothing is fetched from anywhere but the site itself.

import { serve } from "../kit/rpc.js";
import runtime from "./runtime.json" with { type: "json" };
import { keptOrFetched, provedText } from "./shelf.js";
import { PythonError, startSnapshot } from "./snapshot.js";

/** A file of the runtime and the hash of its content. */
/** @typedef {{fil: string, sha: string}} File */
/** @typedef {{kind: "snapshot" | "pyodide", answer: (question: string) => string}} Python */

const here = new URL("../beregner/", import.meta.url);

/** @param {File} file */
const file = ({ fil, sha }) => keptOrFetched(new URL(fil, here), sha);

const { kommuner } = runtime;

const NAMED = 3;
const LIST = new Intl.ListFormat("da");
// A part is a few thousand bytes; who waits for longer than this waits for nothing.
const SILENCE_LIMIT_MS = 20_000;

/** @type {Map<string, Promise<string>>} */
const parts = new Map();

/**
 * The figures of a municipality, fetched once; what could not be fetched is tried again.
 * @param {string} kommune
 */
function part(kommune) {
  const found = parts.get(kommune);
  if (found) return found;
  const sha = kommuner[kommune];
  const fetched = provedText(
    new URL(`satser-${sha}/${kommune}.json`, here),
    sha,
    AbortSignal.timeout(SILENCE_LIMIT_MS),
  );
  parts.set(kommune, fetched);
  fetched.catch(() => parts.delete(kommune));
  return fetched;
}

/** @returns {Promise<Python>} */
async function snapshot() {
  const { python, hukommelse, satser } = runtime;
  return { kind: "snapshot", answer: await startSnapshot(file(python), file(hukommelse), file(satser), hukommelse) };
}

/** @returns {Promise<Python>} */
async function pyodide() {
  const { startPyodide } = await import("./pyodide_start.js");
  return { kind: "pyodide", answer: await startPyodide(here, runtime.pyodide, file(runtime.satser)) };
}

// When WebAssembly cannot be fetched or compiled, loadPyodide never settles; the failure shows only here.
/** @type {Promise<never>} */
const broken = new Promise((_, reject) => {
  self.addEventListener("unhandledrejection", ({ reason }) => reject(reason));
});

/** @param {unknown} error */
const unlessPython = (error) => (error instanceof PythonError ? Promise.reject(error) : pyodide());
/** @type {Promise<Python>} */
const started =
  typeof WebAssembly === "undefined"
    ? Promise.reject(new Error("WebAssembly is not defined"))
    : Promise.race([snapshot().catch(unlessPython), broken]);
let python = started;
let asked = false;

/** Another Python in the place of one that stopped: Pyodide, or where that does not come the snapshot from the beginning. */
const anew = () => Promise.race([pyodide(), broken]).catch(snapshot);

/**
 * The answer. What Python raises is one, so whatever is thrown is WebAssembly that stopped: that Python is given up for
 * good, and Pyodide asked instead.
 * @param {{kommune?: string | null}} question
 */
async function answer(question) {
  const text = JSON.stringify(question);
  // On its way while Python starts.
  const { kommune } = question;
  if (kommune && kommune in kommuner) part(kommune).catch(() => {});
  const first = await python;
  try {
    return await answered(first, text);
  } catch (stop) {
    if (stop instanceof NotFetched) return { unexpected: stop.message, felt: "kommune" };
    python = anew();
    const second = await python;
    if (first.kind === "pyodide" || second.kind === "snapshot") throw stop;
    return answered(second, text);
  }
}

/** Figures of municipalities that did not come. */
class NotFetched extends Error {
  /** @param {string[]} names */
  constructor(names) {
    const whose = names.length > NAMED ? `${names.length} kommuner` : LIST.format(names);
    super(`Vi kan ikke hente tallene for ${whose} lige nu. Se, om du er på nettet, og prøv igen.`);
  }
}

/**
 * The answer, when Python has been given the figures of the municipalities that it names.
 * @param {Python} asked
 * @param {string} text
 */
async function answered({ answer }, text) {
  /** @type {Set<string>} */
  const given = new Set();
  for (;;) {
    const told = JSON.parse(answer(text));
    if (!told.mangler) return told;
    const ids = Object.keys(told.mangler);
    const found = await Promise.allSettled(ids.map(part));
    // What was given and is asked for again was no figures at all.
    const lacking = ids.filter((id, nr) => given.has(id) || found[nr].status === "rejected");
    if (lacking.length) {
      for (const id of lacking) parts.delete(id);
      throw new NotFetched(lacking.map((id) => told.mangler[id]));
    }
    const dele = found.map((each) => each.status === "fulfilled" && each.value);
    answer(`{"ask":"parts","dele":[${dele}]}`);
    for (const id of ids) given.add(id);
  }
}

/** The browser compiles what runs for the first time. Until the page asks, there is time to have it done with. */
function practise() {
  if (self.name && !asked) answer(/** @type {object} */ ({ ask: "practice", beregner: self.name })).catch(() => {});
}

serve((question) => {
  asked = true;
  return answer(question);
});

started.then(
  () => {
    self.postMessage({ ready: true });
    practise();
  },
  (error) => self.postMessage({ stopped: String(error) }),
);
