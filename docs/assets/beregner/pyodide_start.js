// Starts the calculators in Pyodide the ordinary way: slower and larger, and the way out when snapshot.js cannot.

/** An answering function, text in, text out. `folder` is the address that the manifest's folders lie in. */
export async function startPyodide(folder, { pyodide, regler, pakke }, rates) {
  const core = new URL(`${pyodide}/`, folder);
  const { loadPyodide } = await import(new URL("pyodide.mjs", core).href);
  const [python, satser] = await Promise.all([
    loadPyodide({
      indexURL: core.href,
      lockFileURL: new URL(`${regler}/pyodide-lock.json`, folder).href,
      packages: [pakke],
    }),
    rates,
  ]);
  const bro = python.pyimport("calculators.bro").Bro(satser);
  return (question) => bro.svar_paa(question);
}
