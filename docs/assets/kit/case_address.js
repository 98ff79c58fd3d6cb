// A case in the address, after # where no server sees it:
// #v=2&n=<how many>-<check>           first: what the rest is when nothing of it is lost
// &kommune=…&dato=…&felt=…            the fields that are filled in; a list repeats its name
// &eksempel=felt*felt&forud=…&usikker=…   those of them that nobody has answered, by where they came from
// &data=…&svar=…&tal=…                the trace of the case's own answer (calculators/show/case_link.py)
// Without v and n it is a link from one of our own pages, which only chooses (#kommune=…, and another example, all of it
// marked as one), or a case of an older kind, which nothing shows to be whole.

import { mended } from "./mend.js";

/** @typedef {import("../calculator/types.js").Opened} Opened */
/** @typedef {import("../calculator/types.js").Origin} Origin */
/** @typedef {import("../calculator/types.js").Pair} Pair */
/** @typedef {import("../calculator/types.js").Trace} Trace */

const VERSION = "2";
const TRACE = /** @type {(keyof Trace)[]} */ (["data", "svar", "tal"]);
const ORIGINS = /** @type {Origin[]} */ (["eksempel", "forud", "usikker"]);
const FRAME = ["kommune", "dato"];
const COUNT = /^(\d+)-([0-9a-z]+)$/;
const TRACED = /^[0-9a-f]{12}$/;
const BETWEEN = "*";

/**
 * What an address holds; null when it holds no answers.
 * Its `kind` is “valg” when it only chooses municipality, date or another example, “hel” when it is proved whole, “gammel” when it cannot
 * be, and “skadet” when something is lost; then `held` of `total` are left, as far as that is known.
 * @param {string} hash
 * @returns {Opened | null}
 */
export function readAddress(hash) {
  if (!/=|%(25)*3D/i.test(hash)) return null;
  const raw = hash.replace(/^(#|%23)+/i, "");
  const whole = unsealed(raw);
  if (whole) return { kind: "hel", ...sorted(whole), held: whole.length, total: whole.length };
  const [pairs, ...others] = readings(raw);
  const seals = [pairs, ...others].map(sealOf).filter((seal) => seal !== null);
  if (seals.length || /(^|&)(amp;)*[vn]=/.test(raw)) return damaged(pairs, seals);
  const found = sorted(pairs);
  if (!found.answers.length) return null;
  const isExample = (/** @type {string} */ name) => found.origins.get(name) === "eksempel";
  const chooses = !found.link && found.answers.every(([name]) => FRAME.includes(name) || isExample(name));
  return { kind: chooses ? "valg" : "gammel", ...found, held: pairs.length, total: null };
}

/**
 * The address of a calculator's page with a case: what is filled in, where that came from, and the trace of the answer.
 * @param {string} page
 * @param {Pair[]} answers
 * @param {{[name: string]: Origin}} [origins]
 * @param {Trace} [trace]
 */
export function caseAddress(page, answers, origins = {}, trace = {}) {
  const namesFrom = (/** @type {Origin} */ origin) =>
    answers.map(([name]) => name).filter((name) => origins[name] === origin);
  const marked = ORIGINS.map((origin) => ({ origin, names: [...new Set(namesFrom(origin))] }));
  /** @type {Pair[]} */
  const pairs = [
    ...answers,
    ...marked
      .filter(({ names }) => names.length)
      .map(({ origin, names }) => /** @type {Pair} */ ([origin, names.join(BETWEEN)])),
    ...TRACE.filter((name) => trace[name]).map((name) => /** @type {Pair} */ ([name, trace[name]])),
  ];
  return `${page}#${sealed(pairs)}`;
}

/**
 * The pairs behind a seal that shows whether all of them are there.
 * @param {Pair[]} pairs
 */
export const sealed = (pairs) => `v=${VERSION}&n=${pairs.length}-${check(pairs)}&${new URLSearchParams(pairs)}`;

/**
 * The pairs of an address, when its seal shows that it is whole; null when something is lost, or there is no seal.
 * @param {string} hash
 */
export const unsealed = (hash) => mended(hash.replace(/^(#|%23)+/i, ""), (text) => proved(parse(text)));

/**
 * @param {string} text
 * @returns {Pair[]}
 */
const parse = (text) => [...new URLSearchParams(text)];

/**
 * Whether the name is one of them.
 * @param {string[]} names
 * @param {string} name
 */
const isOneOf = (names, name) => names.includes(name);

/**
 * The pairs behind the seal, when there are as many as it says and its check agrees; what was hung on behind is cut off.
 * @param {Pair[]} pairs
 */
function proved([version, seal, ...rest]) {
  const [, count, sum] = (seal?.[0] === "n" && COUNT.exec(seal[1])) || [];
  if (version?.[0] !== "v" || version[1] !== VERSION || !sum || rest.length < Number(count)) return null;
  const pairs = rest.slice(0, Number(count));
  return check(pairs) === sum ? pairs : null;
}

/**
 * The text as it stands, or as it most likely stood: for showing, never for answering as a whole case.
 * @param {string} raw
 */
function readings(raw) {
  const plain = raw.replace(/&(amp;)+/gi, "&");
  const texts = [plain];
  try {
    texts.push(decodeURIComponent(plain));
  } catch {
    // what cannot be decoded stays as it is
  }
  return texts.sort((one, other) => fields(other) - fields(one)).map(parse);
}

/** @param {string} text */
const fields = (text) => text.split("&").filter((part) => part.includes("=")).length;
/** @param {Pair[]} pairs */
const sealOf = (pairs) => COUNT.exec(pairs.find(([name]) => name === "n")?.[1] ?? "");

/**
 * @param {Pair[]} pairs
 * @param {RegExpExecArray[]} seals
 * @returns {Opened}
 */
function damaged(pairs, seals) {
  const { answers, origins } = sorted(pairs.filter(([name]) => name !== "v" && name !== "n"));
  return {
    kind: "skadet",
    answers,
    origins,
    link: null,
    held: answers.length,
    total: seals.length ? Number(seals[0][1]) : null,
  };
}

/**
 * The pairs by what they are: answers, where some of them came from, and the trace.
 * @param {Pair[]} pairs
 */
function sorted(pairs) {
  /** @type {Trace} */
  const trace = Object.fromEntries(pairs.filter(([name]) => isOneOf(TRACE, name)));
  const marked = pairs.flatMap(([name, names]) =>
    ORIGINS.filter((each) => each === name).map((origin) => ({ origin, names })),
  );
  return {
    answers: pairs.filter(([name]) => name && !isOneOf(TRACE, name) && !isOneOf(ORIGINS, name)),
    origins: new Map(marked.flatMap(({ origin, names }) => names.split(BETWEEN).map((name) => [name, origin]))),
    link: TRACED.test(trace.data ?? "") ? trace : null,
  };
}

/**
 * A check of 53 bits of the pairs, in letters that an address keeps as they are. It guards against loss, not against lies.
 * @param {Pair[]} pairs
 */
function check(pairs) {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const byte of new TextEncoder().encode(String(new URLSearchParams(pairs)))) {
    one = Math.imul(one ^ byte, 2654435761);
    other = Math.imul(other ^ byte, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
