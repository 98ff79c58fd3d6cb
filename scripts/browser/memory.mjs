// Makes memory.wasm: the memory of a Python that has the calculators imported and waits for its first question.
// python.wasm (core.mjs) goes on from there. Prints what the browser must know of it, as JSON.
// Usage: node scripts/browser/memory.mjs <pyodide folder> <calculators folder> <target file>
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { codecTables } from "./codecs.mjs";
import { frozenModules } from "./frozen.mjs";
import { pack } from "./pieces.mjs";
import { run, startPython } from "./python.mjs";

const PAGE = 65536;
const here = dirname(fileURLToPath(import.meta.url));
const script = (name) => readFileSync(join(here, name), "utf8");

/** The modules as bytecode, and where there lies what nothing will read. */
async function compile(pyodide, calculators) {
  const python = await startPython(pyodide, ["/lib/python.zip", "/source"], (files) => {
    files.mkdirTree("/lib");
    files.writeFile("/lib/python.zip", readFileSync(join(pyodide, "python_stdlib.zip")));
    for (const name of readdirSync(calculators, { recursive: true }).filter((file) => file.endsWith(".py"))) {
      const target = `/source/calculators/${name.replaceAll(sep, "/")}`;
      files.mkdirTree(target.slice(0, target.lastIndexOf("/")));
      files.writeFile(target, readFileSync(join(calculators, name)));
    }
  });
  run(python, script("compile.py"));
  return {
    bytecode: [...readTree(python.FS, "/out")],
    unread: [...codecTables(python, run), ...frozenModules(python, run)],
  };
}

function* readTree(files, folder) {
  for (const name of files.readdir(folder).filter((entry) => !entry.startsWith("."))) {
    const path = `${folder}/${name}`;
    if (files.isDir(files.stat(path).mode)) yield* readTree(files, path);
    else yield [path, files.readFile(path).slice()];
  }
}

async function remember(pyodide, { bytecode, unread }) {
  const python = await startPython(pyodide, ["/out"], (files) => {
    for (const [path, bytes] of bytecode) {
      files.mkdirTree(dirname(path));
      files.writeFile(path, bytes);
    }
  });
  run(python, "import calculators.bridge");
  const name = python.stringToNewUTF8("calculators.bridge");
  const attribute = python.stringToNewUTF8("Bro");
  const entry = python._PyObject_GetAttrString(python._PyImport_AddModule(name), attribute);
  run(python, script("settle.py"));
  [name, attribute].forEach((address) => python._free(address));
  // A function added by JavaScript, which will not be there; without it Python takes the import of that name.
  python.HEAP32[(python.__PyRuntime + python.HEAP32[python.__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET / 4]) / 4] = 0;
  clearFree(python);
  for (const [start, end] of unread) python.HEAPU8.fill(0, start, end);
  return { memory: python.HEAPU8, entry };
}

/** Overwrite what was freed: zeros are not sent. */
function clearFree(python) {
  const top = python._sbrk(0);
  const taken = [];
  for (let size = 1 << 20; size > 16; size = Math.floor(size * 0.9)) {
    for (let at = python._malloc(size); ; at = python._malloc(size)) {
      taken.push(at);
      if (at + size > top) break;
      python.HEAPU8.fill(0, at, at + size);
    }
  }
  for (const address of taken) python._free(address);
}

const [pyodide, calculators, target] = process.argv.slice(2);
// The message alone: an uncaught error would print the whole of Pyodide's one-line source.
try {
  const { memory, entry } = await remember(pyodide, await compile(pyodide, calculators));
  writeFileSync(target, pack(memory));
  console.log(JSON.stringify({ pages: memory.length / PAGE, entry }));
} catch (error) {
  console.error(error?.message ?? error);
  process.exit(1);
}
