// A proposal in the address, after #, where no server sees it: made only when the reader asks for a link.

/** @typedef {import("./types.js").Proposed} Proposed */

const RATE = "tal.";
const BETWEEN = "–";

/**
 * What the address says.
 * @param {string} hash
 * @returns {Proposed}
 */
export function readAddress(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  /** @type {Proposed["moved"]} */
  const moved = new Map();
  for (const [name, value] of given)
    if (name.startsWith(RATE)) moved.set(name.slice(RATE.length), value.split(BETWEEN));
  return {
    kommune: given.get("kommune"),
    dato: given.get("dato"),
    maal: given.get("maal"),
    laastOp: given.has("tankeeksperiment"),
    csv: given.get("borgere"),
    datasaet: given.get("data"),
    moved,
  };
}

/**
 * The address of `page` with a proposal.
 * @param {string} page
 * @param {Proposed & {kommune: string, dato: string, maal: string, datasaet: string}} proposed
 */
export function writeAddress(page, { kommune, dato, maal, laastOp, moved, csv, datasaet }) {
  const parts = new URLSearchParams({ kommune, dato, maal });
  if (laastOp) parts.set("tankeeksperiment", "ja");
  for (const [key, values] of moved) parts.set(RATE + key, values.join(BETWEEN));
  if (csv) parts.set("borgere", csv);
  parts.set("data", datasaet.slice(0, 19));
  return `${page}#${parts}`;
}
