// Where Python keeps the tables of the East Asian encodings: two thirds of a megabyte that nobody reads here,
// because their modules are not imported, and cannot be later (settle.py).

const MODULES = ["_codecs_cn", "_codecs_hk", "_codecs_jp", "_codecs_kr", "_codecs_tw"];
const INDEXES = 256;

/** [start, end] of each table; `python` must be one that is not kept, since the modules are imported. */
export function codecTables(python, run) {
  run(
    python,
    `maps = [value for name in ${JSON.stringify(MODULES)} for key, value in vars(__import__(name)).items()
            if key.startswith("__map_")]`,
  );
  const names = ["__main__", "maps"].map((name) => python.stringToNewUTF8(name));
  const list = python._PyObject_GetAttrString(python._PyImport_AddModule(names[0]), names[1]);
  const word = (address) => python.HEAPU32[address / 4];
  const tables = [];
  for (let index = 0; index < python._PyList_Size(list); index += 1) {
    const capsule = python._PyList_GetItem(list, index);
    const map = python._PyCapsule_GetPointer(capsule, python._PyCapsule_GetName(capsule));
    // struct dbcs_map {name, encode, decode}: two indexes of {table, first, last} for each leading byte.
    for (const side of [word(map + 4), word(map + 8)]) {
      for (let at = side; side && at < side + 8 * INDEXES; at += 8) {
        const [first, last] = python.HEAPU8.subarray(at + 4, at + 6);
        if (word(at)) tables.push([word(at), word(at) + 2 * (last - first + 1)]);
      }
    }
  }
  return tables;
}
