// memory.wasm: a memory without its zeros, in the one section of an otherwise empty WebAssembly module, since servers
// and the networks before them know to compress such files. In the section: how many pieces there are, then the start
// and length of each (all as 32-bit numbers, little end first), then their bytes.
// docs/assets/beregner/snapshot.js puts them back.

// Sixteen bytes: the module's, that of a custom section with its length in five bytes, and the section's name, “m”.
const HEAD = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0x6d];
const LENGTH_AT = 9;
// Fewer zeros than this between two pieces cost less than a piece of its own.
const GAP = 64;

/** The file for a memory. */
export function pack(memory) {
  const pieces = [...nonZero(memory)];
  const numbers = [pieces.length, ...pieces.flatMap(([start, end]) => [start, end - start])];
  const places = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => places.writeUInt32LE(number, 4 * index));
  const file = Buffer.concat([Buffer.from(HEAD), places, ...pieces.map(([start, end]) => memory.subarray(start, end))]);
  for (let at = 0; at < 5; at += 1) {
    const bits = Math.floor((file.length - LENGTH_AT - 5) / 2 ** (7 * at)) & 127;
    file[LENGTH_AT + at] = at < 4 ? bits | 128 : bits;
  }
  return file;
}

function* nonZero(memory) {
  for (let at = 0; at < memory.length; ) {
    while (at < memory.length && memory[at] === 0) at += 1;
    if (at === memory.length) return;
    const start = at;
    let last = at;
    for (; at < memory.length && at - last <= GAP; at += 1) if (memory[at]) last = at;
    yield [start, last + 1];
  }
}
