// A proposal in the address, after #, where no server sees it: made only when the reader asks for a link.

/** @typedef {import("./types.js").Proposed} Proposed */

const RATE = "tal.";
const BETWEEN = "–";
const SCENARIO = "scenarie";
const UNLOCKED = "tankeeksperiment";

/**
 * What the address says.
 * @param {string} hash
 * @returns {Proposed}
 */
export function readAddress(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  return {
    kommune: given.get("kommune"),
    dato: given.get("dato"),
    maal: given.get("maal"),
    laastOp: given.has(UNLOCKED),
    csv: given.get("borgere"),
    datasaet: given.get("data"),
    moved: figuresOf(given),
    scenarier: given.getAll(SCENARIO).map(readScenario),
  };
}

/** @param {URLSearchParams} given */
function figuresOf(given) {
  /** @type {Proposed["moved"]} */
  const moved = new Map();
  for (const [name, value] of given)
    if (name.startsWith(RATE)) moved.set(name.slice(RATE.length), value.split(BETWEEN));
  return moved;
}

/**
 * A kept proposal stands in the address as an address of its own.
 * @param {string} text
 * @returns {import("./types.js").Scenario}
 */
function readScenario(text) {
  const given = new URLSearchParams(text);
  return { navn: given.get("navn") ?? "", laastOp: given.has(UNLOCKED), moved: figuresOf(given) };
}

/** @param {import("./types.js").Scenario} scenario */
function writeScenario({ navn, laastOp, moved }) {
  return String(withFigures(new URLSearchParams({ navn }), laastOp, moved));
}

/**
 * @param {URLSearchParams} parts
 * @param {boolean} laastOp
 * @param {Proposed["moved"]} moved
 */
function withFigures(parts, laastOp, moved) {
  if (laastOp) parts.set(UNLOCKED, "ja");
  for (const [key, values] of moved) parts.set(RATE + key, values.join(BETWEEN));
  return parts;
}

/**
 * The address of `page` with a proposal.
 * @param {string} page
 * @param {Proposed & {kommune: string, dato: string, maal: string, datasaet: string}} proposed
 */
export function writeAddress(page, { kommune, dato, maal, laastOp, moved, scenarier, csv, datasaet }) {
  const parts = withFigures(new URLSearchParams({ kommune, dato, maal }), laastOp, moved);
  for (const each of scenarier) parts.append(SCENARIO, writeScenario(each));
  if (csv) parts.set("borgere", csv);
  parts.set("data", datasaet.slice(0, 19));
  return `${page}#${parts}`;
}
