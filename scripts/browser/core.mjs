// Makes python.wasm: Pyodide's interpreter without its data (memory.mjs brings that) and without the code that
// calculators do not run: databases, compressors, encodings, the bridge to JavaScript, the compiler.
// Which code runs is seen, not guessed: workout.py runs on a machine that counts. A function that was not run is
// kept when one near it was, for neighbours come from the same source file. The others' bodies are a stop: whoever
// needs one after all gets no wrong answer but a trap, and the worker starts Pyodide instead (worker.js).
// Usage: node scripts/browser/core.mjs <pyodide folder> <target file>
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import binaryen from "binaryen";
import { run, startPython, wasmOf } from "./python.mjs";
import { withoutData } from "./wasm.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const NEAR = 50;
// What docs/assets/beregner/snapshot.js calls.
const EXPORTS = new Set([
  "memory",
  "__indirect_function_table",
  "malloc",
  "free",
  "PyErr_GetRaisedException",
  "PyObject_CallOneArg",
  "PyObject_GetAttrString",
  "PyObject_Repr",
  "PyUnicode_AsUTF8AndSize",
  "PyUnicode_FromStringAndSize",
  "Py_DecRef",
]);
// What Pyodide is compiled with; more would let binaryen use what older browsers lack.
const FEATURES = [
  "MutableGlobals",
  "NontrappingFPToInt",
  "BulkMemory",
  "BulkMemoryOpt",
  "SignExt",
  "ExceptionHandling",
  "ReferenceTypes",
  "Multivalue",
  "ExtendedConst",
];

function read(bytes) {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(FEATURES.reduce((all, name) => all | binaryen.Features[name], 0));
  return module;
}

/** The functions that have a body, in the order of the file. */
function* functions(module) {
  for (let index = 0; index < module.getNumFunctions(); index += 1) {
    const made = module.getFunctionByIndex(index);
    const { base, name, results } = binaryen.getFunctionInfo(made);
    if (!base) yield { made, name, results };
  }
}

/** The names of the functions that run in workout.py. */
async function used(pyodide, bytes) {
  const module = read(bytes);
  const names = [];
  for (const { made, name, results } of functions(module)) {
    const count = module.call("used", [module.i32.const(names.length)], binaryen.none);
    binaryen.Function.setBody(made, module.block(null, [count, binaryen.Function.getBody(made)], results));
    names.push(name);
  }
  module.addFunctionImport("used", "core", "used", binaryen.i32, binaryen.none);
  const hits = new Set();
  const machine = { bytes: module.emitBinary(), imports: { core: { used: (index) => hits.add(names[index]) } } };
  module.dispose();
  const fill = (files) => {
    files.mkdirTree("/lib");
    files.writeFile("/lib/python.zip", readFileSync(join(pyodide, "python_stdlib.zip")));
    files.writeFile("/lib/workout.py", readFileSync(join(here, "workout.py")));
  };
  const python = await startPython(pyodide, ["/lib/python.zip", "/lib"], fill, machine);
  run(python, "import workout");
  // Importing, compiling and starting are done with before the memory is kept.
  hits.clear();
  run(python, "workout.work_out()");
  return hits;
}

/** Let the functions stop that are far from any that is used. */
function stopUnused(module, hits) {
  const all = [...functions(module)];
  const near = new Uint8Array(all.length);
  all.forEach(({ name }, index) => {
    if (hits.has(name) || EXPORTS.has(name)) near.fill(1, Math.max(0, index - NEAR), index + NEAR + 1);
  });
  all.forEach(({ made }, index) => {
    if (!near[index]) binaryen.Function.setBody(made, module.unreachable());
  });
}

function dropExports(module) {
  const names = Array.from(
    { length: module.getNumExports() },
    (_, index) => binaryen.getExportInfo(module.getExportByIndex(index)).name,
  );
  for (const name of names) if (!EXPORTS.has(name)) module.removeExport(name);
}

const [pyodide, target] = process.argv.slice(2);
const bytes = readFileSync(wasmOf(pyodide));
const hits = await used(pyodide, bytes);
const module = read(bytes);
stopUnused(module, hits);
dropExports(module);
module.runPasses(["remove-unused-module-elements"]);
const core = withoutData(Buffer.from(module.emitBinary()));
await WebAssembly.compile(core);
writeFileSync(target, core);
