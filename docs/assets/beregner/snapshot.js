// Starts Python where the build left it: python.wasm is the interpreter (scripts/browser/core.mjs), memory.wasm
// its memory with the calculators imported (memory.mjs). Nothing is initialised, unpacked or imported here, and
// no part of Pyodide's JavaScript is fetched. What would need it stops WebAssembly; then the worker starts Pyodide.

/** What Python raised at the start: the interpreter itself is whole, and Pyodide would raise the same. */
export class PythonError extends Error {}

const PAGE = 65536;
const HEAD = 16; // bytes before the pieces in memory.wasm

/** An answering function, text in, text out, of the answers to three fetches; rejects when it cannot be used here. */
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
  const bridge = call(python, entry, satser);
  const answer = attribute(python, bridge, "answer");
  return (question) => text(python, call(python, answer, question));
}

async function compile(answer) {
  if (answer.headers.get("Content-Type") === "application/wasm") return WebAssembly.compileStreaming(answer);
  return WebAssembly.compile(await answer.arrayBuffer());
}

/** Put the pieces of memory.wasm (scripts/browser/pieces.mjs) where they lay. Throws when the file is cut short. */
function putBack(file, memory) {
  const [count] = new Uint32Array(file, HEAD, 1);
  const places = new Uint32Array(file, HEAD + 4, 2 * count);
  let from = places.byteOffset + places.byteLength;
  for (let at = 0; at < places.length; at += 2) {
    memory.set(new Uint8Array(file, from, places[at + 1]), places[at]);
    from += places[at + 1];
  }
}

async function instantiate(core) {
  let exports = null;
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
  const imports = {};
  for (const { module, name, kind } of WebAssembly.Module.imports(core)) {
    imports[module] ??= {};
    imports[module][name] =
      kind === "function" ? (offered[module]?.[name] ?? refusal(name)) : new WebAssembly.Global({ value: "i32", mutable: true }, 0);
  }
  ({ exports } = await WebAssembly.instantiate(core, imports));
  return exports;
}

function refusal(name) {
  return () => {
    throw new Error(`${name} er ikke med i øjebliksbilledet`);
  };
}

function grow(memory, size) {
  try {
    memory.grow(Math.ceil((size - memory.buffer.byteLength) / PAGE));
    return 1;
  } catch {
    return 0;
  }
}

function writeTime(memory, at) {
  new DataView(memory.buffer).setBigUint64(at, BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6)), true);
  return 0;
}

/** Call a Python function with one text; the result is a Python object. Throws what Python raises. */
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

function attribute(python, object, name) {
  const bytes = new TextEncoder().encode(`${name}\0`);
  const at = python.malloc(bytes.length);
  new Uint8Array(python.memory.buffer, at, bytes.length).set(bytes);
  const value = python.PyObject_GetAttrString(object, at);
  python.free(at);
  if (!value) throw new Error(`${name} er ikke med i øjebliksbilledet`);
  return value;
}

/** What a Python text says; lets go of it. */
function text(python, object) {
  const at = python.malloc(4);
  const start = python.PyUnicode_AsUTF8AndSize(object, at);
  const length = new DataView(python.memory.buffer).getUint32(at, true);
  const value = new TextDecoder().decode(new Uint8Array(python.memory.buffer, start, length));
  python.free(at);
  python.Py_DecRef(object);
  return value;
}
