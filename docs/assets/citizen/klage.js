// The letter of complaint: filled in while the reader writes, and kept only in the page.

import { choices } from "./choices.js";
import { startMunicipality } from "./kommune.js";
import { letterText, Letter } from "./letter.js";
import { deadline, warmUp } from "./frist.js";
import { dateInWords, readDate, today } from "../kit/dates.js";
import { all, button, el, maybe, one } from "../kit/dom.js";
import { copied, save } from "../kit/file.js";
import { printOnly } from "../kit/paper.js";
import { withoutAnswer } from "../kit/stopped.js";

const STOPPED = "Se fristen øverst på siden.";
const HEALTH = "Brevet her passer ikke til den hjælp, du har valgt. Læs, hvad kommunen siger, nedenfor.";

// What the law gives stands among the services by this beginning of its address.
const LAW = "loven/";

class Complaint {
  #asked = 0;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.form = one(root, "form", HTMLFormElement);
    const input = (/** @type {string} */ name) => one(this.form, `[name=${name}]`, HTMLInputElement);
    this.fields = {
      ydelse: one(this.form, "[name=ydelse]", HTMLSelectElement),
      grund: one(this.form, "[name=grund]", HTMLTextAreaElement),
      adresse: one(this.form, "[name=adresse]", HTMLTextAreaElement),
      afgjort: input("afgjort"),
      modtaget: one(this.form, "[name=modtaget]", HTMLSelectElement),
      sagsnummer: input("sagsnummer"),
      navn: input("navn"),
    };
    this.nedsat = one(this.form, "[data-nedsat]", HTMLInputElement);
    this.letter = new Letter(one(root, "[data-brev]"));
    this.date = one(root, "[data-frist]");
    this.standard = one(root, "[data-standard]");
    this.status = one(root, "[data-status]");
    this.actions = one(root, "[data-handlinger]");
    this.deadlines = maybe(document, "[data-frister]", HTMLAnchorElement);
    this.form.hidden = false;
    this.actions.append(
      button("Kopiér brevet", () => this.#copy()),
      button("Udskriv brevet", () => printOnly("sn-kun-brev")),
      button("Hent som tekst", () => this.#save()),
    );
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.#fill());
    const { ydelse, afgjort, modtaget } = this.fields;
    for (const field of [ydelse, afgjort, modtaget]) field.addEventListener("change", () => this.#count());
    this.fields.afgjort.addEventListener("focus", warmUp, { once: true });
    this.groups = all(this.fields.ydelse, "optgroup", HTMLOptGroupElement);
    this.municipality = startMunicipality();
    this.municipality?.follow(() => this.#ofMunicipality());
    this.#fromAddress();
    addEventListener("hashchange", () => this.#fromAddress());
  }

  get way() {
    const chosen = this.fields.ydelse.value;
    return chosen ? maybe(document, `[data-vej="${CSS.escape(chosen)}"]`) : null;
  }

  #fromAddress() {
    const asked = choices();
    const ydelse = asked.get("ydelse");
    if ([...this.fields.ydelse.options].some(({ value }) => value === ydelse)) this.fields.ydelse.value = ydelse ?? "";
    if (asked.has("nedsat")) this.nedsat.checked = true;
    this.#fill();
    this.#count();
  }

  /** Only the chosen municipality's services, and what the law gives, are there to choose between. */
  #ofMunicipality() {
    const { ydelse } = this.fields;
    const chosen = ydelse.value;
    const id = this.municipality?.id;
    const shown = this.groups.filter(({ dataset }) => !id || !dataset.gruppe || dataset.gruppe === id);
    ydelse.replaceChildren(ydelse.options[0], ...shown);
    ydelse.value = [...ydelse.options].some(({ value }) => value === chosen) ? chosen : "";
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
    const ydelse = this.fields.ydelse.value;
    const carried = new URLSearchParams(kommune ? { kommune, haendelse: "afgoerelse" } : {});
    if (kommune && ydelse && !ydelse.startsWith(LAW)) carried.set("ydelse", ydelse);
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
    const whose = way.dataset.vej?.startsWith(LAW) ? "loven" : "standarden";
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
    const ydelse = fields.ydelse.value;
    const ofLaw = ydelse.startsWith(LAW);
    const kommune = ofLaw ? (this.municipality?.id ?? "") : ydelse.split("/")[0];
    try {
      const answer = await deadline(kommune, ofLaw ? common : { ...common, ydelse });
      if (question === this.#asked) this.date.textContent = says(answer);
    } catch (error) {
      if (question === this.#asked) this.date.textContent = `${withoutAnswer(error, "Datoen")} ${STOPPED}`;
    }
  }

  async #copy() {
    if (await copied(letterText(this.letter.root))) {
      this.status.textContent = "Brevet er kopieret. Sæt det ind der, hvor du vil skrive til kommunen.";
      return;
    }
    getSelection()?.selectAllChildren(this.letter.root);
    this.status.textContent = "Brevet er markeret. Kopiér det med Ctrl+C.";
  }

  #save() {
    save("klage.txt", letterText(this.letter.root));
    this.status.textContent = "Brevet er hentet som klage.txt.";
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
