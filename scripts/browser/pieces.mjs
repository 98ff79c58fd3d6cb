// memory.bin: a memory without its zeros. First how many pieces there are, then the start and length of each
// (all as 32-bit numbers, little end first), then their bytes. docs/assets/beregner/snapshot.js puts them back.

// Fewer zeros than this between two pieces cost less than a piece of its own.
const GAP = 64;

/** The file for a memory. */
export function pack(memory) {
  const pieces = [...nonZero(memory)];
  const numbers = [pieces.length, ...pieces.flatMap(([start, end]) => [start, end - start])];
  const head = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => head.writeUInt32LE(number, 4 * index));
  return Buffer.concat([head, ...pieces.map(([start, end]) => memory.subarray(start, end))]);
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
