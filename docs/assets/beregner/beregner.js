// Makes a calculator page answer while the reader types. Without this file, or if Python cannot start,
// the page still shows its worked example. The HTML the page must hold:
//
// <div class="sn-beregner" data-beregner="merudgift"><div class="sn-gitter">
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
import { readAddress } from "./address.js";
import { Answer } from "./answer.js";
import { Engine, Unexpected } from "./engine.js";
import { Examples } from "./examples.js";
import { Form, today } from "./form.js";
import { Loading } from "./loading.js";
import { whose } from "./origin.js";
import "./paper.js";
import { causeOf, stoppedPanel, stoppedShort } from "./stopped.js";

const MISTAKE_PAUSE_MS = 400;
const IDLE_LIMIT_MS = 3000;
const CUT = "Linket er ikke helt, så vi regner ikke på det.";

class Calculator {
  #question = 0;
  #asked = 0;
  #busy = false;
  #wish = {};
  #mistakeTimer = 0;
  #ready = null;
  #changed = false;
  #submitted = false;
  #cut = false;

  constructor(root) {
    this.id = root.dataset.beregner;
    this.engine = new Engine();
    this.form = new Form(root.querySelector(".sn-form"));
    this.answer = new Answer(root);
    this.actions = new Actions(this.id, this.answer, (question) => this.engine.ask(question));
    this.loading = new Loading((text) => this.answer.say(text), this.answer.status);
    this.examples = new Examples(this.form.element, (answers, name) => this.#pick(answers, name));
    this.#listen();
    root.classList.add("sn-levende");
    if (this.form.touchChanged()) this.#changed = true;
    if (!this.#open(location.hash) && this.#changed) this.#ask({});
    whenIdle(() => this.#start());
  }

  #listen() {
    const form = this.form.element;
    for (const event of ["focusin", "pointerenter"]) form.addEventListener(event, () => this.#start(), { once: true });
    form.addEventListener("input", ({ target }) => this.#onInput(target));
    form.addEventListener("submit", (event) => this.#onSubmit(event));
    form.addEventListener("reset", () => setTimeout(() => this.#onReset()));
    window.addEventListener("hashchange", () => this.#open(location.hash));
    keepAddress(form.parentElement, this.answer);
  }

  /** Fill in an address and answer it, when it is whole; gives whether it had any answers. */
  #open(hash) {
    const found = readAddress(hash);
    if (!found) return false;
    const sure = found.kind === "hel";
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

  /** A link that has lost something: what it still holds stands in the fields, and nothing is answered. */
  #showCut({ held, total }, lost) {
    this.#question += 1;
    this.#submitted = false;
    this.form.markHeld();
    const left = total === null ? [] : [`Der er ${held} af ${total} dele tilbage.`];
    this.#showNothing(CUT, [...left, "Se felterne efter, og udfyld resten. Eller bed om hele linket.", ...lost], CUT);
  }

  #pick(answers, name) {
    this.form.fill(answers, { whole: true });
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
      this.#stop(String(error.message));
      return false;
    } finally {
      this.loading.end();
    }
    if (this.#cut) this.answer.say(CUT);
    if (!this.#changed) {
      this.answer.say("Klar. Tallene er et eksempel – skriv dine egne.");
      this.#ask({ keepExample: true });
    }
    return true;
  }

  #stop(reason) {
    const cause = causeOf(reason);
    this.answer.showStopped(stoppedPanel(cause, reason, () => this.#retry()), stoppedShort(cause));
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

  #onInput(target) {
    this.#changed = true;
    this.#cut = false;
    this.form.touch(target);
    this.form.showRelevant();
    this.examples.mark();
    this.#ask({});
  }

  #onSubmit(event) {
    event.preventDefault();
    this.#changed = true;
    this.#cut = false;
    this.#submitted = true;
    this.#ask({ moveFocus: true });
  }

  #onReset() {
    this.#changed = false;
    this.#cut = false;
    this.#submitted = false;
    clearTimeout(this.#mistakeTimer);
    this.examples.mark();
    this.form.restore();
    this.answer.restoreExample();
    this.#ask({ keepExample: true });
  }

  /** Ask about what stands in the form: at once when nothing is being worked out, else as soon as that is done. */
  #ask(wish) {
    if (!wish.keepExample) this.loading.wait();
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
      const question = { beregner: this.id, ...this.form.read(wish.moveFocus), i_dag: today(), udfyldt };
      const pairs = this.form.pairs();
      const { isReaders } = this.form;
      try {
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

  #show(answered, wish) {
    clearTimeout(this.#mistakeTimer);
    const { fejl } = answered.answer;
    if (fejl.length) this.#showWrong(fejl, wish);
    else this.#showResult(answered, wish);
  }

  #showWrong(mistakes, wish) {
    clearTimeout(this.#mistakeTimer);
    if (this.#submitted) this.#showMistakes(mistakes, wish);
    else this.#mistakeTimer = setTimeout(() => this.#showMistakes(mistakes, wish), MISTAKE_PAUSE_MS);
  }

  /** A mistake of ours stands where one of the reader's would. */
  #showFailure(error, wish) {
    if (error instanceof Unexpected) this.#showWrong([{ felt: "", besked: error.message }], wish);
    else this.answer.showBroken();
  }

  #showMistakes(mistakes, { moveFocus, opened, lost = [] }) {
    this.form.showErrors(mistakes, this.#submitted);
    if (this.#submitted) this.form.showSummary(mistakes);
    if (opened) this.#showNothing(mistakes[0].besked, lost);
    else this.answer.markOld(mistakes[0].besked);
    if (moveFocus) this.form.summary.focus();
  }

  #showNothing(problem, lost, title) {
    this.actions.clear();
    this.answer.showNothing(problem, lost, title);
  }

  #showResult(answered, { moveFocus, keepExample, refused, opened, link, lost, note }) {
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
    if (!keepExample) this.answer.show(answered.answer, { ...about, ...(note ? { note } : {}), lost });
    if (moveFocus) this.answer.focus();
  }
}

/** The link to the answer moves the reader and leaves the address, and a case in it, alone. */
function keepAddress(root, answer) {
  root.querySelector(".sn-til-svar").addEventListener("click", (event) => {
    event.preventDefault();
    answer.focus();
    answer.section.scrollIntoView();
  });
}

function whenIdle(action) {
  if (window.requestIdleCallback) requestIdleCallback(action, { timeout: IDLE_LIMIT_MS });
  else setTimeout(action, IDLE_LIMIT_MS / 3);
}

for (const root of document.querySelectorAll(".sn-beregner")) new Calculator(root);
