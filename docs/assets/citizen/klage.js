// The letter of complaint: filled in while the reader writes, and kept only in the page.

import { choices } from "./choices.js";
import { startMunicipality } from "./kommune.js";
import { HelpChoice, isOfLaw } from "./help_choice.js";
import { Letter, letterActions } from "./letter.js";
import { deadline, warmUp } from "./frist.js";
import { dateInWords, readDate, today } from "../kit/dates.js";
import { all, el, maybe, one } from "../kit/dom.js";
import { withoutAnswer } from "../kit/stopped.js";

const STOPPED = "Se fristen øverst på siden.";
const HEALTH = "Brevet her passer ikke til den hjælp, du har valgt. Læs, hvad kommunen siger, nedenfor.";

class Complaint {
  #asked = 0;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.form = one(root, "form", HTMLFormElement);
    const input = (/** @type {string} */ name) => one(this.form, `[name=${name}]`, HTMLInputElement);
    this.fields = {
      grund: one(this.form, "[name=grund]", HTMLTextAreaElement),
      adresse: one(this.form, "[name=adresse]", HTMLTextAreaElement),
      afgjort: input("afgjort"),
      modtaget: one(this.form, "[name=modtaget]", HTMLSelectElement),
      sagsnummer: input("sagsnummer"),
      navn: input("navn"),
    };
    this.help = new HelpChoice(one(this.form, "[name=ydelse]", HTMLSelectElement));
    this.nedsat = one(this.form, "[data-nedsat]", HTMLInputElement);
    this.letter = new Letter(one(root, "[data-brev]"));
    this.date = one(root, "[data-frist]");
    this.standard = one(root, "[data-standard]");
    this.actions = one(root, "[data-handlinger]");
    this.deadlines = maybe(document, "[data-frister]", HTMLAnchorElement);
    this.form.hidden = false;
    this.actions.append(...letterActions(this.letter, one(root, "[data-status]"), "klage.txt"));
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.#fill());
    const { afgjort, modtaget } = this.fields;
    for (const field of [this.help.select, afgjort, modtaget]) field.addEventListener("change", () => this.#count());
    this.fields.afgjort.addEventListener("focus", warmUp, { once: true });
    this.municipality = startMunicipality();
    this.municipality?.follow(() => this.#ofMunicipality());
    this.#fromAddress();
    addEventListener("hashchange", () => this.#fromAddress());
  }

  get way() {
    const chosen = this.help.value;
    return chosen ? maybe(document, `[data-vej="${CSS.escape(chosen)}"]`) : null;
  }

  #fromAddress() {
    const asked = choices();
    this.help.choose(asked.get("ydelse"));
    if (asked.has("nedsat")) this.nedsat.checked = true;
    this.#fill();
    this.#count();
  }

  #ofMunicipality() {
    this.help.narrow(this.municipality?.id);
    this.#fill();
    this.#count();
  }

  #fill() {
    const { fields, way } = this;
    const health = way !== null && "sundhed" in way.dataset;
    this.letter.show(!health);
    this.actions.hidden = health;
    this.letter.fill({
      modtager: health ? "" : this.#recipient(way),
      titel: way ? quoted(one(way, "summary").textContent ?? "") : "",
      dato: dateInWords(today()),
      afgjort: dateInWords(readDate(fields.afgjort.value)),
      sagsnummer: fields.sagsnummer.value.trim(),
      uenig: all(this.form, "[name=uenig]:checked", HTMLInputElement)
        .map(({ value }) => `- ${value}`)
        .join("\n"),
      behold: this.nedsat.checked ? "ja" : "",
      grund: fields.grund.value.trim(),
      navn: fields.navn.value.trim(),
      adresse: fields.adresse.value.trim(),
    });
    this.#showStandard(way);
    this.#carryToDeadlines();
  }

  /** The calculator of deadlines opens with the same service, and asks for the rest. */
  #carryToDeadlines() {
    if (!this.deadlines) return;
    const kommune = this.municipality?.id ?? "";
    const carried = new URLSearchParams(kommune ? { kommune, haendelse: "afgoerelse" } : {});
    if (kommune && this.help.value && !this.help.isOfLaw) carried.set("ydelse", this.help.value);
    this.deadlines.hash = carried.toString().replaceAll("%2F", "/");
  }

  /**
   * The office that a standard names; else the municipality itself.
   * @param {HTMLElement | null} way
   */
  #recipient(way) {
    const office = way && maybe(way, "[data-modtager]");
    return office ? lines(office) : (this.municipality?.name ?? "");
  }

  /**
   * What the standard says about complaining, beside the letter as soon as the help is chosen.
   * @param {HTMLElement | null} way
   */
  #showStandard(way) {
    this.standard.hidden = !way;
    if (!way || this.standard.dataset.vist === way.dataset.vej) return;
    this.standard.dataset.vist = way.dataset.vej;
    const whose = isOfLaw(way.dataset.vej) ? "loven" : "standarden";
    const heading = el("p", { className: "sn-kommunevalg-navn" }, `Det siger ${whose} om at klage`);
    const common = maybe(document, `[data-klagefaelles="${CSS.escape(way.dataset.faelles ?? "")}"]`);
    const texts = [maybe(way, "[data-klagesvar]"), common].filter((text) => text !== null);
    this.standard.replaceChildren(heading, ...texts.flatMap((text) => [...text.cloneNode(true).childNodes]));
  }

  async #count() {
    const question = ++this.#asked;
    const { way, fields } = this;
    if (way && "sundhed" in way.dataset) {
      this.date.textContent = HEALTH;
      return;
    }
    if (!way || !fields.afgjort.value) {
      this.date.textContent = "Vælg hjælpen, og skriv datoen på afgørelsen. Så ser du den sidste dag, du kan klage.";
      return;
    }
    this.date.textContent = "Regner …";
    const common = { haendelse: "afgoerelse", dato: readDate(fields.afgjort.value), modtaget: fields.modtaget.value };
    const { value: ydelse, isOfLaw: ofLaw } = this.help;
    const kommune = ofLaw ? (this.municipality?.id ?? "") : ydelse.split("/")[0];
    try {
      const answer = await deadline(kommune, ofLaw ? common : { ...common, ydelse });
      if (question === this.#asked) this.date.textContent = says(answer);
    } catch (error) {
      if (question === this.#asked) this.date.textContent = `${withoutAnswer(error, "Datoen")} ${STOPPED}`;
    }
  }
}

/** @param {import("./frist.js").Deadline | import("./frist.js").Mistake} answer */
function says(answer) {
  if ("fejl" in answer) return answer.fejl;
  const { dag, igen } = answer;
  if (igen < 0)
    return `Den sidste dag for at klage var ${dag}. Du kan stadig skrive. I særlige tilfælde bliver en sen klage behandlet.`;
  return `Den sidste dag for at klage er ${dag}. Send klagen i god tid.`;
}

/**
 * Name, address and mail as lines of text, without source marks and the telephone.
 * @param {HTMLElement} node
 */
function lines(node) {
  const copy = /** @type {HTMLElement} */ (node.cloneNode(true));
  for (const mark of copy.querySelectorAll("sup")) mark.remove();
  for (const line of copy.querySelectorAll("br")) line.replaceWith("\n");
  return (copy.textContent ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("Telefon"))
    .join("\n");
}

/** @param {string} text */
const quoted = (text) => `“${text.trim()}”`;

for (const root of all(document, "[data-klage]")) new Complaint(root);
