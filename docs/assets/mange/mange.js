// “Mange på én gang”: from a file to a result for each row, all in this browser. The page's own words stand in
// generator/templates/calculator/bulk.md.j2; the file and its rows live in bord.worker.js, the calculators in beregner/worker.js.

import { Engine } from "../beregner/engine.js";
import { Table } from "./bord.js";
import { causeOf, stoppedPanel, stoppedShort } from "../beregner/stopped.js";
import { rowsInWords } from "./dom.js";
import { Source } from "./fil.js";
import { Run } from "./koer.js";
import { Mapping } from "./kortlaeg.js";
import { Result } from "./resultat.js";
import { Choice } from "./valg.js";

const IDLE_LIMIT_MS = 3000;
const REST = "Skabelonerne og kolonnernes forklaring kan du stadig bruge. Filen bliver stående.";
const BROKEN = "Der gik noget galt, så der blev ikke regnet færdig. Prøv igen, eller genindlæs siden.";
const STARTING = "Beregnerne starter … Du kan vælge din fil imens.";
const READY = "Klar. Nu kan siden bruges uden net.";

const by = (id) => document.getElementById(id);

class Page {
  #columns = null;
  #run = null;
  #shown = 0;

  constructor(root, declared) {
    this.root = root;
    this.engine = new Engine();
    this.table = new Table();
    this.choice = new Choice(declared, root, () => this.#onCalculator());
    this.mapping = new Mapping(by("m-felter"), this.table, () => this.#showReady());
    this.source = new Source(root, this.table, { onRead: (name) => this.#onFile(name), onNone: () => this.#hideColumns() });
    this.result = new Result(by("m-resultat"), by("m-opgoer"), this.table, (text) => this.#say(text), (question) => this.engine.ask(question));
    this.#listen(root.querySelector("form"));
    this.choice.show();
    root.classList.add("sn-levende");
    whenIdle(() => this.#startEngine());
  }

  #listen(form) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#calculate();
    });
    for (const name of ["kommune", "dato", "foer"]) by(`m-${name}`).addEventListener("change", () => this.#showReady());
    by("m-stop").addEventListener("click", () => this.#run.stop());
  }

  async #startEngine() {
    this.#say(STARTING);
    try {
      await this.engine.start();
      if (!this.#run) this.#say(READY);
    } catch (error) {
      this.#showStopped(error);
    }
  }

  async #onCalculator() {
    this.choice.show();
    this.result.hide();
    if (this.#columns) await this.#showColumns("Filen");
  }

  async #onFile(name) {
    this.result.hide();
    await this.#showColumns(name);
    by("mange-trin-3").focus();
  }

  /** The columns of the sheet, with those that are known put beside their questions. */
  async #showColumns(name) {
    this.#shown += 1;
    const shown = this.#shown;
    const { fields } = this.choice;
    const read = await this.table.ask("kolonner", { ark: this.source.sheet, felter: fields, note: this.choice.declared.note });
    if (shown !== this.#shown) return;
    this.#columns = read.kolonner;
    await this.mapping.show(fields, read.kolonner, read.gaet);
    const known = Object.values(read.gaet).filter((column) => column !== null).length;
    const notes = read.noter ? ` ${rowsInWords(read.noter)} med # er sprunget over.` : "";
    const where = `Overskrifterne står i række ${read.overskriftsraekke}. Vi kender ${known} af ${read.kolonner.length} kolonner.`;
    this.source.tell(`${name} har ${rowsInWords(read.antal)}. ${where}${notes}`);
    by("m-kort").hidden = by("m-start").hidden = false;
    by("m-beregn").textContent = `Beregn ${rowsInWords(read.antal)}`;
    this.#showReady();
  }

  #hideColumns() {
    this.#columns = null;
    this.result.hide();
    by("m-kort").hidden = by("m-start").hidden = true;
  }

  /** What is still missing before the rows can be run, and which columns are only carried along. */
  #showReady() {
    if (!this.#columns) return;
    const missing = this.#missing();
    by("m-mangler").hidden = !missing.length;
    by("m-mangler").textContent = missing.length ? `Du mangler at vælge: ${missing.join("; ")}.` : "";
    const unused = this.mapping.unused().map((index) => this.#columns[index].navn);
    by("m-oevrige").textContent = unused.length ? `Følger med uændret: ${unused.join(", ")}.` : "";
  }

  #missing() {
    const { felter } = this.mapping.plan();
    return [...this.choice.missing((name) => name in felter), ...this.mapping.missing()];
  }

  async #calculate() {
    if (this.#run || !this.#columns) return;
    if (this.#missing().length) {
      this.#say(by("m-mangler").textContent);
      return;
    }
    this.#run = new Run(this.engine, this.table);
    this.#showRunning(true);
    try {
      await this.#runAll();
      await this.result.show();
      this.#say(this.#run.stopped ? "Stoppet. De rækker, der er regnet, vises nedenfor." : `Færdig. ${this.result.inShort}`);
      this.result.focus();
    } catch (error) {
      console.error(error);
      this.#showStopped(error);
    }
    this.#showRunning(false);
    this.#run = null;
  }

  async #runAll() {
    const { fields: felter, calculator } = this.choice;
    const { resultater } = calculator;
    const run = this.#describe();
    const plan = { ...this.mapping.plan(), kommuner: this.choice.kommuner };
    const { antal, kolonner } = await this.table.ask("begynd", { plan, felter, resultater, koersel: run });
    const { beregner, kommune, datoer } = run;
    await this.#run.all({ beregner, kommune, datoer, kolonner }, antal, (progress) => showProgress(progress));
  }

  /** What the run is about, as the result and the files tell it. */
  #describe() {
    const { titel, resultater, egen_dato: egenDato } = this.choice.calculator;
    const { kommune, kommunenavn, datoer } = this.choice.common;
    const [unused = null] = this.mapping.unused();
    const ownDate = "dato" in this.mapping.plan().felter;
    return {
      beregner: this.choice.id,
      titel,
      kommune,
      kommunenavn,
      datoer,
      navne: [ownDate ? "rækkens dato" : datoer[0], ...datoer.slice(1)],
      egenDato,
      kendetegn: unused,
      kendetegnsnavn: unused === null ? "" : this.#columns[unused].navn,
      resultat: resultater[0].overskrift,
    };
  }

  #showRunning(running) {
    this.source.locked = running;
    for (const step of this.root.querySelectorAll(".sn-trinboks:not(#m-start)")) step.inert = running;
    by("m-beregn").disabled = running;
    by("m-stop").hidden = by("m-fremdrift").hidden = !running;
    if (!running) return;
    this.result.hide();
    by("m-maaler").value = 0;
    by("m-tael").textContent = "Begynder …";
    this.#say("Regner …");
    by("m-stop").focus();
  }

  #showStopped(error) {
    by("m-status").classList.add("sn-status--stop");
    this.#say(this.engine.stopped ? showCause(error, () => this.#retry()) : BROKEN);
  }

  #retry() {
    by("m-status").classList.remove("sn-status--stop");
    this.engine = new Engine();
    this.result.ask = (question) => this.engine.ask(question);
    this.#startEngine();
  }

  #say(text) {
    by("m-status").textContent = text;
  }
}

function showProgress({ done, total, msLeft }) {
  by("m-maaler").max = total;
  by("m-maaler").value = done;
  const seconds = Math.ceil(msLeft / 1000);
  const left = seconds > 90 ? `ca. ${Math.round(seconds / 60)} minutter` : `ca. ${seconds} sekunder`;
  by("m-tael").textContent = `${done.toLocaleString("da-DK")} af ${rowsInWords(total)}. ${done < total ? `${left} tilbage.` : ""}`;
}

function whenIdle(action) {
  if (window.requestIdleCallback) requestIdleCallback(action, { timeout: IDLE_LIMIT_MS });
  else setTimeout(action, IDLE_LIMIT_MS / 3);
}

/** Show why the calculators cannot run; gives it in short. */
function showCause(error, retry) {
  const reason = String(error?.message ?? error);
  const cause = causeOf(reason);
  const panel = stoppedPanel(cause, reason, () => {
    panel.remove();
    retry();
  }, { what: "Beregnerne", rest: REST });
  document.querySelector(".sn-mange .sn-stop")?.remove();
  by("m-status").after(panel);
  return stoppedShort(cause, "Beregnerne");
}

const root = document.querySelector(".sn-mange");

try {
  const answer = await fetch(new URL("../mange/felter.json", import.meta.url), { cache: "no-cache" });
  new Page(root, await answer.json());
} catch (error) {
  root.querySelector("form").hidden = false;
  by("m-status").classList.add("sn-status--stop");
  by("m-status").textContent = showCause(error, () => location.reload());
}
