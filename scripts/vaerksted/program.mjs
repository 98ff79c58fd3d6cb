// Makes the workbench's program: what it imports, as bytecode of the browser's Python, in packs (packs.py).
// Usage: node scripts/vaerksted/program.mjs PYODIDE STAGE WHEEL OUT
//   PYODIDE: its npm package; STAGE: an archive of sources; WHEEL: pydantic's core; OUT: the folder to write in
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [pyodide, stage, wheel, out] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));

try {
  const { loadPyodide } = await import(join(pyodide, "pyodide.mjs"));
  // Sets in a fixed order: the same sources give the same bytes.
  const python = await loadPyodide({ indexURL: pyodide, env: { PYTHONHASHSEED: "0" } });
  const given = {
    "stage.zip": stage,
    "core.whl": wheel,
    "python.zip": join(pyodide, "python_stdlib.zip"),
    "packs.py": join(here, "packs.py"),
  };
  for (const [name, path] of Object.entries(given)) python.FS.writeFile(`/${name}`, readFileSync(path));
  python.runPython(readFileSync(join(here, "compile.py"), "utf8"));
  for (const name of python.FS.readdir("/out").filter((each) => !each.startsWith(".")))
    writeFileSync(join(out, name), python.FS.readFile(`/out/${name}`));
} catch (error) {
  // Its stack begins with the whole of Pyodide's source on one line.
  console.error(String(error.message));
  process.exitCode = 1;
}
