// Runs the calculators (Python) away from the page, so that the form never freezes.
// In:  {id, beregner, kommune, dato, svar}
// Out: {klar: true} once; {stoppet: reason} if it cannot start;
//      {id, …the answer of calculators.bro}, or {id, uventet: reason} when Python fails.
// All addresses are relative to this file; nothing is fetched from anywhere but the site itself.

import { startSnapshot } from "./snapshot.js";

const here = new URL("./", import.meta.url);

async function fetchText(address) {
  const answer = await fetch(new URL(address, here), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

const rates = fetchText("../../api/v1/satser.json");
const manifest = fetchText("runtime.json").then(JSON.parse);

async function snapshot() {
  const { python, regler, hukommelse } = await manifest;
  const addresses = { core: new URL(`${python}/python.wasm`, here), memory: new URL(`${regler}/memory.wasm`, here) };
  return { kind: "snapshot", answer: await startSnapshot(addresses, hukommelse, rates) };
}

async function pyodide() {
  const { startPyodide } = await import("./pyodide_start.js");
  return { kind: "pyodide", answer: await startPyodide(here, await manifest, rates) };
}

// When WebAssembly cannot be fetched or compiled, loadPyodide never settles; the failure shows only here.
const broken = new Promise((_, reject) => {
  self.addEventListener("unhandledrejection", ({ reason }) => reject(reason));
});

const started = Promise.race([snapshot().catch(pyodide), broken]);
let instead = null;

/** The answer; a snapshot that fails at one is given up for good, and Pyodide asked instead. */
async function ask(question) {
  const { kind, answer } = await (instead ?? started);
  try {
    return answer(question);
  } catch (error) {
    if (kind === "pyodide") throw error;
    instead ??= Promise.race([pyodide(), broken]);
    return (await instead).answer(question);
  }
}

self.addEventListener("message", async ({ data: { id, ...question } }) => {
  try {
    self.postMessage({ id, ...JSON.parse(await ask(JSON.stringify(question))) });
  } catch (error) {
    self.postMessage({ id, uventet: String(error) });
  }
});

started.then(
  () => self.postMessage({ klar: true }),
  (error) => self.postMessage({ stoppet: String(error) }),
);
