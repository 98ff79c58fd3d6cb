// What the page of a case file shows: the calculations of each case, and where two cases differ.

import { caseAddress } from "../kit/case_address.js";
import { dateInWords, readDate } from "../kit/dates.js";
import { button, el } from "../kit/dom.js";
import { withoutCpr } from "./cpr.js";

/** @typedef {import("../kit/case_file.js").CaseFile} CaseFile */
/** @typedef {import("../kit/case_file.js").Calculation} Calculation */
/** @typedef {import("../kit/bridge.d.ts").CaseFileAnswer} CaseFileAnswer */
/** @typedef {(how: (file: CaseFile) => CaseFile) => void} Change */

const LONGEST_NAME = 120;

/**
 * Each case with its calculations.
 * @param {CaseFile} file
 * @param {CaseFileAnswer} answer
 * @param {string} calculators the address of the folder of calculators
 * @param {Change} change
 */
export function columns(file, answer, calculators, change) {
  return answer.kolonner.map(({ navn, beregninger }, nr) =>
    el(
      "section",
      { "aria-label": navn || `Sag ${nr + 1}` },
      el("h2", {}, navn || (file.kolonner.length > 1 ? `Sag ${nr + 1}` : "Beregninger")),
      file.kolonner.length > 1 ? nameField(navn, nr, change) : null,
      el("ol", { className: "sn-sag-liste" }, ...beregninger.map((each, place) => card(each, nr, place))),
    ),
  );

  /**
   * @param {CaseFileAnswer["kolonner"][0]["beregninger"][0]} shown
   * @param {number} nr
   * @param {number} place
   */
  function card(shown, nr, place) {
    const calculation = file.kolonner[nr].beregninger[place];
    const remove = () => change((each) => without(each, nr, place));
    return el(
      "li",
      {},
      el("h3", {}, shown.titel),
      el("p", { className: "sn-hjaelp" }, shown.grundlag),
      list(shown.resultat, "sn-sag-resultat"),
      el("details", { className: "sn-fold" }, el("summary", {}, "Oplysninger"), list(shown.svar, "sn-sag-svar")),
      el(
        "p",
        { className: "sn-handlinger" },
        el(
          "a",
          { href: linkTo(calculators, calculation), target: "_blank", rel: "noopener" },
          "Ret i beregneren",
          el("span", { className: "sn-skjult" }, ` ${shown.titel} (åbner i en ny fane)`),
        ),
        button("Fjern", remove, { "aria-label": `Fjern ${shown.titel}` }),
      ),
    );
  }
}

/**
 * Where the two cases differ; or the ways to make another case to hold against this one.
 * @param {CaseFile} file
 * @param {CaseFileAnswer} answer
 * @param {Change} change
 */
export function comparison(file, answer, change) {
  if (answer.forskelle) return [differences(file, answer), button("Fjern den anden sag", () => change(onlyFirst))];
  const day = el("input", {
    type: "text",
    className: "sn-notat",
    id: "sag-dato",
    inputMode: "decimal",
    data: { dato: "" },
    autocomplete: "off",
  });
  const label = el("label", { htmlFor: "sag-dato" }, "Regn det samme på en anden dato ");
  label.append(el("span", { className: "sn-enhed" }, "(dag.måned.år)"));
  return [
    el("p", {}, "Lav en anden sag ved siden af, og se, hvor de er forskellige."),
    el("div", { className: "sn-felt" }, label, day),
    el(
      "div",
      { className: "sn-handlinger" },
      button("Sammenlign med datoen", () => day.value.trim() && change((each) => onDay(each, readDate(day.value)))),
      button("Lav en kopi, jeg kan rette i", () => change((each) => withCopy(each, "Kopi", (one) => one))),
    ),
  ];
}

/**
 * @param {CaseFile} file
 * @param {CaseFileAnswer} answer
 */
function differences(file, { forskelle, kolonner }) {
  if (!forskelle?.length) return el("p", {}, "De to sager giver det samme.");
  const names = kolonner.map(({ navn }, nr) => navn || `Sag ${nr + 1}`);
  const heads = ["Beregning", "Hvad", ...names, "Forskel"].map((name) => el("th", { scope: "col" }, name));
  const rows = forskelle.map(({ titel, navn, foer, efter, forskel, resultat }) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, titel),
      el("td", { data: { navn: "Hvad" } }, navn),
      el("td", { data: { navn: names[0] } }, marked(foer, resultat)),
      el("td", { data: { navn: names[1] } }, marked(efter, resultat)),
      el("td", { data: { navn: "Forskel" } }, forskel || (resultat ? "et andet resultat" : "en anden oplysning")),
    ),
  );
  return el(
    "div",
    { className: "sn-tabel", tabIndex: 0, role: "group", "aria-label": "Forskelle mellem de to sager" },
    el(
      "table",
      { className: "sn-opslag" },
      el("caption", {}, `Kun det, der er forskelligt. ${file.navn}`.trim()),
      el("thead", {}, el("tr", {}, ...heads)),
      el("tbody", {}, ...rows),
    ),
  );
}

/**
 * @param {string} text
 * @param {boolean} isResult
 */
const marked = (text, isResult) => (isResult ? el("strong", {}, text) : text);

/**
 * @param {[string, string][]} pairs
 * @param {string} className
 */
function list(pairs, className) {
  const items = pairs.flatMap(([name, text]) => [el("dt", {}, name), el("dd", {}, text)]);
  return el("dl", { className }, ...items);
}

/**
 * @param {string} navn
 * @param {number} nr
 * @param {Change} change
 */
function nameField(navn, nr, change) {
  const input = el("input", {
    type: "text",
    className: "sn-notat",
    id: `sag-side-${nr}`,
    value: navn,
    maxLength: LONGEST_NAME,
  });
  input.addEventListener("change", () => change((file) => ofColumn(file, nr, { navn: withoutCpr(input.value) })));
  return el("div", { className: "sn-felt" }, el("label", { htmlFor: input.id }, "Hvad er det for en sag?"), input);
}

/**
 * The calculator with the calculation filled in.
 * @param {string} calculators
 * @param {Calculation} calculation
 */
function linkTo(calculators, { beregner, kommune, dato, svar, udfyldt = {} }) {
  const all = [["kommune", kommune], ...("dato" in svar ? [] : [["dato", dato]]), ...Object.entries(svar)];
  const pairs = all.flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  const written = /** @type {import("../calculator/types.js").Pair[]} */ (pairs.filter(([, value]) => value));
  const origins = /** @type {{[name: string]: import("../calculator/types.js").Origin}} */ (udfyldt);
  return caseAddress(`${calculators}${encodeURIComponent(beregner)}/`, written, origins);
}

/**
 * @param {CaseFile} file
 * @param {number} nr
 * @param {Partial<CaseFile["kolonner"][0]>} changed
 */
const ofColumn = (file, nr, changed) => ({
  ...file,
  kolonner: file.kolonner.map((each, at) => (at === nr ? { ...each, ...changed } : each)),
});

/**
 * @param {CaseFile} file
 * @param {number} nr
 * @param {number} place
 */
const without = (file, nr, place) =>
  ofColumn(file, nr, { beregninger: file.kolonner[nr].beregninger.filter((_, at) => at !== place) });

/** @param {CaseFile} file */
const onlyFirst = (file) => ({ ...file, kolonner: [{ ...file.kolonner[0], navn: "" }] });

/**
 * The same on another day, beside it. A calculation that asks for its own date keeps it: that is the day of an event.
 * @param {CaseFile} file
 * @param {string} day
 */
function onDay(file, day) {
  const first = file.kolonner[0].beregninger[0]?.dato ?? "";
  const named = ofColumn(file, 0, { navn: dateInWords(first) || "Før" });
  return withCopy(named, dateInWords(day), (each) => ("dato" in each.svar ? each : { ...each, dato: day }));
}

/**
 * @param {CaseFile} file
 * @param {string} navn
 * @param {(calculation: Calculation) => Calculation} made
 */
const withCopy = (file, navn, made) => ({
  ...file,
  kolonner: [
    { ...file.kolonner[0], navn: file.kolonner[0].navn || "Sagen" },
    { navn, beregninger: file.kolonner[0].beregninger.map(made) },
  ],
});
