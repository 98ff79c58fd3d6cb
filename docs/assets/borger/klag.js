// The letter of complaint: filled in while the reader writes, and kept only in the page.

import { choices } from "./adresse.js";
import { button } from "./dom.js";
import { deadline, inWords, today, warmUp } from "./frist.js";
import { letterText, Letter } from "./brev.js";
import { withoutAnswer } from "../beregner/stopped.js";

const STOPPED = "Se fristen øverst på siden.";
const HEALTH = "Brevet her passer ikke til den hjælp, du har valgt. Læs, hvad kommunen siger, nedenfor.";

class Complaint {
  #asked = 0;

  constructor(root) {
    this.form = root.querySelector("form");
    this.fields = this.form.elements;
    this.letter = new Letter(root.querySelector("[data-brev]"));
    this.date = root.querySelector("[data-frist]");
    this.standard = root.querySelector("[data-standard]");
    this.status = root.querySelector("[data-status]");
    this.actions = root.querySelector("[data-handlinger]");
    this.form.hidden = false;
    this.actions.append(
      button("Kopiér brevet", () => this.#copy()),
      button("Udskriv brevet", () => this.#print()),
      button("Hent som tekst", () => this.#save()),
    );
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.#fill());
    for (const name of ["ydelse", "afgjort", "modtaget"]) this.fields[name].addEventListener("change", () => this.#count());
    this.fields.afgjort.addEventListener("focus", warmUp, { once: true });
    this.#fromAddress();
    addEventListener("hashchange", () => this.#fromAddress());
  }

  get way() {
    const chosen = this.fields.ydelse.value;
    return chosen ? document.querySelector(`[data-vej="${CSS.escape(chosen)}"]`) : null;
  }

  #fromAddress() {
    const asked = choices();
    const known = [...this.fields.ydelse.options].map(({ value }) => value);
    if (known.includes(asked.get("ydelse"))) this.fields.ydelse.value = asked.get("ydelse");
    this.#markMunicipality(asked.get("kommune"));
    this.#fill();
    this.#count();
  }

  /** The chosen municipality's services come first in the list. */
  #markMunicipality(id) {
    const own = [...this.fields.ydelse.querySelectorAll("optgroup")].find((group) =>
      id && group.querySelector("option").value.startsWith(`${id}/`));
    if (own) this.fields.ydelse.querySelector("option").after(own);
  }

  #fill() {
    const { fields, way } = this;
    const health = way && "sundhed" in way.dataset;
    this.letter.show(!health);
    this.actions.hidden = health;
    this.letter.fill({
      modtager: way && !health ? lines(way.querySelector("[data-modtager]")) : "",
      titel: way ? quoted(way.querySelector("summary").textContent) : "",
      dato: inWords(today()).replace(/^\S+ (den )?/, ""),
      afgjort: fields.afgjort.value ? inWords(fields.afgjort.value).replace(/^\S+ (den )?/, "") : "",
      sagsnummer: fields.sagsnummer.value.trim(),
      uenig: [...this.form.querySelectorAll("[name=uenig]:checked")].map(({ value }) => `- ${value}`).join("\n"),
      grund: fields.grund.value.trim(),
      navn: fields.navn.value.trim(),
      adresse: fields.adresse.value.trim(),
    });
    this.#showStandard(way);
  }

  /** What the standard says about complaining, beside the letter as soon as the help is chosen. */
  #showStandard(way) {
    this.standard.hidden = !way;
    if (!way || this.standard.dataset.vist === way.dataset.vej) return;
    this.standard.dataset.vist = way.dataset.vej;
    const heading = document.createElement("p");
    heading.className = "sn-kommunevalg-navn";
    heading.textContent = "Det siger standarden om at klage";
    const common = document.querySelector(`[data-klagefaelles="${CSS.escape(way.dataset.faelles ?? "")}"]`);
    const texts = [way.querySelector("[data-klagesvar]"), common].filter(Boolean);
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
    const svar = { haendelse: "afgoerelse", dato: fields.afgjort.value, modtaget: fields.modtaget.value, ydelse: fields.ydelse.value };
    try {
      const answer = await deadline(fields.ydelse.value.split("/")[0], svar);
      if (question === this.#asked) this.date.textContent = says(answer);
    } catch (error) {
      if (question === this.#asked) this.date.textContent = `${withoutAnswer(error, "Datoen")} ${STOPPED}`;
    }
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(letterText(this.letter.root));
      this.status.textContent = "Brevet er kopieret. Sæt det ind der, hvor du vil skrive til kommunen.";
    } catch {
      getSelection().selectAllChildren(this.letter.root);
      this.status.textContent = "Brevet er markeret. Kopiér det med Ctrl+C.";
    }
  }

  #print() {
    document.documentElement.classList.add("sn-kun-brev");
    addEventListener("afterprint", () => document.documentElement.classList.remove("sn-kun-brev"), { once: true });
    window.print();
  }

  /** The file is made here and fetched from nowhere. */
  #save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([letterText(this.letter.root)], { type: "text/plain;charset=utf-8" }));
    link.download = "klage.txt";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    this.status.textContent = "Brevet er hentet som klage.txt.";
  }
}

function says(answer) {
  if (answer.fejl) return answer.fejl;
  const { dag, igen } = answer;
  if (igen < 0) return `Den sidste dag for at klage var ${dag}. Du kan stadig skrive. I særlige tilfælde bliver en sen klage behandlet.`;
  return `Den sidste dag for at klage er ${dag}. Send klagen i god tid.`;
}

/** Name, address and mail as lines of text, without source marks and the telephone. */
function lines(node) {
  const copy = node.cloneNode(true);
  for (const mark of copy.querySelectorAll("sup")) mark.remove();
  for (const line of copy.querySelectorAll("br")) line.replaceWith("\n");
  return copy.textContent.split("\n").map((line) => line.trim()).filter((line) => line && !line.startsWith("Telefon")).join("\n");
}

const quoted = (text) => `“${text.trim()}”`;

for (const root of document.querySelectorAll("[data-klage]")) new Complaint(root);
