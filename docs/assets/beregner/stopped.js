// Why the calculators cannot run here, in words the reader can act on. The worked example stays below.

import { button, element } from "./element.js";

const POLICY = "script-src 'self' 'wasm-unsafe-eval'";

const CAUSES = [
  {
    fits: (reason) => !("WebAssembly" in window) || /WebAssembly is not defined|Can't find variable: WebAssembly/.test(reason),
    short: "Beregneren kan ikke starte: WebAssembly er slået fra.",
    help: ["Beregneren bruger WebAssembly, og det er slået fra i din browser. Prøv en anden browser.",
      "Er det en arbejdscomputer, så bed it-afdelingen om at tillade WebAssembly for denne side."],
    policy: true,
  },
  {
    fits: (reason) => /unsafe-eval|Content Security Policy|CSP|call to WebAssembly\.\w+ blocked/i.test(reason),
    short: "Beregneren kan ikke starte: WebAssembly er forbudt her.",
    help: ["En sikkerhedsregel på netværket eller på serveren forbyder WebAssembly, som beregneren bruger.",
      "Prøv fra et andet netværk, eller bed it-afdelingen om at tillade WebAssembly for denne side."],
    policy: true,
  },
  {
    fits: (reason) => !("Worker" in window) || /import\.meta|outside a module|SyntaxError|CompileError|Worker is not/.test(reason),
    short: "Beregneren kan ikke starte: Browseren er for gammel.",
    help: ["Din browser er for gammel til beregneren. Opdatér den, eller brug en nyere browser."],
  },
  {
    fits: () => !navigator.onLine,
    short: "Beregneren kan ikke hentes: Du er ikke på nettet.",
    help: ["Forbindelsen er væk. Beregneren starter af sig selv, når du er på nettet igen."],
    network: true,
  },
  {
    fits: (reason) => /\b[45][0-9]{2}\b|HTTP status|request failed|Failed to load/i.test(reason),
    short: "Beregneren kan ikke starte: En fil mangler på siden.",
    help: ["En af beregnerens filer kunne ikke hentes fra siden. Siden er måske lige ved at blive opdateret.",
      "Vent et øjeblik, og prøv igen."],
  },
  {
    fits: (reason) => /fetch|network|load failed|import/i.test(reason),
    short: "Beregneren kan ikke hentes: Forbindelsen blev afbrudt.",
    help: ["Forbindelsen blev afbrudt, mens beregneren blev hentet. Prøv igen, når du har net."],
    network: true,
  },
  {
    fits: () => true,
    short: "Beregneren kan ikke starte i din browser.",
    help: ["Prøv igen. Virker det stadig ikke, så opdatér browseren, eller brug en anden."],
  },
];

/** The first cause that fits the reason a start failed with. */
export const causeOf = (reason) => CAUSES.find(({ fits }) => fits(reason));

/** What stands in the answer's place: what is wrong, what to do, and for the IT department the exact words. */
export function stoppedPanel(cause, reason, retry) {
  return element("div", { className: "sn-stop" },
    element("p", { className: "sn-stop-titel" }, cause.short),
    ...cause.help.map((text) => element("p", {}, text)),
    element("p", {}, "Eksemplet, reglerne og kilderne på siden kan du stadig læse. Det, du har skrevet, bliver stående."),
    button("Prøv igen", retry),
    forIt(cause, reason));
}

function forIt(cause, reason) {
  const policy = cause.policy && element("p", {},
    "Sidens Content-Security-Policy skal tillade WebAssembly: ", element("code", {}, POLICY),
    ". Ordet 'unsafe-eval' er ikke nødvendigt. Browserens egen politik må ikke slå WebAssembly fra.");
  return element("details", { className: "sn-fold" },
    element("summary", {}, "Til it-afdelingen"),
    policy || null,
    element("p", {}, "Browserens besked: ", element("code", {}, reason)),
    element("p", {}, "Alt hentes fra denne sides egen adresse. Intet af det, der skrives, sendes nogen steder hen."));
}
