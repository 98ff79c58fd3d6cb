// Where Python keeps the bytecode of the modules it is born with: half a megabyte that is read when they are imported.
// They are imported already, and nothing can be imported later (settle.py).

const PY_BUFFER_SIZE = 64;

/** [start, end] of each module's bytecode. */
export function frozenModules(python, run) {
  run(
    python,
    `import _imp
frozen = [found[0] for name in _imp._frozen_module_names() if (found := _imp.find_frozen(name, withdata=True))]`,
  );
  const names = ["__main__", "frozen"].map((name) => python.stringToNewUTF8(name));
  const list = python._PyObject_GetAttrString(python._PyImport_AddModule(names[0]), names[1]);
  const view = python._malloc(PY_BUFFER_SIZE); // struct Py_buffer {start, object, length, …}
  const word = (address) => python.HEAPU32[address / 4];
  return Array.from({ length: python._PyList_Size(list) }, (_, index) => {
    python._PyObject_GetBuffer(python._PyList_GetItem(list, index), view, 0);
    return [word(view), word(view) + word(view + 8)];
  });
}
