// Makes python.wasm: Pyodide's interpreter without its data (memory.mjs brings that) and without what only
// loading further libraries would need.
// Usage: node scripts/browser/core.mjs <pyodide folder> <target file>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import binaryen from "binaryen";
import { withoutData } from "./wasm.mjs";

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

const [pyodide, target] = process.argv.slice(2);
const module = binaryen.readBinary(readFileSync(join(pyodide, "pyodide.asm.wasm")));
module.setFeatures(FEATURES.reduce((all, name) => all | binaryen.Features[name], 0));
const names = Array.from(
  { length: module.getNumExports() },
  (_, index) => binaryen.getExportInfo(module.getExportByIndex(index)).name,
);
for (const name of names) if (!EXPORTS.has(name)) module.removeExport(name);
module.runPasses(["remove-unused-module-elements"]);
const core = withoutData(Buffer.from(module.emitBinary()));
await WebAssembly.compile(core);
writeFileSync(target, core);
