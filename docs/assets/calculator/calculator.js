// Makes a calculator page answer while the reader types. Without this file, or if Python cannot start,
// the page still shows its worked example. The HTML the page must hold:
//
// <div class="sn-beregner" data-beregner="merudgift" data-sag="../../slaa-op/sag/"><div class="sn-gitter">
//   <form class="sn-form" novalidate autocomplete="off">
//     <details class="sn-eksempler">… <button type="button" data-eksempel="kommune=…&dato=…">name</button> …</details>
//     <div class="sn-fejloversigt" role="group" aria-label="Fejl i felterne" tabindex="-1" hidden></div>
//     <div class="sn-felt" data-felt="kommune">                 one for each question; kommune and dato like the rest
//       <label for="f-kommune">…</label> <select id="f-kommune" name="kommune" aria-describedby="h-kommune">…</select>
//       <p class="sn-hjaelp" id="h-kommune">…</p> <p class="sn-feltfejl" id="e-kommune" hidden></p></div>
//     <fieldset class="sn-felt" data-felt="maade" data-vises-naar="andet_felt=a|b">   radio buttons (choice, yes/no)
//       <legend>…</legend> <label class="sn-valg"><input type="radio" id="f-maade-a" name="maade" value="a"> …</label> …
//        (data-standard on a field that has a default of its own, which is what it is answered by when it is blank)
//        (data-kun-side on a field that only chooses what the page shows: it is not sent to the calculator)
//     <fieldset class="sn-felt" data-felt="post"> <legend>…</legend>                   rows: name; amount; period
//       <div class="sn-raekker"><div class="sn-raekke" role="group">… <button type="button" data-fjern>…</div></div>
//       <template><div class="sn-raekke">…</div></template> <button type="button" data-tilfoej>Tilføj udgift</button> …
//     <div class="sn-knapper"><button type="submit">Beregn</button> <button type="reset">Begynd forfra</button></div>
//   </form>
//   <div class="sn-bund"><p class="sn-status" role="status"></p> <a class="sn-til-svar" href="#svar-merudgift">Se svaret</a></div>
//   <section class="sn-svar" id="svar-merudgift" aria-labelledby="svartitel-merudgift" tabindex="-1" data-tilstand="eksempel">
//     <h2 id="svartitel-merudgift">Resultat</h2> <p class="sn-svar-note">Eksempel …</p>
//     <div class="sn-svar-indhold">…the worked example, made by calculators.show.html…</div>
//   </section></div></div>

import { Actions } from "./actions.js";
import { Answer } from "./answer.js";
import { Engine, Unexpected } from "../beregner/engine.js";
import { Examples } from "./examples.js";
import { Form } from "./form.js";
import { carryToLetter } from "./letter_link.js";
import { Loading } from "./loading.js";
import { whose } from "./origin.js";
import { readAddress } from "../kit/case_address.js";
import { today } from "../kit/dates.js";
import { all, around, one } from "../kit/dom.js";
import { whenIdle } from "../kit/idle.js";
import { causeOf, reasonOf, stoppedPanel, stoppedShort } from "../kit/stopped.js";

/** @typedef {import("./types.js").Answered} Answered */
/** @typedef {import("./types.js").CalculatorAnswer} CalculatorAnswer */
/** @typedef {import("./types.js").Mistake} Mistake */
/** @typedef {import("./types.js").Origin} Origin */
/** @typedef {import("./types.js").Pair} Pair */

/**
 * What is wanted with the next answer.
 * @typedef {object} Wish
 * @property {boolean} [keepExample] the page's own example stays
 * @property {boolean} [newExample] the example of the reader's own day takes its place
 * @property {boolean} [moveFocus] the reader is taken to the answer
 * @property {boolean} [opened] a case was opened by a link
 * @property {import("./types.js").Trace | null} [link] the trace of the answer that the link was made for
 * @property {string[]} [lost] sentences about what of the link has no place
 * @property {boolean} [refused] whether something of it belongs to a question that is asked here
 * @property {string} [note] whose numbers they are, where that is known
 * @property {boolean} [neighbours] what the other municipalities would answer is asked for
 */

const MISTAKE_PAUSE_MS = 400;
const CUT = "Linket er ikke helt, så vi regner ikke på det.";

class Calculator {
  #question = 0;
  #asked = 0;
  #busy = false;
  /** @type {Wish} */
  #wish = {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #mistakeTimer;
  /** @type {Promise<boolean> | null} */
  #ready = null;
  #changed = false;
  #submitted = false;
  #cut = false;
  // Whether the example that stands on the page is the one of the reader's own day.
  #exampleHolds = true;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.id = root.dataset.beregner ?? "";
    this.engine = new Engine();
    this.form = new Form(one(root, ".sn-form", HTMLFormElement));
    this.answer = new Answer(root);
    this.actions = new Actions(this.id, this.answer, (question) => this.engine.ask(question), root.dataset.sag ?? "");
    this.loading = new Loading((text) => this.answer.say(text), this.answer.status);
    this.examples = new Examples(this.form.element, (answers, name) => this.#pick(answers, name));
    this.#listen(root);
    root.classList.add("sn-levende");
    this.#exampleHolds = this.form.beginToday();
    if (this.form.touchChanged()) this.#changed = true;
    if (!this.#open(location.hash) && this.#changed) this.#ask({});
    whenIdle(() => this.#start());
  }

  /** @param {HTMLElement} root */
  #listen(root) {
    const form = this.form.element;
    for (const event of ["focusin", "pointerenter"]) form.addEventListener(event, () => this.#start(), { once: true });
    form.addEventListener("input", ({ target }) => this.#onInput(target));
    form.addEventListener("submit", (event) => this.#onSubmit(event));
    form.addEventListener("reset", () => setTimeout(() => this.#onReset()));
    this.answer.content.addEventListener("click", ({ target }) => {
      this.#onPress(around(target, "[data-saet]"));
      if (around(target, "[data-naboer]")) this.#askNeighbours();
    });
    window.addEventListener("hashchange", () => this.#open(location.hash));
    keepAddress(one(root, ".sn-til-svar"), this.answer);
    carryToLetter(this.form);
  }

  /**
   * Fill in an address and answer it, when it is whole; gives whether it had any answers.
   * @param {string} hash
   */
  #open(hash) {
    const found = readAddress(hash);
    if (!found) return false;
    const sure = found.kind === "hel";
    /** @type {(name: string) => Origin} */
    const origin = (name) => found.origins.get(name) ?? (sure || found.kind === "valg" ? "link" : "usikker");
    const { lost, refused } = this.form.fill(found.answers, { whole: found.kind !== "valg", origin });
    this.#changed = true;
    this.#submitted = found.kind !== "valg";
    this.examples.mark();
    this.#cut = found.kind === "skadet";
    if (this.#cut) this.#showCut(found, lost);
    else this.#ask({ link: found.link, lost, refused, opened: found.kind !== "valg" });
    return true;
  }

  /**
   * A link that has lost something: what it still holds stands in the fields, and nothing is answered.
   * @param {import("./types.js").Opened} found
   * @param {string[]} lost
   */
  #showCut({ held, total }, lost) {
    this.#question += 1;
    this.#submitted = false;
    this.form.markHeld();
    const left = total === null ? [] : [`Der er ${held} af ${total} dele tilbage.`];
    this.#showNothing(CUT, [...left, "Se felterne efter, og udfyld resten. Eller bed om hele linket.", ...lost], CUT);
  }

  /**
   * @param {Pair[]} answers
   * @param {string} name
   */
  #pick(answers, name) {
    const dated = answers.some(([each]) => each === "dato");
    this.form.fill(dated ? answers : [...answers, ["dato", today()]], { whole: true });
    this.#changed = true;
    this.#cut = false;
    this.#ask({ note: `Regnet på eksemplet “${name}”. Tallene er opdigtede.` });
  }

  /** Start the engine once; resolves to whether it runs. A start that failed is made again when asked for anew. */
  #start() {
    this.#ready ??= this.#starting();
    return this.#ready;
  }

  async #starting() {
    this.loading.begin();
    if (this.#changed && !this.#cut) this.loading.wait();
    try {
      await this.engine.start();
    } catch (error) {
      this.#stop(reasonOf(error));
      return false;
    } finally {
      this.loading.end();
    }
    if (this.#cut) this.answer.say(CUT);
    if (!this.#changed) {
      this.answer.say("Klar. Tallene er et eksempel – skriv dine egne.");
      this.#askExample();
    }
    return true;
  }

  /** @param {string} reason */
  #stop(reason) {
    const cause = causeOf(reason);
    this.answer.showStopped(
      stoppedPanel(cause, reason, () => this.#retry()),
      stoppedShort(cause),
    );
    if (cause.network) window.addEventListener("online", () => this.#retry(), { once: true });
  }

  #retry() {
    if (!this.answer.panel) return;
    this.answer.showStopped(null);
    this.answer.focus();
    this.engine = new Engine();
    this.#ready = null;
    this.#start();
    if (this.#changed && !this.#cut) this.#ask({});
  }

  /** @param {EventTarget | null} target */
  #onInput(target) {
    this.#changed = true;
    this.#cut = false;
    this.form.touch(target);
    this.form.showRelevant();
    this.examples.mark();
    this.#ask({});
  }

  /**
   * A press beside the result answers a question of the form: “felt=værdi”.
   * @param {HTMLElement | null} pressed
   */
  #onPress(pressed) {
    const [name, value] = pressed?.dataset.saet?.split("=") ?? [];
    if (!name) return;
    this.form.answer(name, value);
    this.#changed = true;
    this.examples.mark();
    this.#ask({ moveFocus: true });
  }

  /** @param {SubmitEvent} event */
  #onSubmit(event) {
    event.preventDefault();
    this.#changed = true;
    this.#cut = false;
    this.#submitted = true;
    this.#ask({ moveFocus: true });
  }

  /** What the other municipalities would answer to the same; it takes their figures, so it is fetched when asked for. */
  #askNeighbours() {
    this.answer.say("Henter de andre kommuners tal …");
    this.#ask({ ...this.#wish, keepExample: false, newExample: !this.#changed, moveFocus: false, neighbours: true });
  }

  #onReset() {
    this.#changed = false;
    this.#cut = false;
    this.#submitted = false;
    clearTimeout(this.#mistakeTimer);
    this.examples.mark();
    this.form.restore();
    this.actions.fold();
    this.answer.restoreExample();
    this.#askExample();
  }

  #askExample() {
    this.#ask({ keepExample: this.#exampleHolds, newExample: !this.#exampleHolds });
  }

  /**
   * Ask about what stands in the form: at once when nothing is being worked out, else as soon as that is done.
   * @param {Wish} wish
   */
  #ask(wish) {
    if (!wish.keepExample && !wish.newExample) this.loading.wait();
    this.#question += 1;
    this.#wish = wish;
    if (!this.#busy) this.#work();
  }

  /** Answer until no newer question waits; an answer that a newer question has overtaken is dropped. */
  async #work() {
    this.#busy = true;
    while (this.#asked !== this.#question) {
      const started = this.#start();
      const number = this.#question;
      this.#asked = number;
      const wish = this.#wish;
      const udfyldt = this.form.origins();
      const naboer = wish.neighbours ?? false;
      const question = { beregner: this.id, ...this.form.read(wish.moveFocus), i_dag: today(), udfyldt, naboer };
      const pairs = this.form.pairs();
      const { isReaders } = this.form;
      try {
        /** @type {CalculatorAnswer} */
        const answer = await this.engine.ask({ ask: "calculate", ...question, link: wish.link });
        if (number === this.#question) this.#show({ question, pairs, answer, isReaders }, wish);
      } catch (error) {
        if (!(await started)) break;
        if (number === this.#question) this.#showFailure(error, wish);
      }
    }
    this.#asked = this.#question;
    this.#busy = false;
  }

  /**
   * @param {Answered} answered
   * @param {Wish} wish
   */
  #show(answered, wish) {
    clearTimeout(this.#mistakeTimer);
    const { fejl } = answered.answer;
    if (fejl.length) this.#showWrong(fejl, wish);
    else this.#showResult(answered, wish);
  }

  /**
   * @param {Mistake[]} mistakes
   * @param {Wish} wish
   */
  #showWrong(mistakes, wish) {
    clearTimeout(this.#mistakeTimer);
    if (this.#submitted) this.#showMistakes(mistakes, wish);
    else this.#mistakeTimer = setTimeout(() => this.#showMistakes(mistakes, wish), MISTAKE_PAUSE_MS);
  }

  /**
   * A mistake of ours stands where one of the reader's would; without what the neighbours answer, the answer holds.
   * @param {unknown} error
   * @param {Wish} wish
   */
  #showFailure(error, wish) {
    if (!(error instanceof Unexpected)) this.answer.showBroken();
    else if (wish.neighbours) this.answer.showNoNeighbours(error.message);
    else this.#showWrong([{ felt: error.felt, besked: error.message }], wish);
  }

  /**
   * @param {Mistake[]} mistakes
   * @param {Wish} wish
   */
  #showMistakes(mistakes, { moveFocus, opened, lost = [] }) {
    this.form.showErrors(mistakes, this.#submitted);
    if (this.#submitted) this.form.showSummary(mistakes);
    if (opened) this.#showNothing(mistakes[0].besked, lost);
    else this.answer.markOld(mistakes[0].besked);
    if (moveFocus) this.form.summary.focus();
  }

  /**
   * @param {string} problem
   * @param {string[]} [lost]
   * @param {string} [title]
   */
  #showNothing(problem, lost, title) {
    this.actions.clear();
    this.answer.showNothing(problem, lost, title);
  }

  /**
   * @param {Answered} answered
   * @param {Wish} wish
   */
  #showResult(answered, { moveFocus, keepExample, newExample, refused, opened, link, lost, note, neighbours }) {
    this.#submitted = false;
    this.form.showErrors([]);
    this.form.hideSummary();
    if (refused && opened) {
      this.#showNothing("Noget i linket kan ikke bruges her.", lost);
      return;
    }
    // The answer is the one that the link was made for, so nothing of its case is lost.
    if (link && !answered.answer.aendret && this.form.trust()) {
      this.#ask({ lost, opened });
      return;
    }
    this.actions.set(answered);
    const { question, isReaders } = answered;
    const about = whose(question.udfyldt, isReaders, (names) => this.form.named(names));
    if (newExample) {
      this.answer.showExample(answered.answer.html, about.note);
      this.#exampleHolds = true;
    } else if (!keepExample) this.answer.show(answered.answer, { ...about, ...(note ? { note } : {}), lost });
    if (moveFocus) this.answer.focus();
    if (neighbours) this.answer.focusNeighbours();
  }
}

/**
 * The link to the answer moves the reader and leaves the address, and a case in it, alone.
 * @param {HTMLElement} link
 * @param {Answer} answer
 */
function keepAddress(link, answer) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    answer.focus();
    answer.section.scrollIntoView();
  });
}

for (const root of all(document, ".sn-beregner")) new Calculator(root);
