// “Mange på én gang”: from a file to a result for each row, all in this browser. The page's own words stand in
// generator/templates/calculator/bulk.md.j2; the file and its rows live in desk.worker.js, the calculators in beregner/worker.js.

import { Engine } from "../beregner/engine.js";
import { Desk } from "./desk.js";
import { rowsInWords } from "./counted.js";
import { CprNotices } from "./cpr_notice.js";
import { describeRun } from "./describe.js";
import { readInWords, unusedAmounts, unusedInWords } from "./reading.js";
import { Source } from "./source.js";
import { Run } from "./run.js";
import { Mapping } from "./mapping.js";
import { Result } from "./result.js";
import { Choice } from "./choice.js";
import { all, byId, one } from "../kit/dom.js";
import { whenIdle } from "../kit/idle.js";
import { OwnFigures } from "./own_figures.js";
import { showCause, showProgress } from "./progress.js";

/** @typedef {import("./types.js").Column} Column */
/** @typedef {import("./types.js").RunAbout} RunAbout */
/** @typedef {{question: import("./run.js").Question, total: number}} Begun */

const BROKEN = "Der gik noget galt, så der blev ikke regnet færdig. Prøv igen, eller genindlæs siden.";
const STARTING = "Beregnerne starter … Du kan vælge din fil imens.";
const READY = "Klar. Nu kan siden bruges uden net.";

class Page {
  /** @type {Column[] | null} */
  #columns = null;
  /** @type {Run | null} */
  #run = null;
  /** @type {Begun | null} a run that was stopped, and can be gone on with while nothing is changed */
  #halted = null;
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
    this.own = new OwnFigures(
      byId("m-egne"),
      () => this.#aboutFigures(),
      (question) => this.engine.ask(question),
      this.table,
    );
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
      byId(`m-${name}`).addEventListener("change", () => {
        this.#showReady();
        this.own.show();
      });
    byId("m-stop").addEventListener("click", () => this.#run?.stop());
    byId("m-fortsaet").addEventListener("click", () => this.#goOn());
    form.addEventListener("change", () => this.#offerGoingOn(null));
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
    this.#offerGoingOn(null);
    this.choice.show();
    this.own.show();
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
    this.#offerGoingOn(null);
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
    if (!(await this.own.areGood())) {
      this.#say("Ret først dine satser. Det står ved dem, hvad der er galt.");
      return;
    }
    const about = describeRun(this, this.#columns);
    await this.#runFrom(async () => this.#begin(about));
  }

  /** Go on where it was stopped. */
  async #goOn() {
    const halted = this.#halted;
    if (!this.#run && halted) await this.#runFrom(async () => halted);
  }

  /**
   * Run the rows that have no answer yet, and show what came of them.
   * @param {() => Promise<Begun>} begin
   */
  async #runFrom(begin) {
    const run = new Run(this.engine, this.table);
    this.#run = run;
    this.#showRunning(true);
    try {
      const begun = await begin();
      const { fra } = await this.table.ask("naaet");
      await run.all(begun.question, fra, begun.total, (progress) => showProgress(progress));
      await this.result.show();
      this.#say(run.stopped ? "Stoppet. De rækker, der er regnet, vises nedenfor." : `Færdig. ${this.result.inShort}`);
      this.#offerGoingOn(run.stopped ? begun : null);
      this.result.focus();
    } catch (error) {
      console.error(error);
      this.#showStopped(error);
    }
    this.#showRunning(false);
    this.#run = null;
  }

  /**
   * @param {RunAbout} about
   * @returns {Promise<Begun>}
   */
  async #begin(about) {
    const { fields: felter, calculator } = this.choice;
    const { resultater } = calculator;
    const plan = { ...this.mapping.plan(), kommuner: this.choice.kommuner };
    const { antal, kolonner } = await this.table.ask("begynd", { plan, felter, resultater, koersel: about });
    const { beregner, kommune, datoer } = about;
    const own = this.own.given;
    return { question: { beregner, kommune, datoer, kolonner, ...(own && { egne_tal: own }) }, total: antal };
  }

  /** @param {Begun | null} halted */
  #offerGoingOn(halted) {
    this.#halted = halted;
    byId("m-fortsaet").hidden = !halted;
  }

  /** What the figures are asked for; nothing while there is no date, or the municipality is missing. */
  #aboutFigures() {
    const { kommune, datoer } = this.choice.common;
    return this.choice.missing(() => false).length ? null : { beregner: this.choice.id, kommune, datoer };
  }

  /** @param {boolean} running */
  #showRunning(running) {
    this.source.locked = running;
    for (const step of all(this.root, ".sn-trinboks:not(#m-start)")) step.inert = running;
    byId("m-beregn", HTMLButtonElement).disabled = running;
    byId("m-stop").hidden = byId("m-fremdrift").hidden = !running;
    if (!running) return;
    byId("m-fortsaet").hidden = true;
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

const root = one(document, ".sn-mange");

try {
  const answer = await fetch(new URL("../mange/felter.json", import.meta.url), { cache: "no-cache" });
  new Page(root, await answer.json());
} catch (error) {
  one(root, "form").hidden = false;
  byId("m-status").classList.add("sn-status--stop");
  byId("m-status").textContent = showCause(error, () => location.reload());
}
