// Compiles a Python package to bytecode with the Python that node_modules/pyodide carries.
// Usage: node scripts/compile_calculators.mjs <package folder> <target folder>     (Node 20 or newer)
import { mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "../node_modules/pyodide/pyodide.mjs";

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), "..");

async function compile(source, target) {
  const pyodide = await loadPyodide();
  mkdirSync(target, { recursive: true });
  pyodide.mountNodeFS("/source", dirname(source));
  pyodide.mountNodeFS("/target", target);
  pyodide.runPython(readFileSync(join(PROJECT, "generator/browser/bytecode.py"), "utf8"));
  const count = pyodide.globals.get("compile_tree")(`/source/${basename(source)}`, "/target");
  if (!count) throw new Error(`Ingen Python-moduler i ${source}`);
  return `${count} moduler oversat til Python ${pyodide.runPython("import sys; sys.version.split()[0]")}`;
}

const paths = process.argv.slice(2).map((path) => resolve(path));
if (paths.length !== 2) {
  console.error("Brug: node scripts/compile_calculators.mjs <pakke> <mappe>");
  process.exit(2);
}
// The message alone: an uncaught error would print the whole of Pyodide's one-line source.
try {
  console.log(await compile(...paths));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
