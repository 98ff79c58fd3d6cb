// “Mange på én gang”: from a file to a result for each row, all in this browser. The page's own words stand in
// generator/templates/mange.md.j2; the file and its rows live in bord.worker.js, the calculators in beregner/worker.js.

import { Engine } from "../beregner/engine.js";
import { Filfejl, Table } from "./bord.js";
import { make, option, rowsInWords } from "./dom.js";
import { Mapping } from "./kortlaeg.js";
import { Result } from "./resultat.js";
import { Run } from "./koer.js";

const IDLE_LIMIT_MS = 3000;
const STOPPED = "Beregnerne kan ikke starte i din browser. Prøv at genindlæse siden, eller brug en nyere browser.";
const READY = "Klar. Nu kan siden bruges uden net.";

const by = (id) => document.getElementById(id);

class Page {
  #declared = null;
  #columns = null;
  #run = null;
  #question = 0;

  constructor(root) {
    this.root = root;
    this.form = root.querySelector("form");
    this.engine = new Engine();
    this.table = new Table();
    this.mapping = new Mapping(by("m-felter"), this.table, () => this.#showReady());
    this.result = new Result(by("m-resultat"), by("m-opgoer"), this.table, (text) => this.#say(text));
  }

  async start() {
    const answer = await fetch(new URL("felter.json", import.meta.url), { cache: "no-cache" });
    this.#declared = await answer.json();
    this.#fillFromAddress();
    this.#listen();
    this.#showCalculator();
    this.form.hidden = false;
    this.root.classList.add("sn-levende");
    whenIdle(() => this.#startEngine());
  }

  async #startEngine() {
    if (!by("m-status").textContent) this.#say("Beregnerne starter … Du kan vælge din fil imens.");
    try {
      await this.engine.start();
      if (!this.#run) this.#say(READY);
    } catch {
      this.#stopped();
    }
  }

  #fillFromAddress() {
    const given = new URLSearchParams(location.hash.slice(1));
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    by("m-dato").value = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    for (const name of ["beregner", "kommune", "dato", "foer"]) {
      if (!given.has(name)) continue;
      const field = by(`m-${name}`);
      if (!field.options || [...field.options].some(({ value }) => value === given.get(name))) field.value = given.get(name);
    }
  }

  #listen() {
    by("m-beregner").addEventListener("change", () => this.#showCalculator());
    by("m-fil").addEventListener("change", ({ target }) => this.#readFile(target.files[0]));
    by("m-brug-tekst").addEventListener("click", () => this.#read({ tekst: by("m-tekst").value }, "Teksten"));
    by("m-ark").addEventListener("change", () => this.#showColumns());
    by("m-stop").addEventListener("click", () => this.#stop());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#calculate();
    });
    window.addEventListener("hashchange", () => {
      this.#fillFromAddress();
      this.#showCalculator();
    });
    listenForDrops(this.root.querySelector(".sn-slip"), (file) => this.#run || this.#readFile(file));
  }

  get #calculator() {
    return this.#declared.beregnere[by("m-beregner").value];
  }

  /** The fields that a column may answer: those of the calculator, and municipality and date. */
  get #fields() {
    const { felter, egen_dato: ownDate } = this.#calculator;
    const common = [["kommune", "Kommune"], ...(ownDate ? [] : [["dato", "Dato"]])];
    const declared = common.map(([navn, etiket]) => ({
      navn, etiket, overskrift: etiket, type: "tekst", enhed: null, valgmuligheder: [], paakraevet: false, standard: null, vises_naar: null,
      synonymer: this.#declared.faelles[navn],
    }));
    return [...felter, ...declared];
  }

  #showCalculator() {
    const id = by("m-beregner").value;
    for (const kind of ["xlsx", "csv"]) by(`m-skabelon-${kind}`).href = new URL(`skabelon-${id}.${kind}`, import.meta.url).href;
    for (const field of this.root.querySelectorAll("[data-for=dato]")) field.hidden = this.#calculator.egen_dato;
    const country = by("m-kommune").options[0];
    country.textContent = this.#calculator.kraever_kommune ? "Vælg kommune" : "Hele landet (lovens tal)";
    if (this.#columns) this.#showColumns();
  }

  async #readFile(file) {
    if (file) await this.#read({ bytes: await file.arrayBuffer() }, `“${file.name}”`);
  }

  /** Read {bytes} or {tekst}; `name` is what the reader calls it. */
  async #read(source, name) {
    this.#question += 1;
    const question = this.#question;
    this.#tell("Læser …");
    try {
      const { ark, om } = await this.table.ask("laes", source);
      if (question !== this.#question) return;
      by("m-ark").replaceChildren(...ark.map((each, index) => option(String(index), each, index === 0)));
      by("m-arkvalg").hidden = ark.length < 2;
      await this.#showColumns(`${name} (${om})`);
      by("mange-trin-3").focus();
    } catch (error) {
      if (question === this.#question) this.#showBadFile(error);
    }
  }

  async #showColumns(name = "Arket") {
    const ask = { ark: Number(by("m-ark").value || 0), felter: this.#fields, note: this.#declared.note };
    try {
      const read = await this.table.ask("kolonner", ask);
      this.#columns = read.kolonner;
      await this.mapping.show(this.#fields, read.kolonner, read.gaet);
      const found = Object.values(read.gaet).filter((column) => column !== null).length;
      const notes = read.noter ? ` ${rowsInWords(read.noter)} med # er sprunget over.` : "";
      this.#tell(`${name} har ${rowsInWords(read.antal)}. Overskrifterne står i række ${read.overskriftsraekke}. Vi kender ${found} af ${read.kolonner.length} kolonner.${notes}`);
      by("m-kort").hidden = by("m-start").hidden = false;
      by("m-beregn").textContent = `Beregn ${rowsInWords(read.antal)}`;
      this.#showReady();
    } catch (error) {
      this.#showBadFile(error);
    }
  }

  #showBadFile(error) {
    this.#columns = null;
    by("m-kort").hidden = by("m-start").hidden = true;
    this.#tell(error instanceof Filfejl ? error.message : "Filen kunne ikke læses. Prøv at gemme den som CSV eller .xlsx.", true);
  }

  /** What is still missing before the rows can be run, and which columns are only carried along. */
  #showReady() {
    const missing = this.mapping.missing();
    by("m-mangler").hidden = !missing.length;
    by("m-mangler").textContent = missing.length ? `Vælg en kolonne eller et fast svar til: ${missing.join("; ")}.` : "";
    const unused = this.mapping.unused().map((index) => this.#columns[index].navn);
    by("m-oevrige").textContent = unused.length ? `Følger med uændret: ${unused.join(", ")}.` : "";
  }

  async #calculate() {
    if (this.#run || !this.#columns) return;
    if (this.mapping.missing().length) {
      this.#say(by("m-mangler").textContent);
      return;
    }
    const { beregner, run } = this.#describe();
    const plan = { ...this.mapping.plan(), kommuner: [...by("m-kommune").options].filter(({ value }) => value).map(({ value, text }) => ({ id: value, navn: text })) };
    this.#run = new Run(this.engine, this.table);
    this.#showRunning(true);
    try {
      const { antal, kolonner } = await this.table.ask("begynd", { plan, felter: beregner.felter, resultater: beregner.resultater, koersel: run });
      const asked = { beregner: run.beregner, kommune: run.kommune, datoer: run.datoer, kolonner };
      await this.#run.all(asked, antal, (progress) => this.#showProgress(progress));
      await this.#finish();
    } catch {
      this.#stopped();
    }
    this.#showRunning(false);
    this.#run = null;
  }

  /** The calculator and what the run is about, as all parts of the page know it. */
  #describe() {
    const beregner = this.#calculator;
    const date = by("m-dato").value;
    const before = beregner.egen_dato ? "" : by("m-foer").value;
    const [unused] = this.mapping.unused();
    const mapped = this.mapping.plan().felter.dato && !beregner.egen_dato;
    const run = {
      beregner: by("m-beregner").value,
      titel: beregner.titel,
      kommune: by("m-kommune").value,
      kommunenavn: by("m-kommune").selectedOptions[0].text,
      datoer: [date, ...(before ? [before] : [])],
      navne: [mapped ? "rækkens dato" : date, ...(before ? [before] : [])],
      egenDato: beregner.egen_dato,
      kendetegn: unused ?? null,
      kendetegnsnavn: unused === undefined ? "" : this.#columns[unused].navn,
      iStedet: beregner.felter.filter(({ i_stedet_for: other }) => other).map(({ i_stedet_for: other }) => other),
      resultat: beregner.resultater[0].overskrift,
    };
    return { beregner, run };
  }

  async #finish() {
    const stopped = this.#run.stopped;
    await this.result.show();
    this.#say(stopped ? "Stoppet. De rækker, der er regnet, vises nedenfor." : `Færdig. ${this.result.inShort}`);
    this.result.focus();
  }

  #stop() {
    this.#run?.stop();
    by("m-stop").disabled = true;
    by("m-tael").textContent = "Stopper …";
  }

  #showRunning(running) {
    by("m-beregn").disabled = running;
    by("m-stop").hidden = !running;
    by("m-stop").disabled = false;
    by("m-fremdrift").hidden = !running;
    for (const step of this.root.querySelectorAll(".sn-trinboks:not(#m-start)")) step.inert = running;
    if (!running) return;
    this.result.hide();
    by("m-maaler").value = 0;
    by("m-tael").textContent = "Begynder …";
    this.#say("Regner …");
    by("m-stop").focus();
  }

  #showProgress({ done, total, msLeft }) {
    by("m-maaler").max = total;
    by("m-maaler").value = done;
    const seconds = Math.ceil(msLeft / 1000);
    const left = seconds > 90 ? `ca. ${Math.round(seconds / 60)} minutter` : `ca. ${seconds} sekunder`;
    by("m-tael").textContent = `${done.toLocaleString("da-DK")} af ${rowsInWords(total)}. ${done < total ? `${left} tilbage.` : ""}`;
  }

  #stopped() {
    by("m-status").classList.add("sn-status--stop");
    this.#say(STOPPED);
  }

  #tell(text, bad = false) {
    by("m-filsvar").textContent = text;
    by("m-filsvar").classList.toggle("sn-status--stop", bad);
  }

  #say(text) {
    by("m-status").textContent = text;
  }
}

/** A file may be dropped anywhere on the page; beside the place for it the browser would leave the page for the file. */
function listenForDrops(place, onFile) {
  const over = (is) => (event) => {
    event.preventDefault();
    place.classList.toggle("sn-slip--over", is);
  };
  for (const name of ["dragenter", "dragover"]) window.addEventListener(name, over(true));
  for (const name of ["dragleave", "drop"]) window.addEventListener(name, over(false));
  window.addEventListener("drop", ({ dataTransfer }) => onFile(dataTransfer.files[0]));
}

function whenIdle(action) {
  if (window.requestIdleCallback) requestIdleCallback(action, { timeout: IDLE_LIMIT_MS });
  else setTimeout(action, IDLE_LIMIT_MS / 3);
}

const root = document.querySelector(".sn-mange");
new Page(root).start().catch(() => root.prepend(make("p", { className: "sn-status--stop" }, STOPPED)));
