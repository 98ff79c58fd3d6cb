// Runs the calculators (Python, in Pyodide) away from the page, so that the form never freezes.
// In:  {id, beregner, kommune, dato, svar}
// Out: {klar: true} once; {stoppet: reason} if it cannot start;
//      {id, kontrakt, html, tekst, fejl: [{felt, besked}]} with ics too for an answer that is a day, or {id, uventet: reason} when Python fails.
// All addresses are relative to this file; nothing is fetched from anywhere but the site itself.

const here = new URL("./", import.meta.url);

async function fetchText(address) {
  const answer = await fetch(new URL(address, here), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

async function start() {
  const rates = fetchText("../../api/v1/satser.json");
  const runtime = JSON.parse(await fetchText("runtime.json"));
  const core = new URL(`${runtime.pyodide}/`, here);
  const { loadPyodide } = await import(new URL("pyodide.mjs", core).href);
  const [pyodide, satser] = await Promise.all([
    loadPyodide({
      indexURL: core.href,
      lockFileURL: new URL(`${runtime.regler}/pyodide-lock.json`, here).href,
      packages: [runtime.pakke],
    }),
    rates,
  ]);
  return pyodide.pyimport("calculators.bro").Bro(satser);
}

// When WebAssembly cannot be fetched or compiled, loadPyodide never settles; the failure shows only here.
const broken = new Promise((resolve, reject) => {
  self.addEventListener("unhandledrejection", ({ reason }) => reject(reason));
});

const bridge = Promise.race([start(), broken]);

self.addEventListener("message", async ({ data: { id, ...question } }) => {
  const bro = await bridge;
  try {
    self.postMessage({ id, ...JSON.parse(bro.svar_paa(JSON.stringify(question))) });
  } catch (error) {
    self.postMessage({ id, uventet: String(error) });
  }
});

bridge.then(
  () => self.postMessage({ klar: true }),
  (error) => self.postMessage({ stoppet: String(error) }),
);
