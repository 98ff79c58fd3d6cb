// CPython out of Pyodide's npm package, started bare under Node: no packages, no bridge to JavaScript,
// and with nothing in its memory that differs from one start to the next.
import { readFileSync } from "node:fs";
import { join } from "node:path";

// As the interpreter must be in the browser: no site, no docstrings, a fixed order of sets and dictionaries.
const SETTINGS = {
  site_import: 0,
  use_environment: 0,
  install_signal_handlers: 0,
  write_bytecode: 0,
  pathconfig_warnings: 0,
  optimization_level: 2,
  utf8_mode: 1,
  use_hash_seed: 1,
  hash_seed: 0,
};
const NOON = Date.UTC(2020, 0, 1, 12);
// What Python is told of the machine it is on, and keeps in its memory: nothing of the one that builds.
const NAME = "python";
const ENVIRONMENT = { LANG: "C.UTF-8", _: NAME };

/**
 * The interpreter of `pyodide` (a folder); `fill(FS)` places its files, `paths` are where it imports from.
 * `machine` is another form of its WebAssembly, with the imports that form asks for besides.
 */
export async function startPython(pyodide, paths, fill, machine = { bytes: readFileSync(wasmOf(pyodide)) }) {
  const { default: createModule } = await import(join(pyodide, "pyodide.asm.mjs"));
  stopClocks();
  process.env.TZ = "UTC";
  const module = await createModule({
    noInitialRun: true,
    thisProgram: NAME,
    API: { config: { env: {}, packages: [] }, runtimeEnv: { IN_NODE: true }, lockFilePromise: new Promise(() => {}) },
    preRun: [
      ({ FS, ENV }) => {
        Object.assign(ENV, ENVIRONMENT);
        fill(FS);
      },
    ],
    instantiateWasm(imports, receive) {
      Object.assign(imports.env, { Jsv_GetError_import: refuse, JsvError_Check: refuse });
      WebAssembly.instantiate(machine.bytes, { ...imports, ...machine.imports }).then((made) =>
        receive(made.instance, made.module),
      );
      return {};
    },
  });
  initialise(module, paths);
  return module;
}

/** Pyodide's WebAssembly. */
export function wasmOf(pyodide) {
  return join(pyodide, "pyodide.asm.wasm");
}

/** Run Python source; throws when it raises (Python has written its traceback). */
export function run(module, source) {
  const text = module.stringToNewUTF8(source);
  const failed = module._PyRun_SimpleString(text);
  module._free(text);
  if (failed) throw new Error("Python stoppede");
}

function initialise(module, paths) {
  const texts = [];
  const text = (value) => {
    texts.push(module.stringToNewUTF8(value));
    return texts.at(-1);
  };
  const config = module._PyInitConfig_Create();
  for (const [name, value] of Object.entries(SETTINGS)) module._PyInitConfig_SetInt(config, text(name), BigInt(value));
  const list = module._malloc(4 * paths.length);
  texts.push(list);
  paths.forEach((path, index) => {
    module.HEAPU32[list / 4 + index] = text(path);
  });
  module._PyInitConfig_SetStrList(config, text("module_search_paths"), paths.length, list);
  module._PyInitConfig_SetStr(config, text("home"), text("/"));
  if (module._Py_InitializeFromInitConfig(config)) throw new Error("Python kunne ikke startes");
  module._PyInitConfig_Free(config);
  texts.forEach((address) => module._free(address));
}

// What Python reads of time and chance ends in its memory, and two builds must give the same memory.
function stopClocks() {
  Date.now = () => NOON;
  performance.now = () => 0;
  crypto.getRandomValues = (bytes) => bytes.fill(1);
}

function refuse() {
  throw new Error("JavaScript er ikke med");
}
