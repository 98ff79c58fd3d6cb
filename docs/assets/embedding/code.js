// The page that makes the line of HTML for other people's pages, and shows what it gives.

import { all, button, el, one } from "../kit/dom.js";
import { copied } from "../kit/file.js";
import { colour, readable } from "./colours.js";

const ELEMENT = "serviceniveau-indlejret";
const OTHER = "";
const PLAIN_HEIGHT = 1400;
const PAGE = /([a-z0-9-]+\/[a-z0-9-]+)\/?(?:[?#].*)?$/;
const COLOURS = /** @type {const} */ (["farve", "farve-moerk", "baggrund", "baggrund-moerk"]);

/** @typedef {{side: string, titel: string, kommune: string, valgt: [string, string][]}} Choice */

class Code {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.form = one(root, "form", HTMLFormElement);
    this.what = one(root, "[name=hvad]", HTMLSelectElement);
    this.service = one(root, "[name=ydelse]", HTMLInputElement);
    this.serviceField = one(root, "[data-for=ydelse]");
    this.kommuneField = one(root, "[data-for=kommune]");
    this.wrong = one(root, "[data-fejl]");
    this.status = one(root, "[role=status]");
    this.shown = one(root, "[data-vist]");
    this.withScript = this.#output(one(root, "[data-med-script]"));
    this.plain = this.#output(one(root, "[data-uden-script-linje]"));
    this.form.hidden = false;
    this.form.addEventListener("input", () => this.#make());
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.#make();
  }

  /** @param {HTMLElement} place */
  #output(place) {
    const label = one(place, "label");
    const text = el("textarea", { className: "sn-notat", readOnly: true, rows: 5, id: `${label.getAttribute("for")}` });
    place.append(
      text,
      button("Kopiér linjen", async () => {
        if (await copied(text.value)) this.status.textContent = "Linjen er kopieret.";
        else {
          text.select();
          this.status.textContent = "Linjen er markeret. Kopiér den med Ctrl+C.";
        }
      }),
    );
    return text;
  }

  #make() {
    this.serviceField.hidden = this.what.value !== OTHER;
    this.kommuneField.hidden = this.what.value === OTHER;
    this.status.textContent = "";
    const choice = this.#choice();
    const wrong = this.#wrong(choice);
    this.wrong.hidden = !wrong.length;
    this.wrong.textContent = wrong.join(" ");
    const address = choice && new URL(`${choice.side}/`, location.href);
    for (const [name, value] of choice?.valgt ?? []) address?.searchParams.set(name, value.replace("#", ""));
    if (address && choice?.kommune) address.hash = `kommune=${choice.kommune}`;
    this.withScript.value = choice ? withScript(choice) : "";
    this.plain.value =
      choice && address
        ? `<iframe src="${escaped(address.href)}" title="${escaped(choice.titel)}" width="100%" height="${PLAIN_HEIGHT}" ` +
          `loading="lazy" frameborder="0" allow="clipboard-write"></iframe>`
        : "";
    this.shown.replaceChildren(...(choice ? [element(choice)] : []));
  }

  /** @returns {Choice | null} */
  #choice() {
    const side = this.what.value || (PAGE.exec(this.service.value.trim())?.[1] ?? "");
    if (!side) return null;
    const titel = this.what.value ? this.what.selectedOptions[0].text : "Serviceniveau";
    const colours = COLOURS.map((name) => [name, colour(this.#written(name))]);
    const theme = this.#written("tema");
    const chosen = [...colours, ["tema", theme]].filter(([, value]) => value);
    return {
      side,
      titel,
      kommune: this.what.value ? this.#written("kommune") : "",
      valgt: /** @type {[string, string][]} */ (chosen),
    };
  }

  /** @param {string} name */
  #written(name) {
    return String(new FormData(this.form).get(name) ?? "").trim();
  }

  /**
   * @param {Choice | null} choice
   * @returns {string[]}
   */
  #wrong(choice) {
    const written = Object.fromEntries(COLOURS.map((name) => [name, this.#written(name)]));
    const light = readable("default", written.farve, written.baggrund);
    const dark = readable("slate", written["farve-moerk"], written["baggrund-moerk"]);
    const used = [light.accent, dark.accent, light.background, dark.background];
    const fields = [written.farve, written["farve-moerk"], written.baggrund, written["baggrund-moerk"]];
    const names = ["Farve", "Farve om natten", "Baggrund", "Baggrund om natten"];
    const colours = names.flatMap((name, at) => {
      if (!fields[at] || used[at]) return [];
      const why = colour(fields[at]) ? "giver tekst, der er for svær at læse" : "er ikke en farve som #0b5d55";
      return [`“${name}” ${why}, så den bliver ikke brugt.`];
    });
    const missing =
      !choice && this.service.value ? ["Adressen skal ende på kommune og ydelse, fx hvidovre/sel-96-bpa."] : [];
    return [...missing, ...colours];
  }
}

/** @param {Choice} choice */
function element({ side, titel, kommune, valgt }) {
  const made = document.createElement(ELEMENT);
  const said = [["side", side], ["titel", titel], ["kommune", kommune], ...valgt];
  for (const [name, value] of said.filter(([, each]) => each)) made.setAttribute(name, value);
  return made;
}

/** @param {Choice} choice */
function withScript(choice) {
  const made = element(choice);
  const page = new URL(`../${choice.side}/`, location.href).href;
  made.append(el("a", { href: page }, choice.titel));
  return `${made.outerHTML}<script src="${escaped(new URL("indlejr.js", location.href).href)}" async></script>`;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

for (const root of all(document, "[data-indlejring]")) new Code(root);
