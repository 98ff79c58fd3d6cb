// The text of a file, whatever wrote it.

// MS-DOS in Western Europe; browsers do not have it. The upper half, from 0x80 on.
const CP850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
  "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";
const DANISH = /[æøåÆØÅ]/g;
// What Danish text has besides, where the encoding is the right one.
const USUAL =
  /[\0-\x7fæøåÆØÅéÉèÈáÁàíóúüÜöÖäÄçñß\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u20ac\u2022\u00a0§«»°·´½²£±]/g;
// A great letter after a small one, and a quotation mark between two letters, are letters of another encoding.
const UNLIKELY = /[a-zæøå][ÆØÅ]|[a-zæøå]\u2018[a-zæøå]/g;
const SAMPLE = 200_000;

/**
 * The text and the name of its encoding. What is neither marked nor UTF-8 is taken for Windows-1252, as Danish
 * spreadsheets write CSV, unless it reads better as what MS-DOS or old Macintoshes wrote.
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
    return oneByte(bytes);
  }
}

/** @type {[name: string, decode: (bytes: Uint8Array) => string][]} */
const ONE_BYTE = [
  ["Windows-1252", (bytes) => new TextDecoder("windows-1252").decode(bytes)],
  ["MS-DOS (cp850)", msDos],
  ["MacRoman", (bytes) => new TextDecoder("macintosh").decode(bytes)],
];

/**
 * The encoding with a byte for each letter that makes the most Danish of the text; the first of several alike.
 * @param {Uint8Array} bytes
 */
function oneByte(bytes) {
  const upper = bytes.filter((byte, at) => byte > 127 || bytes[at - 1] > 127 || bytes[at + 1] > 127);
  const [best] = ONE_BYTE.map(([encoding, decode]) => ({
    encoding,
    decode,
    score: danishness(decode(upper.subarray(0, SAMPLE))),
  })).sort((one, other) => other.score - one.score);
  return { text: best.decode(bytes), encoding: best.encoding };
}

/** @param {string} text */
function danishness(text) {
  const count = (/** @type {RegExp} */ what) => text.match(what)?.length ?? 0;
  return count(DANISH) - 3 * count(UNLIKELY) - 3 * (text.length - count(USUAL));
}

/** @param {Uint8Array} bytes */
function msDos(bytes) {
  const parts = [];
  for (let from = 0; from < bytes.length; from += 8192)
    parts.push(
      Array.from(bytes.subarray(from, from + 8192), (byte) =>
        byte < 128 ? String.fromCharCode(byte) : CP850[byte - 128],
      ).join(""),
    );
  return parts.join("");
}

/**
 * Whether a file begins with these bytes.
 * @param {Uint8Array} bytes
 * @param {number[]} signature
 */
export const startsWith = (bytes, signature) => signature.every((byte, index) => bytes[index] === byte);
