// Why something that the page promises cannot run here, in words the reader can act on; the same words everywhere.

import { button, el } from "./dom.js";

/**
 * @typedef {object} Cause
 * @property {(reason: string) => boolean} fits
 * @property {string} why
 * @property {string[]} help
 * @property {boolean} [policy] whether a Content-Security-Policy may be why
 * @property {boolean} [files] whether a filter that stops files may be why
 * @property {boolean} [network] whether it starts by itself when the network is back
 */

const REST = "Eksemplet, reglerne og kilderne på siden kan du stadig læse. Det, der står i felterne, bliver stående.";
const POLICY = "script-src 'self' 'wasm-unsafe-eval'";

/** @type {Cause[]} */
const CAUSES = [
  {
    fits: (reason) =>
      !("WebAssembly" in window) || /WebAssembly is not defined|Can't find variable: WebAssembly/.test(reason),
    why: "WebAssembly er slået fra.",
    help: [
      "Siden bruger WebAssembly til at regne og søge, og det er slået fra i din browser. Prøv en anden browser.",
      "Er det en arbejdscomputer, så bed it-afdelingen om at tillade WebAssembly for denne side.",
    ],
    policy: true,
  },
  {
    fits: (reason) => /unsafe-eval|Content Security Policy|CSP|call to WebAssembly\.\w+ blocked/i.test(reason),
    why: "WebAssembly er forbudt her.",
    help: [
      "En sikkerhedsregel på netværket eller på serveren forbyder WebAssembly, som siden bruger til at regne og søge.",
      "Prøv fra et andet netværk, eller bed it-afdelingen om at tillade WebAssembly for denne side.",
    ],
    policy: true,
  },
  {
    fits: (reason) => /: (401|403|407|451)\b|ikke WebAssembly/.test(reason),
    why: "Netværket spærrer for en fil.",
    help: [
      "Et filter på netværket eller på serveren slipper ikke alle sidens filer igennem. Det er ikke din forbindelse, der er langsom.",
      "Prøv fra et andet netværk, eller bed it-afdelingen om at tillade filer, der ender på .wasm, fra denne side.",
    ],
    files: true,
  },
  {
    fits: (reason) =>
      !("Worker" in window) || /import\.meta|outside a module|SyntaxError|CompileError|Worker is not/.test(reason),
    why: "Browseren er for gammel.",
    help: ["Din browser er for gammel til det her. Opdatér den, eller brug en nyere browser."],
  },
  {
    fits: () => !navigator.onLine,
    why: "Du er ikke på nettet.",
    help: ["Forbindelsen er væk. Det starter af sig selv, når du er på nettet igen."],
    network: true,
  },
  {
    fits: (reason) => /\b[45][0-9]{2}\b|HTTP status|request failed|Failed to load/i.test(reason),
    why: "En fil mangler på siden.",
    help: [
      "En af filerne kunne ikke hentes fra siden. Siden er måske lige ved at blive opdateret.",
      "Vent et øjeblik, og prøv igen.",
    ],
  },
  {
    fits: (reason) => /fetch|network|load failed|import/i.test(reason),
    why: "Forbindelsen blev afbrudt.",
    help: ["Ikke alle filer nåede frem. Prøv igen, når du har net."],
    network: true,
  },
  {
    fits: () => true,
    why: "Browseren kan ikke.",
    help: ["Prøv igen. Virker det stadig ikke, så opdatér browseren, eller brug en anden."],
  },
];

/**
 * The first cause that fits the reason a start failed with.
 * @param {string} reason
 */
export const causeOf = (reason) => CAUSES.find(({ fits }) => fits(reason)) ?? CAUSES[CAUSES.length - 1];

/**
 * What went wrong, as the browser says it.
 * @param {unknown} error
 */
export const reasonOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * “Beregneren kan ikke starte: WebAssembly er slået fra.”
 * @param {Cause} cause
 * @param {string} [what]
 */
export const stoppedShort = (cause, what = "Beregneren") =>
  `${what} kan ikke ${cause.network ? "hentes" : "starte"}: ${cause.why}`;

/**
 * Why one thing that the calculators give is not there: “Datoen kan ikke regnes ud: WebAssembly er slået fra. …”
 * @param {unknown} error
 * @param {string} what
 */
export function withoutAnswer(error, what) {
  const cause = causeOf(reasonOf(error));
  return [`${what} kan ikke regnes ud: ${cause.why}`, ...cause.help].join(" ");
}

/**
 * The whole of it in a line, for places with no room for a panel.
 * @param {Cause} cause
 * @param {string} what
 */
export const stoppedLine = (cause, what) => [stoppedShort(cause, what), ...cause.help].join(" ");

/**
 * What stands in the answer's place: what is wrong, what to do, and for the IT department the exact words. `rest` tells
 * what of the page can be used all the same.
 * @param {Cause} cause
 * @param {string} reason
 * @param {() => void} retry
 * @param {{what?: string, rest?: string}} [about]
 */
export function stoppedPanel(cause, reason, retry, { what, rest = REST } = {}) {
  return el(
    "div",
    { className: "sn-stop" },
    el("p", { className: "sn-stop-titel" }, stoppedShort(cause, what)),
    ...cause.help.map((text) => el("p", {}, text)),
    el("p", {}, rest),
    button("Prøv igen", retry),
    forIt(cause, reason),
  );
}

/**
 * @param {Cause} cause
 * @param {string} reason
 */
function forIt(cause, reason) {
  const policy =
    cause.policy &&
    el(
      "p",
      {},
      "Sidens Content-Security-Policy skal tillade WebAssembly: ",
      el("code", {}, POLICY),
      ". Ordet 'unsafe-eval' er ikke nødvendigt. Browserens egen politik må ikke slå WebAssembly fra.",
    );
  return el(
    "details",
    { className: "sn-fold" },
    el("summary", {}, "Til it-afdelingen"),
    policy || null,
    cause.files
      ? el("p", {}, "Filer af typen application/wasm fra denne sides adresse skal komme uændret igennem.")
      : null,
    el("p", {}, "Browserens besked: ", el("code", {}, reason)),
    el("p", {}, "Alt hentes fra denne sides egen adresse. Intet af det, der skrives, sendes nogen steder hen."),
  );
}
