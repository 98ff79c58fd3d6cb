// Runs the calculators (Python) away from the page, so that the form never freezes.
// In:  {id, beregner, kommune, dato, svar}
// Out: {klar: true} once; {stoppet: reason} if it cannot start;
//      {id, …the answer of calculators.bridge}, or {id, uventet: reason} when Python fails.
// Its name, if it has one, is the calculator that the page will ask.
// All addresses are relative to this file; nothing is fetched from anywhere but the site itself.

import runtime from "./runtime.json" with { type: "json" };
import { keptOrFetched } from "./shelf.js";
import { PythonError, startSnapshot } from "./snapshot.js";

/** A file of the runtime and the hash of its content. */
/** @typedef {{fil: string, sha: string}} File */
/** @typedef {{kind: "snapshot" | "pyodide", answer: (question: string) => string}} Started */

const here = new URL("../beregner/", import.meta.url);

/** @param {File} file */
const file = ({ fil, sha }) => keptOrFetched(new URL(fil, here), sha);

/** @returns {Promise<Started>} */
async function snapshot() {
  const { python, hukommelse, satser } = runtime;
  return { kind: "snapshot", answer: await startSnapshot(file(python), file(hukommelse), file(satser), hukommelse) };
}

/** @returns {Promise<Started>} */
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
/** @type {Promise<Started>} */
const started =
  typeof WebAssembly === "undefined"
    ? Promise.reject(new Error("WebAssembly is not defined"))
    : Promise.race([snapshot().catch(unlessPython), broken]);
/** @type {Promise<Started> | null} */
let instead = null;
let asked = false;

/**
 * The answer. When WebAssembly stops at one, the snapshot is given up for good and Pyodide asked instead;
 * what Python raises is no reason to, for Pyodide would raise the same.
 * @param {string} question
 */
async function ask(question) {
  const { kind, answer } = await (instead ?? started);
  try {
    return answer(question);
  } catch (error) {
    if (kind === "pyodide" || error instanceof PythonError) throw error;
    instead ??= Promise.race([pyodide(), broken]);
    return (await instead).answer(question);
  }
}

/** The browser compiles what runs for the first time. Until the page asks, there is time to have it done with. */
function practise() {
  if (self.name && !asked) ask(JSON.stringify({ oev: self.name })).catch(() => {});
}

self.addEventListener("message", async ({ data: { id, ...question } }) => {
  asked = true;
  try {
    self.postMessage({ id, ...JSON.parse(await ask(JSON.stringify(question))) });
  } catch (error) {
    self.postMessage({ id, uventet: String(error) });
  }
});

started.then(
  () => {
    self.postMessage({ klar: true });
    practise();
  },
  (error) => self.postMessage({ stoppet: String(error) }),
);
