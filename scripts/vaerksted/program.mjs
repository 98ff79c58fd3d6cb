// Makes the workbench's program: what it imports, as bytecode of the browser's Python, in one archive.
// Usage: node scripts/vaerksted/program.mjs PYODIDE STAGE WHEEL OUT
//   PYODIDE: its npm package; STAGE: an archive of sources; WHEEL: pydantic's core; OUT: the archive to write
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [pyodide, stage, wheel, out] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));

try {
  const { loadPyodide } = await import(join(pyodide, "pyodide.mjs"));
  // Sets in a fixed order: the same sources give the same bytes.
  const python = await loadPyodide({ indexURL: pyodide, env: { PYTHONHASHSEED: "0" } });
  python.FS.writeFile("/stage.zip", readFileSync(stage));
  python.FS.writeFile("/core.whl", readFileSync(wheel));
  python.runPython(readFileSync(join(here, "compile.py"), "utf8"));
  writeFileSync(out, python.FS.readFile("/program.zip"));
} catch (error) {
  // Its stack begins with the whole of Pyodide's source on one line.
  console.error(String(error.message));
  process.exitCode = 1;
}
