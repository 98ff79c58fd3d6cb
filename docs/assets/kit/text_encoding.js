// The text of a file, whatever wrote it.

/**
 * The text and the name of its encoding. What is neither marked nor UTF-8 is taken for Windows-1252, as Danish
 * spreadsheets write CSV.
 * @param {Uint8Array} bytes
 * @returns {{text: string, encoding: string}}
 */
export function decoded(bytes) {
  if (startsWith(bytes, [0xff, 0xfe])) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "UTF-16" };
  if (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "Windows-1252" };
  }
}

/**
 * Whether a file begins with these bytes.
 * @param {Uint8Array} bytes
 * @param {number[]} signature
 */
export const startsWith = (bytes, signature) => signature.every((byte, index) => bytes[index] === byte);
