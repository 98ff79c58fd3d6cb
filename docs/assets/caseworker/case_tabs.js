// A case file that is open here is found by calculators in other tabs of the same browser, and takes in their answers. The
// channel between the tabs keeps nothing.

import { CHANNEL, newCaseFile } from "../kit/case_file.js";

/** @typedef {import("../kit/case_file.js").CaseFile} CaseFile */
/** @typedef {import("../kit/case_file.js").Calculation} Calculation */
/** @typedef {import("../kit/case_file.js").Places} Places */

const UNNAMED = "sagen";

/**
 * Answer those who look for an open case, and take what they give.
 * @param {{file: () => CaseFile | null, set: (how: (file: CaseFile | null) => CaseFile) => Promise<boolean>}} open
 */
export function openToTabs({ file, set }) {
  if (!("BroadcastChannel" in window)) return;
  const me = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", async ({ data }) => {
    if (data?.hvem) channel.postMessage({ til: data.hvem, sag: me, steder: placesIn(file(), data.beregner) });
    if (data?.sag !== me || !data.beregning) return;
    const done = await set((now) => put(now, String(data.noegle), data.beregning));
    const lagt = done ? "Beregningen ligger nu i sagen i den anden fane." : "Sagen kunne ikke tage imod beregningen.";
    channel.postMessage({ til: data.til, lagt });
  });
}

/**
 * Where a calculation of this kind may be put: last in each case, or in the place of one of the same calculator.
 * @param {CaseFile | null} file
 * @param {string} beregner
 * @returns {Places["steder"]}
 */
export function placesIn(file, beregner) {
  if (!file) return [{ noegle: "0", tekst: "Læg i den tomme sag, der er åben" }];
  return file.kolonner.flatMap(({ navn, beregninger }, nr) => {
    const name = navn || file.navn ? `“${navn || file.navn}”` : UNNAMED;
    const same = beregninger.flatMap((each, place) => (each.beregner === beregner ? [place] : []));
    return [
      { noegle: `${nr}`, tekst: `Læg i ${name}` },
      ...same.map((place) => ({ noegle: `${nr}:${place}`, tekst: `Erstat beregning ${place + 1} i ${name}` })),
    ];
  });
}

/**
 * The case file with the calculation in that place.
 * @param {CaseFile | null} file
 * @param {string} key
 * @param {Calculation} calculation
 * @returns {CaseFile}
 */
export function put(file, key, calculation) {
  if (!file) return newCaseFile([calculation]);
  const [column, place] = key.split(":").map(Number);
  const kolonner = file.kolonner.map((each, nr) => {
    if (nr !== column) return each;
    const beregninger = [...each.beregninger];
    beregninger.splice(place ?? beregninger.length, place === undefined ? 0 : 1, calculation);
    return { ...each, beregninger };
  });
  return { ...file, kolonner };
}
