// The little of WebAssembly's binary format that we read ourselves.

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const DATA = 11;
const DATA_COUNT = 12;
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

function join(parts) {
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

function readUnsigned(bytes, at) {
  let value = 0;
  let shift = 0;
  for (; ; at += 1, shift += 7) {
    value += (bytes[at] & 127) * 2 ** shift;
    if (bytes[at] < 128) return [value, at + 1];
  }
}
