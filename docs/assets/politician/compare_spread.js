// The marks of the chosen in the rows of dots, and the drawing of the country for the figure that is chosen.

import { all, el, maybe, one } from "../kit/dom.js";

/** @typedef {import("./compare_types.js").Comparison} Comparison */
/** @typedef {import("./compare_types.js").Municipality} Municipality */
/** @typedef {import("./compare_types.js").Shown} Shown */

const SVG = "http://www.w3.org/2000/svg";
// As generator/graf/dots.py places them, and generator/graf/drawing.py draws them.
const LINE = 62;
const BESIDE = 13;
const TURNS = 280;
export const MARKS = ["●", "■", "▲", "◆"];
const SHAPES = [
  "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z",
  "M-5.5 -5.5h11v11h-11Z",
  "M0 -7L7 5.5H-7Z",
  "M0 -7.5L7.5 0L0 7.5L-7.5 0Z",
];
const SEVERAL = ["+", "flere", "flere tal"];
const WITHOUT = ["–", "uden", "standard uden et tal, der kan måles"];

/**
 * @param {Comparison} data
 * @param {Shown[]} shown
 */
export function showMarks(data, shown) {
  for (const section of all(document, ".sn-spredning")) {
    const { prikker } = data.fordelinger[section.dataset.emne ?? ""];
    const svg = one(section, "svg", SVGSVGElement);
    for (const old of svg.querySelectorAll('[class*="sn-g-maerke"]')) old.remove();
    /** @type {Map<number, number>} */
    const beside = new Map();
    const words = [];
    for (const { nr, kommune, maerke } of shown) {
      if (!prikker[nr]) continue;
      const [x, , text] = prikker[nr];
      const before = beside.get(x) ?? 0;
      beside.set(x, before + 1);
      svg.append(mark(maerke, x + before * (x < TURNS ? BESIDE : -BESIDE)));
      words.push(el("span", {}, `${MARKS[maerke]} ${kommune.navn}: ${text}`), " ");
    }
    one(section, ".sn-mine").replaceChildren(...words);
  }
}

/**
 * @param {number} number
 * @param {number} x
 */
function mark(number, x) {
  const made = document.createElementNS(SVG, "path");
  made.setAttribute("class", `sn-g-maerke-${number + 1}`);
  made.setAttribute("d", SHAPES[number]);
  made.setAttribute("transform", `translate(${x} ${LINE})`);
  return made;
}

/**
 * @param {Comparison} data
 * @param {Shown[]} shown
 * @param {string} topic
 */
export function showCountry(data, shown, topic) {
  const country = maybe(document, "#danmark");
  const spread = data.fordelinger[topic];
  if (!country || !spread) return;
  const row = data.raekker.find(({ id }) => id === topic);
  const chosen = new Set(shown.map(({ kommune }) => kommune.id));
  /** @type {Map<string, number>} */
  const counted = new Map();
  const known = new Map(data.kommuner.map((each) => [each.id, each]));
  for (const tile of all(country, "[data-kommune]")) {
    const kommune = /** @type {Municipality} */ (known.get(tile.dataset.kommune ?? ""));
    const [sign, kind] = signOf(kommune, spread.prikker);
    const said = kommune.spalter.flatMap((nr) => row?.celler[nr]?.v.map(({ t }) => t) ?? []);
    const text = `${kommune.navn}: ${said.join("; ") || "står ikke i standarden"}`;
    for (const name of [...tile.classList]) if (name.startsWith("sn-felt--")) tile.classList.remove(name);
    tile.classList.add(`sn-felt--${kind}`);
    tile.classList.toggle("sn-felt--valgt", chosen.has(kommune.id));
    one(tile, "i").textContent = sign;
    one(tile, ".sn-skjult").textContent = text;
    one(tile, "a").title = text;
    counted.set(sign, (counted.get(sign) ?? 0) + 1);
  }
  legend(country, spread.klasser, counted);
  one(country, "#danmark-emne").replaceChildren("Feltet viser: ", el("strong", {}, row?.titel ?? ""), ".");
}

/**
 * The sign of a municipality, and what its square is called: the class of its one figure, or why it has none.
 * @param {Municipality} kommune
 * @param {Record<number, import("./compare_types.js").Dot>} dots
 */
function signOf(kommune, dots) {
  const classes = new Set(kommune.spalter.filter((nr) => dots[nr]).map((nr) => dots[nr][1]));
  if (classes.size === 1) return [...classes].flatMap((number) => [String(number + 1), String(number + 1)]);
  return classes.size ? SEVERAL : WITHOUT;
}

/**
 * @param {HTMLElement} country
 * @param {string[]} classes
 * @param {Map<string, number>} counted
 */
function legend(country, classes, counted) {
  const list = one(country, "#danmark-tegn");
  const without = list.querySelector("li:has(.sn-felt--ingen)");
  const signs = [...classes.map((text, number) => [`${number + 1}`, `${number + 1}`, text]), SEVERAL, WITHOUT];
  const made = signs.flatMap(([sign, kind, text]) => {
    const count = counted.get(sign);
    const square = el("span", { className: `sn-felt sn-felt--${kind}`, "aria-hidden": "true" }, sign);
    return count ? [el("li", {}, square, ` ${text}: ${count} ${count === 1 ? "kommune" : "kommuner"}`)] : [];
  });
  list.replaceChildren(...made, ...(without ? [without] : []));
}
