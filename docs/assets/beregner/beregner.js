// Makes a calculator page answer while the reader types. Without this file, or if Python cannot start,
// the page still shows its worked example. The HTML the page must hold:
//
// <div class="sn-beregner" data-beregner="merudgift"><div class="sn-gitter">
//   <form class="sn-form" novalidate autocomplete="off">
//     <div class="sn-fejloversigt" role="group" aria-label="Fejl i felterne" tabindex="-1" hidden></div>
//     <div class="sn-felt" data-felt="kommune">                 one for each question; kommune and dato like the rest
//       <label for="f-kommune">…</label> <select id="f-kommune" name="kommune" aria-describedby="h-kommune">…</select>
//       <p class="sn-hjaelp" id="h-kommune">…</p> <p class="sn-feltfejl" id="e-kommune" hidden></p></div>
//     <fieldset class="sn-felt" data-felt="maade" data-vises-naar="andet_felt=a|b">   radio buttons (choice, yes/no)
//       <legend>…</legend> <label class="sn-valg"><input type="radio" id="f-maade-a" name="maade" value="a"> …</label> …
//        (data-kun-side on a field that only chooses what the page shows: it is not sent to the calculator)
//     <fieldset class="sn-felt" data-felt="post"> <legend>…</legend>                   rows: name; amount; period
//       <div class="sn-raekker"><div class="sn-raekke" role="group">… <button type="button" data-fjern>…</div></div>
//       <template><div class="sn-raekke">…</div></template> <button type="button" data-tilfoej>Tilføj udgift</button> …
//     <div class="sn-knapper"><button type="submit">Beregn</button> <button type="reset">Begynd forfra</button></div>
//   </form>
//   <div class="sn-bund"><p class="sn-status" role="status"></p> <a class="sn-til-svar" href="#svar-merudgift">Se svaret</a></div>
//   <section class="sn-svar" id="svar-merudgift" aria-labelledby="svartitel-merudgift" tabindex="-1" data-tilstand="eksempel">
//     <h2 id="svartitel-merudgift">Resultat</h2> <p class="sn-svar-note">Eksempel …</p>
//     <div class="sn-svar-indhold">…the worked example, made by calculators.visning…</div>
//   </section></div></div>

import { Answer } from "./answer.js";
import { Engine } from "./engine.js";
import { Form } from "./form.js";

const TYPING_PAUSE_MS = 150;
const IDLE_LIMIT_MS = 3000;

class Calculator {
  #question = 0;
  #timer = 0;
  #started = false;
  #changed = false;
  #submitted = false;

  constructor(root, engine) {
    this.id = root.dataset.beregner;
    this.root = root;
    this.engine = engine;
    this.form = new Form(root.querySelector(".sn-form"));
    this.answer = new Answer(root);
    this.#listen();
    root.classList.add("sn-levende");
    this.form.fill(new URLSearchParams(location.hash.slice(1)));
    this.#changed = this.form.changed;
    whenIdle(() => this.#start());
  }

  #listen() {
    const form = this.form.element;
    for (const event of ["focusin", "pointerenter"]) form.addEventListener(event, () => this.#start(), { once: true });
    form.addEventListener("input", ({ target }) => this.#onInput(target));
    form.addEventListener("change", ({ target }) => this.#onInput(target));
    form.addEventListener("submit", (event) => this.#onSubmit(event));
    form.addEventListener("reset", () => setTimeout(() => this.#onReset()));
  }

  async #start() {
    if (this.#started) return;
    this.#started = true;
    this.answer.say("Beregneren starter … Første gang kan det tage lidt tid.");
    try {
      await this.engine.start();
      if (this.#changed) {
        await this.#ask({});
        return;
      }
      this.answer.say("Klar. Tallene er et eksempel – skriv dine egne.");
      await this.#ask({ keepExample: true });
    } catch {
      this.answer.showStopped();
    }
  }

  #onInput(target) {
    this.#changed = true;
    this.form.touch(target);
    this.form.showRelevant();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask({}), TYPING_PAUSE_MS);
    this.#start();
  }

  async #onSubmit(event) {
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#changed = true;
    this.#submitted = true;
    this.#start();
    await this.#ask({ moveFocus: true });
  }

  #onReset() {
    clearTimeout(this.#timer);
    this.#question += 1;
    this.#changed = false;
    this.#submitted = false;
    this.form.restore();
    this.answer.restoreExample();
    this.#ask({ keepExample: true });
  }

  /** Ask about what stands in the form now; an answer that a newer question has overtaken is dropped. */
  async #ask({ moveFocus = false, keepExample = false }) {
    this.#question += 1;
    const question = this.#question;
    try {
      await this.engine.start();
      if (question !== this.#question) return;
      const answer = await this.engine.ask({ beregner: this.id, ...this.form.read(moveFocus) });
      if (question !== this.#question) return;
      if (answer.fejl.length) this.#showErrors(answer.fejl, moveFocus);
      else this.#showResult(answer, moveFocus, keepExample);
    } catch {
      if (this.engine.stopped) this.answer.showStopped();
      else if (question === this.#question) this.answer.showBroken();
    }
  }

  #showErrors(errors, moveFocus) {
    this.form.showErrors(errors, this.#submitted);
    if (this.#submitted) this.form.showSummary(errors);
    this.answer.markOld(errors[0].besked);
    if (moveFocus) this.form.summary.focus();
  }

  #showResult(answer, moveFocus, keepExample) {
    this.#submitted = false;
    this.form.showErrors([]);
    this.form.hideSummary();
    if (keepExample) this.answer.keepText(answer);
    else this.answer.show(answer);
    if (moveFocus) this.answer.focus();
  }
}

function whenIdle(action) {
  if (window.requestIdleCallback) requestIdleCallback(action, { timeout: IDLE_LIMIT_MS });
  else setTimeout(action, IDLE_LIMIT_MS / 3);
}

// Paper shows everything that can be unfolded.
window.addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll(".sn-svar details")) folded.open = true;
});

const engine = new Engine();
for (const root of document.querySelectorAll(".sn-beregner")) new Calculator(root, engine);
