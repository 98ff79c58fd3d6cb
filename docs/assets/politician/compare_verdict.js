// Whether the chosen say the same of a topic: as generator/compare/topics.py says it of all of them.

/** @typedef {import("./compare_types.js").Cell} Cell */
/** @typedef {import("./compare_types.js").Ends} Ends */
/** @typedef {import("./compare_types.js").Row} Row */
/** @typedef {import("./compare_types.js").Verdict} Verdict */

/**
 * @param {Row} row
 * @param {{nr: number, kommune: {id: string}}[]} shown
 * @returns {Verdict}
 */
export function verdict(row, shown) {
  const stated = shown.filter(({ nr }) => row.celler[nr]);
  const cells = stated.map(({ nr }) => row.celler[nr]);
  if (!cells.length) return "ingen";
  if (new Set(stated.map(({ kommune }) => kommune.id)).size < 2) return "alene";
  // Who decides is told in words, and never measured.
  if (cells.some(({ s }) => s === undefined)) return "ord";
  if (new Set(cells.map(({ s }) => s)).size === 1) return row.mangler ? "aar" : "ens";
  if (!row.tabel && cells.some(({ delt }) => delt)) return "opdelt";
  if (cells.some(({ ord }) => ord)) return "ord";
  if (new Set(cells.flatMap(({ e }) => e ?? [])).size > 1) return "enheder";
  if (row.mangler) return "aar";
  const sameNumbers = new Set(cells.map(({ f }) => f)).size === 1;
  return sameNumbers && cells.every(({ m }) => m?.length) ? "slags" : "forskel";
}

/**
 * The number of the column that says most, where they differ and each has one figure.
 * @param {Row} row
 * @param {{nr: number, kommune: {id: string}}[]} shown
 * @returns {number | null}
 */
export function highest(row, shown) {
  const stated = shown.map(({ nr }) => nr).filter((nr) => row.celler[nr]);
  const one = stated.every((nr) => row.celler[nr].v.length === 1 && row.celler[nr].m?.length === 1);
  if (!one || verdict(row, shown) !== "forskel") return null;
  const ends = (/** @type {number} */ nr) => /** @type {Ends[]} */ (row.celler[nr].m)[0];
  return stated.find((nr) => stated.every((other) => other === nr || exceeds(ends(nr), ends(other)))) ?? null;
}

/**
 * Whether it is more at an end that both have, and less at none.
 * @param {Ends} mine
 * @param {Ends} theirs
 */
function exceeds(mine, theirs) {
  const both = mine.map((end, nr) => [end, theirs[nr]]).filter(([a, b]) => a !== null && b !== null);
  return (
    both.every(([a, b]) => /** @type {number} */ (a) >= /** @type {number} */ (b)) &&
    both.some(([a, b]) => /** @type {number} */ (a) > /** @type {number} */ (b))
  );
}
