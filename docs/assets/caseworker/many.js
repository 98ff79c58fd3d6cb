// “Mange på én gang”: from a file to a result for each row, all in this browser. The page's own words stand in
// generator/templates/calculator/bulk.md.j2; the file and its rows live in desk.worker.js, the calculators in beregner/worker.js.

import { Engine } from "../beregner/engine.js";
import { Desk } from "./desk.js";
import { inDanish, rowsInWords } from "./counted.js";
import { CprNotices } from "./cpr_notice.js";
import { readInWords, unusedAmounts, unusedInWords } from "./reading.js";
import { Source } from "./source.js";
import { Run } from "./run.js";
import { Mapping } from "./mapping.js";
import { Result } from "./result.js";
import { Choice } from "./choice.js";
import { all, byId, maybe, one } from "../kit/dom.js";
import { whenIdle } from "../kit/idle.js";
import { causeOf, reasonOf, stoppedPanel, stoppedShort } from "../kit/stopped.js";

/** @typedef {import("./types.js").Column} Column */
/** @typedef {import("./types.js").RunAbout} RunAbout */

const REST = "Skabelonerne og kolonnernes forklaring kan du stadig bruge. Filen bliver stående.";
const BROKEN = "Der gik noget galt, så der blev ikke regnet færdig. Prøv igen, eller genindlæs siden.";
const STARTING = "Beregnerne starter … Du kan vælge din fil imens.";
const READY = "Klar. Nu kan siden bruges uden net.";

class Page {
  /** @type {Column[] | null} */
  #columns = null;
  /** @type {Run | null} */
  #run = null;
  #shown = 0;

  /**
   * @param {HTMLElement} root
   * @param {import("./types.js").Declared} declared
   */
  constructor(root, declared) {
    this.root = root;
    this.engine = new Engine();
    this.table = new Desk();
    this.choice = new Choice(declared, root, () => this.#onCalculator());
    this.mapping = new Mapping(byId("m-felter"), this.table, () => this.#showReady());
    this.cpr = new CprNotices(byId("m-cpr"), () => this.#onCalculator());
    this.source = new Source(root, this.table, {
      onRead: (name) => this.#onFile(name),
      onNone: () => this.#hideColumns(),
    });
    this.result = new Result(
      byId("m-resultat"),
      byId("m-opgoer"),
      this.table,
      (text) => this.#say(text),
      (question) => this.engine.ask(question),
    );
    this.#listen(one(root, "form", HTMLFormElement));
    this.choice.show();
    root.classList.add("sn-levende");
    whenIdle(() => this.#startEngine());
  }

  /** @param {HTMLFormElement} form */
  #listen(form) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#calculate();
    });
    for (const name of ["kommune", "dato", "foer"])
      byId(`m-${name}`).addEventListener("change", () => this.#showReady());
    byId("m-stop").addEventListener("click", () => this.#run?.stop());
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

  /** @param {string} name */
  async #onFile(name) {
    this.result.hide();
    await this.#showColumns(name);
    byId("mange-trin-3").focus();
  }

  /**
   * The columns of the sheet, with those that are known put beside their questions.
   * @param {string} name what the reader calls it
   */
  async #showColumns(name) {
    this.#shown += 1;
    const shown = this.#shown;
    const { fields } = this.choice;
    const read = await this.table.ask("kolonner", {
      ark: this.source.sheet,
      felter: fields,
      note: this.choice.declared.note,
      udelad: this.cpr.leftOut(this.source.sheet),
    });
    if (shown !== this.#shown) return;
    this.source.showSheet(read.ark);
    if (read.cpr.length) this.source.forget();
    this.cpr.show(read.ark, read.cpr);
    this.#columns = read.kolonner;
    await this.mapping.show(fields, read.kolonner, read.gaet);
    this.source.tell(readInWords(name, read));
    byId("m-kort").hidden = byId("m-start").hidden = false;
    byId("m-beregn").textContent = `Beregn ${rowsInWords(read.antal)}`;
    this.#showReady();
  }

  #hideColumns() {
    this.#columns = null;
    this.cpr.clear();
    this.result.hide();
    byId("m-kort").hidden = byId("m-start").hidden = true;
  }

  /** What is still missing before the rows can be run, and which columns are only carried along. */
  #showReady() {
    const columns = this.#columns;
    if (!columns) return;
    const missing = this.#missing();
    byId("m-mangler").hidden = !missing.length;
    byId("m-mangler").textContent = missing.length ? `Du mangler at vælge: ${missing.join("; ")}.` : "";
    const unused = this.mapping.unused();
    const names = unused.map((index) => columns[index].navn);
    byId("m-oevrige").textContent = names.length ? `Følger med uændret: ${names.join(", ")}.` : "";
    byId("m-ubrugt").textContent = unusedInWords(unusedAmounts(columns, unused));
  }

  #missing() {
    const { felter } = this.mapping.plan();
    return [...this.choice.missing((name) => name in felter), ...this.mapping.missing()];
  }

  async #calculate() {
    if (this.#run || !this.#columns) return;
    if (this.#missing().length) {
      this.#say(byId("m-mangler").textContent ?? "");
      return;
    }
    const run = new Run(this.engine, this.table);
    this.#run = run;
    this.#showRunning(true);
    try {
      await this.#runAll(run, this.#describe(this.#columns));
      await this.result.show();
      this.#say(run.stopped ? "Stoppet. De rækker, der er regnet, vises nedenfor." : `Færdig. ${this.result.inShort}`);
      this.result.focus();
    } catch (error) {
      console.error(error);
      this.#showStopped(error);
    }
    this.#showRunning(false);
    this.#run = null;
  }

  /**
   * @param {Run} run
   * @param {RunAbout} about
   */
  async #runAll(run, about) {
    const { fields: felter, calculator } = this.choice;
    const { resultater } = calculator;
    const plan = { ...this.mapping.plan(), kommuner: this.choice.kommuner };
    const { antal, kolonner } = await this.table.ask("begynd", { plan, felter, resultater, koersel: about });
    const { beregner, kommune, datoer } = about;
    await run.all({ beregner, kommune, datoer, kolonner }, antal, (progress) => showProgress(progress));
  }

  /**
   * What the run is about, as the result and the files tell it.
   * @param {Column[]} columns
   * @returns {RunAbout}
   */
  #describe(columns) {
    const { titel, resultater, egen_dato: egenDato } = this.choice.calculator;
    const { kommune, kommunenavn, datoer } = this.choice.common;
    const allUnused = this.mapping.unused();
    const [unused = null] = allUnused;
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
      kendetegnsnavn: unused === null ? "" : columns[unused].navn,
      resultat: resultater[0].overskrift,
      ubrugt: unusedInWords(unusedAmounts(columns, allUnused)),
    };
  }

  /** @param {boolean} running */
  #showRunning(running) {
    this.source.locked = running;
    for (const step of all(this.root, ".sn-trinboks:not(#m-start)")) step.inert = running;
    byId("m-beregn", HTMLButtonElement).disabled = running;
    byId("m-stop").hidden = byId("m-fremdrift").hidden = !running;
    if (!running) return;
    this.result.hide();
    byId("m-maaler", HTMLProgressElement).value = 0;
    byId("m-tael").textContent = "Begynder …";
    this.#say("Regner …");
    byId("m-stop").focus();
  }

  /** @param {unknown} error */
  #showStopped(error) {
    byId("m-status").classList.add("sn-status--stop");
    this.#say(this.engine.stopped ? showCause(error, () => this.#retry()) : BROKEN);
  }

  #retry() {
    byId("m-status").classList.remove("sn-status--stop");
    this.engine = new Engine();
    this.result.ask = (question) => this.engine.ask(question);
    this.#startEngine();
  }

  /** @param {string} text */
  #say(text) {
    byId("m-status").textContent = text;
  }
}

/** @param {{done: number, total: number, msLeft: number}} progress */
function showProgress({ done, total, msLeft }) {
  const bar = byId("m-maaler", HTMLProgressElement);
  bar.max = total;
  bar.value = done;
  const seconds = Math.ceil(msLeft / 1000);
  const left = seconds > 90 ? `ca. ${Math.round(seconds / 60)} minutter` : `ca. ${seconds} sekunder`;
  byId("m-tael").textContent = `${inDanish(done)} af ${rowsInWords(total)}. ${done < total ? `${left} tilbage.` : ""}`;
}

/**
 * Show why the calculators cannot run; gives it in short.
 * @param {unknown} error
 * @param {() => void} retry
 */
function showCause(error, retry) {
  const reason = reasonOf(error);
  const cause = causeOf(reason);
  const panel = stoppedPanel(
    cause,
    reason,
    () => {
      panel.remove();
      retry();
    },
    { what: "Beregnerne", rest: REST },
  );
  maybe(document, ".sn-mange .sn-stop")?.remove();
  byId("m-status").after(panel);
  return stoppedShort(cause, "Beregnerne");
}

const root = one(document, ".sn-mange");

try {
  const answer = await fetch(new URL("../mange/felter.json", import.meta.url), { cache: "no-cache" });
  new Page(root, await answer.json());
} catch (error) {
  one(root, "form").hidden = false;
  byId("m-status").classList.add("sn-status--stop");
  byId("m-status").textContent = showCause(error, () => location.reload());
}
