// “Mange på én gang”: from a file to a result for each row, all in this browser. The page's own words stand in
// generator/templates/calculator/bulk.md.j2; the file and its rows live in desk.worker.js, the calculators in beregner/worker.js.

import { Engine } from "../beregner/engine.js";
import { Desk } from "./desk.js";
import { ColumnsStep } from "./columns_step.js";
import { begin, describeRun } from "./describe.js";
import { Source } from "./source.js";
import { Run } from "./run.js";
import { Result } from "./result.js";
import { Choice } from "./choice.js";
import { byId, one } from "../kit/dom.js";
import { whenIdle } from "../kit/idle.js";
import { OwnFigures } from "./own_figures.js";
import { showCause, showProgress, showRunning } from "./progress.js";

/** @typedef {import("./describe.js").Begun} Begun */

const BROKEN = "Der gik noget galt, så der blev ikke regnet færdig. Prøv igen, eller genindlæs siden.";
const STARTING = "Beregnerne starter … Du kan vælge din fil imens.";
const READY = "Klar. Nu kan siden bruges uden net.";

class Page {
  /** @type {Run | null} */
  #run = null;
  /** @type {Begun | null} a run that was stopped, and can be gone on with while nothing is changed */
  #halted = null;

  /**
   * @param {HTMLElement} root
   * @param {import("./types.js").Declared} declared
   */
  constructor(root, declared) {
    this.root = root;
    this.engine = new Engine();
    this.table = new Desk();
    this.choice = new Choice(declared, root, () => this.#onCalculator());
    this.own = new OwnFigures(
      byId("m-egne"),
      () => this.choice.figures,
      (question) => this.engine.ask(question),
      this.table,
    );
    this.source = new Source(root, this.table, {
      onRead: (name) => this.#onFile(name),
      onNone: () => this.#onNoFile(),
    });
    this.columns = new ColumnsStep(this.choice, this.table, this.source, () => this.#onCalculator());
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
        this.columns.showReady();
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
    if (this.columns.read) await this.columns.show("Filen");
  }

  /** @param {string} name */
  async #onFile(name) {
    this.result.hide();
    await this.columns.show(name);
    byId("mange-trin-3").focus();
  }

  #onNoFile() {
    this.#offerGoingOn(null);
    this.columns.hide();
    this.result.hide();
  }

  async #calculate() {
    const { read } = this.columns;
    if (this.#run || !read) return;
    if (this.columns.missing().length) {
      this.#say(byId("m-mangler").textContent ?? "");
      return;
    }
    if (!(await this.own.areGood())) {
      this.#say("Ret først dine satser. Det står ved dem, hvad der er galt.");
      return;
    }
    const chosen = { choice: this.choice, mapping: this.columns.mapping, own: this.own };
    const about = describeRun(chosen, read);
    await this.#runFrom(() => begin(this.table, chosen, about));
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

  /** @param {Begun | null} halted */
  #offerGoingOn(halted) {
    this.#halted = halted;
    byId("m-fortsaet").hidden = !halted;
  }

  /** @param {boolean} running */
  #showRunning(running) {
    this.source.locked = running;
    showRunning(this.root, running);
    if (!running) return;
    this.result.hide();
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
