// Starts the calculators in Pyodide the ordinary way: slower and larger, and the way out when snapshot.js cannot.

import { checkWasm } from "./wasm_file.js";

/** Where the build put Pyodide, its lock file and the calculators' package, seen from the runtime's folder. */
/** @typedef {{mappe: string, laas: string, pakke: string}} Place */

/**
 * An answering function, text in, text out. `folder` is the address that `mappe` and `laas` are seen from.
 * @param {URL} folder
 * @param {Place} place
 * @param {Promise<Response>} rates
 * @returns {Promise<(question: string) => string>}
 */
export async function startPyodide(folder, { mappe, laas, pakke }, rates) {
  const core = new URL(`${mappe}/`, folder);
  // When its WebAssembly does not come, loadPyodide never settles.
  await checkWasm(new URL("pyodide.asm.wasm", core));
  /** @type {typeof import("pyodide")} */
  const { loadPyodide } = await import(new URL("pyodide.mjs", core).href);
  const [python, satser] = await Promise.all([
    loadPyodide({
      indexURL: core.href,
      lockFileURL: new URL(laas, folder).href,
      packages: [pakke],
    }),
    rates.then((answer) => answer.text()),
  ]);
  const bridge = python.pyimport("calculators.bridge").Bridge(satser);
  return (question) => bridge.answer(question);
}
