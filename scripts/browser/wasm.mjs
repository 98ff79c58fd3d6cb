// The little of WebAssembly's binary format that we write ourselves.

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const DATA = 11;
const DATA_COUNT = 12;
// Fewer zeros than this between two pieces cost less than a piece of its own.
const GAP = 256;

/** A module that does one thing: writes `memory` (without its zeros) into the memory imported as k.m. */
export function memoryModule(memory) {
  const body = [];
  const pieces = [...nonZero(memory)];
  body.push(unsigned(pieces.length));
  for (const [start, end] of pieces) {
    body.push([0, 0x41, ...signed(start), 0x0b, ...unsigned(end - start)], memory.subarray(start, end));
  }
  const imports = [1, 1, 0x6b, 1, 0x6d, 2, 0, 1];
  return join([HEADER, ...section(2, [imports]), ...section(DATA, body)]);
}

/** The same module without its data: memory that starts as zeros. */
export function withoutData(module) {
  const kept = [module.subarray(0, HEADER.length)];
  for (let at = HEADER.length; at < module.length; ) {
    const [size, body] = readUnsigned(module, at + 1);
    const empty = module[at] === DATA || module[at] === DATA_COUNT;
    kept.push(empty ? [module[at], 1, 0] : module.subarray(at, body + size));
    at = body + size;
  }
  return join(kept);
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

function section(id, parts) {
  return [[id, ...unsigned(parts.reduce((sum, part) => sum + part.length, 0))], ...parts];
}

function join(parts) {
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

function unsigned(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return [...bytes, value];
}

function signed(value) {
  const bytes = [];
  for (; value > 63 || value < -64; value >>= 7) bytes.push((value & 127) | 128);
  return [...bytes, value & 127];
}

function readUnsigned(bytes, at) {
  let value = 0;
  let shift = 0;
  for (; ; at += 1, shift += 7) {
    value += (bytes[at] & 127) * 2 ** shift;
    if (bytes[at] < 128) return [value, at + 1];
  }
}
