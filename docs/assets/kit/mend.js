// What mail programs and messages do to a long address, undone: each step may be right or wrong, and the check of the
// link decides.

const SPACE = /(?:[\s\u200b\u00ad\ufeff]|%20|%09|%0A|%0D|%C2%A0|%C2%AD|%E2%80%8B)+/gi;
const SOFT_BREAK = /=(?:[\r\n\t ]|%20|%09|%0A|%0D)+/gi;
const AFTER = /(?:[.,;:!?)>\]}'"*_|»”’]|%3E|%22|%27|%29|%5D|%7D|%C2%BB|%E2%80%9D|%E2%80%99|&gt;|&quot;)$/i;
const MOST_TRIED = 400;
const MOST_OF_ONE = 64;

/** @type {((text: string) => string[])[]} */
const STEPS = [
  (text) => [text.replace(/&(?:amp|#38|#x26);/gi, "&")],
  (text) => [text.replace(SOFT_BREAK, "")],
  (text) => [text.replace(SPACE, "")],
  (text) => [text.replace(/=3D/gi, "=")],
  (text) => [decoded(text)],
  (text) => [text.replace(/^(?:#|%23)+/i, "")],
  (text) => [stripped(text), text.replace(AFTER, "")],
  (text) => withoutStray(text),
];

/**
 * What `reads` gives of the text, or of the first mending of it that it can read; null when there is none.
 * @template Found
 * @param {string} text
 * @param {(text: string) => Found | null} reads
 * @returns {Found | null}
 */
export function mended(text, reads) {
  const seen = new Set([text]);
  for (const each of seen) {
    const found = reads(each);
    if (found) return found;
    if (seen.size > MOST_TRIED) continue;
    for (const step of STEPS) for (const next of step(each)) seen.add(next);
  }
  return null;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Without all the signs that a sentence puts behind an address.
 * @param {string} text
 */
function stripped(text) {
  let rest = text;
  while (AFTER.test(rest)) rest = rest.replace(AFTER, "");
  return rest;
}

/**
 * A line broken in a mail leaves a “=”: where a part has several, any of them may be its own.
 * @param {string} text
 */
function withoutStray(text) {
  /** @type {string[][]} */
  let made = [[]];
  for (const part of text.split("&")) {
    const pieces = part.split("=");
    const choices =
      pieces.length > 2
        ? pieces.slice(1).map((_, at) => `${pieces.slice(0, at + 1).join("")}=${pieces.slice(at + 1).join("")}`)
        : [part];
    made = made.flatMap((before) => choices.map((choice) => [...before, choice]));
    if (made.length > MOST_OF_ONE) return [];
  }
  return made.map((parts) => parts.join("&"));
}
