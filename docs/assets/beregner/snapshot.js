// Starts Python where the build left it: python.wasm is the interpreter (scripts/browser/core.mjs), memory.wasm
// its memory with the calculators imported (memory.mjs). Nothing is initialised, unpacked or imported here, and
// no part of Pyodide's JavaScript is fetched. What would need it stops WebAssembly; then the worker starts Pyodide.

/** What Python raised: the interpreter itself is whole, and Pyodide would raise the same. */
export class PythonError extends Error {}

/** A Python object in the interpreter's memory; 0 is none. */
/** @typedef {number} Ref */
/** An address in the interpreter's memory. */
/** @typedef {number} Address */

/**
 * What the interpreter gives (scripts/browser/core.mjs).
 * @typedef {object} Python
 * @property {WebAssembly.Memory} memory
 * @property {WebAssembly.Table} __indirect_function_table
 * @property {(bytes: number) => Address} malloc
 * @property {(at: Address) => void} free
 * @property {(at: Address, bytes: number) => Ref} PyUnicode_FromStringAndSize
 * @property {(text: Ref, length: Address) => Address} PyUnicode_AsUTF8AndSize
 * @property {(object: Ref, name: Address) => Ref} PyObject_GetAttrString
 * @property {(target: Ref, argument: Ref) => Ref} PyObject_CallOneArg
 * @property {(object: Ref) => Ref} PyObject_Repr
 * @property {() => Ref} PyErr_GetRaisedException
 * @property {(object: Ref) => void} Py_DecRef
 */

const PAGE = 65536;
const HEAD = 16; // bytes before the pieces in memory.wasm

/**
 * An answering function, text in, text out, of the answers to three fetches; rejects when it cannot be used here.
 * @param {Promise<Response>} core
 * @param {Promise<Response>} memory
 * @param {Promise<Response>} rates
 * @param {{pages: number, entry: Ref}} size
 * @returns {Promise<(question: string) => string>}
 */
export async function startSnapshot(core, memory, rates, { pages, entry }) {
  const [code, kept, satser] = await Promise.all([
    core.then(compile),
    memory.then((answer) => answer.arrayBuffer()),
    rates.then((answer) => answer.text()),
  ]);
  const python = await instantiate(code);
  const missing = pages - python.memory.buffer.byteLength / PAGE;
  if (missing > 0) python.memory.grow(missing);
  putBack(kept, new Uint8Array(python.memory.buffer));
  const bro = call(python, entry, satser);
  const svarPaa = attribute(python, bro, "svar_paa");
  return (question) => text(python, call(python, svarPaa, question));
}

/** @param {Response} answer */
async function compile(answer) {
  if (answer.headers.get("Content-Type") === "application/wasm") return WebAssembly.compileStreaming(answer);
  return WebAssembly.compile(await answer.arrayBuffer());
}

/**
 * Put the pieces of memory.wasm (scripts/browser/pieces.mjs) where they lay. Throws when the file is cut short.
 * @param {ArrayBuffer} file
 * @param {Uint8Array} memory
 */
function putBack(file, memory) {
  const [count] = new Uint32Array(file, HEAD, 1);
  const places = new Uint32Array(file, HEAD + 4, 2 * count);
  let from = places.byteOffset + places.byteLength;
  for (let at = 0; at < places.length; at += 2) {
    memory.set(new Uint8Array(file, from, places[at + 1]), places[at]);
    from += places[at + 1];
  }
}

/** @param {WebAssembly.Module} core */
async function instantiate(core) {
  /** @type {Python} */
  let exports;
  /** @type {{[module: string]: {[name: string]: (...values: number[]) => number}}} */
  const offered = {
    env: {
      emscripten_date_now: () => Date.now(),
      emscripten_get_now: () => performance.now(),
      emscripten_get_heap_max: () => 2 ** 31,
      emscripten_resize_heap: (size) => grow(exports.memory, size >>> 0),
      _Py_CheckEmscriptenSignals_Helper: () => 0,
      _PyEM_TrampolineCall_JS: (index, ...values) => exports.__indirect_function_table.get(index)(...values),
    },
    wasi_snapshot_preview1: { clock_time_get: (_, __, at) => writeTime(exports.memory, at) },
  };
  /** @type {WebAssembly.Imports} */
  const imports = {};
  for (const { module, name, kind } of WebAssembly.Module.imports(core)) {
    imports[module] ??= {};
    imports[module][name] =
      kind === "function"
        ? (offered[module]?.[name] ?? refusal(name))
        : new WebAssembly.Global({ value: "i32", mutable: true }, 0);
  }
  const instance = await WebAssembly.instantiate(core, imports);
  exports = /** @type {Python & WebAssembly.Exports} */ (instance.exports);
  return exports;
}

/** @param {string} name */
function refusal(name) {
  return () => {
    throw new Error(`${name} er ikke med i øjebliksbilledet`);
  };
}

/**
 * @param {WebAssembly.Memory} memory
 * @param {number} size
 */
function grow(memory, size) {
  try {
    memory.grow(Math.ceil((size - memory.buffer.byteLength) / PAGE));
    return 1;
  } catch {
    return 0;
  }
}

/**
 * @param {WebAssembly.Memory} memory
 * @param {Address} at
 */
function writeTime(memory, at) {
  new DataView(memory.buffer).setBigUint64(
    at,
    BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6)),
    true,
  );
  return 0;
}

/**
 * Call a Python function with one text; the result is a Python object. Throws what Python raises.
 * @param {Python} python
 * @param {Ref} target
 * @param {string} argument
 */
function call(python, target, argument) {
  const bytes = new TextEncoder().encode(argument);
  const at = python.malloc(bytes.length + 1);
  new Uint8Array(python.memory.buffer, at, bytes.length).set(bytes);
  const value = python.PyUnicode_FromStringAndSize(at, bytes.length);
  python.free(at);
  const result = python.PyObject_CallOneArg(target, value);
  python.Py_DecRef(value);
  if (!result) throw new PythonError(text(python, python.PyObject_Repr(python.PyErr_GetRaisedException())));
  return result;
}

/**
 * @param {Python} python
 * @param {Ref} object
 * @param {string} name
 */
function attribute(python, object, name) {
  const bytes = new TextEncoder().encode(`${name}\0`);
  const at = python.malloc(bytes.length);
  new Uint8Array(python.memory.buffer, at, bytes.length).set(bytes);
  const value = python.PyObject_GetAttrString(object, at);
  python.free(at);
  if (!value) throw new Error(`${name} er ikke med i øjebliksbilledet`);
  return value;
}

/**
 * What a Python text says; lets go of it.
 * @param {Python} python
 * @param {Ref} object
 */
function text(python, object) {
  const at = python.malloc(4);
  const start = python.PyUnicode_AsUTF8AndSize(object, at);
  const length = new DataView(python.memory.buffer).getUint32(at, true);
  const value = new TextDecoder().decode(new Uint8Array(python.memory.buffer, start, length));
  python.free(at);
  python.Py_DecRef(object);
  return value;
}
