// One question at a time, with a way back. The questions are the page's own text; the answers stay in this object.

import { amount, caseLink } from "./guide_sum.js";
import { AGE, readHelp, readQuestions, sortHelp } from "./guide_data.js";
import { button, el, maybe, one } from "../kit/dom.js";

/** @typedef {import("./kommune.js").Municipality} Municipality */
/** @typedef {import("./guide_data.js").Answer} Answer */
/** @typedef {import("./guide_data.js").Card} Card */
/** @typedef {import("./guide_data.js").Question} Question */

const WHOLE_AGE = "Skriv din alder som et helt tal, eller lad feltet stå tomt.";
const FIGURE = "Skriv et tal, for eksempel 1.900, eller lad feltet stå tomt.";

export class Guide {
  /** @type {Map<string, Answer>} */
  #answers = new Map();
  #step = -1;

  /**
   * @param {HTMLElement} root
   * @param {Municipality | null} municipality
   */
  constructor(root, municipality) {
    this.municipality = municipality;
    this.questions = readQuestions(root);
    this.help = readHelp();
    if (this.help.some((help) => help.parts.some((part) => part.from || part.to))) this.questions.push(AGE);
    one(root, ".sn-guide-alt", HTMLDetailsElement).open = false;
    this.place = el("div", { className: "sn-guide-trin", tabIndex: -1 });
    one(root, ".sn-guide-om").after(this.place);
    this.#showStart();
    municipality?.follow(() => this.#step === this.questions.length && this.#showResult(false));
  }

  #showStart() {
    this.#step = -1;
    this.#answers.clear();
    const start = button("Start spørgsmålene", () => this.#go(0), { className: "sn-knap sn-knap--hoved" });
    this.place.replaceChildren(start);
  }

  /** @param {number} step */
  #go(step) {
    this.#step = step;
    if (step < 0) {
      this.#showStart();
      one(this.place, "button").focus();
    } else if (step === this.questions.length) {
      this.#showResult(true);
    } else {
      this.#showQuestion(this.questions[step]);
    }
  }

  /** @param {Question} question */
  #showQuestion(question) {
    const count = el("p", { className: "sn-over" }, `Spørgsmål ${this.#step + 1} af ${this.questions.length}`);
    const fields = question.answers.length ? this.#choices(question) : this.#field(question);
    const error = el("p", { className: "sn-feltfejl", id: "guide-fejl", role: "alert" });
    const next = this.#step + 1 === this.questions.length ? "Vis svaret" : "Næste";
    const actions = el(
      "div",
      { className: "sn-knapper" },
      button("Tilbage", () => this.#go(this.#step - 1)),
      el("button", { className: "sn-knap sn-knap--hoved", type: "submit" }, next),
    );
    const form = el("form", { className: "sn-guide-spoergsmaal", noValidate: true }, count, fields, error, actions);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#keep(question, form, error);
    });
    this.place.replaceChildren(form);
    one(form, "legend, label").focus();
  }

  /** @param {Question} question */
  #choices({ id, text, explanation, answers }) {
    const chosen = this.#answers.get(id)?.id;
    const choices = answers.map((answer) => {
      const input = el("input", { type: "radio", name: "svar", value: answer.id, checked: answer.id === chosen });
      return el("label", { className: "sn-valg" }, input, ` ${answer.text}`);
    });
    return el(
      "fieldset",
      { className: "sn-felt" },
      el("legend", { tabIndex: -1 }, text),
      explanation ? el("p", { className: "sn-hjaelp" }, explanation) : null,
      ...choices,
    );
  }

  /**
   * A field for an age, or for a figure that is worked out.
   * @param {Question} question
   */
  #field({ id, text, explanation }) {
    const kept = this.#answers.get(id);
    const input = el("input", {
      id: "guide-tal",
      name: "tal",
      inputMode: id === AGE.id ? "numeric" : "decimal",
      autocomplete: "off",
      value: String(kept?.figure ?? kept?.age ?? ""),
      "aria-describedby": "guide-tal-hjaelp guide-fejl",
    });
    return el(
      "div",
      { className: "sn-felt" },
      el("label", { htmlFor: input.id, tabIndex: -1 }, text),
      input,
      el("p", { className: "sn-hjaelp", id: "guide-tal-hjaelp" }, explanation),
    );
  }

  /**
   * @param {Question} question
   * @param {HTMLFormElement} form
   * @param {HTMLElement} error
   */
  #keep(question, form, error) {
    if (!question.answers.length) {
      const field = one(form, "[name=tal]", HTMLInputElement);
      const typed = field.value.trim();
      const wrong = question === AGE ? !/^\d{0,3}$/.test(typed) : typed && !/^\d[\d., ]*$/.test(typed);
      if (wrong) {
        error.textContent = question === AGE ? WHOLE_AGE : FIGURE;
        field.focus();
        return;
      }
      const { sum } = question;
      this.#answers.set(question.id, sum ? { sum, figure: typed } : { age: typed ? Number(typed) : null });
    } else {
      const ticked = maybe(form, "[name=svar]:checked", HTMLInputElement)?.value;
      const chosen = question.answers.find((answer) => answer.id === ticked);
      if (!chosen) {
        error.textContent = "Vælg et svar.";
        one(form, "input").focus();
        return;
      }
      this.#answers.set(question.id, { ...chosen, question: question.text });
    }
    this.#go(this.#step + 1);
  }

  /** @param {boolean} moveFocus */
  #showResult(moveFocus) {
    const sorted = sortHelp(this.help, this.#answers, this.municipality?.id);
    const heading = el("h3", { className: "sn-guide-svar", tabIndex: -1 }, "Det viser dine svar");
    const place = this.municipality?.id ?? "";
    const parts = [
      heading,
      ...section("Det her kan du søge om", sorted.fits, place),
      ...section("Det her kan måske passe", sorted.open, place),
      ...section("Noget taler imod", sorted.against, place),
    ];
    const note = el(
      "p",
      { className: "sn-forbehold" },
      "Det er ikke et ja eller et nej. Kommunen afgør det konkret. Du kan altid søge.",
    );
    const actions = el(
      "div",
      { className: "sn-knapper" },
      button("Tilbage", () => this.#go(this.#step - 1)),
      button("Begynd forfra", () => this.#go(-1)),
    );
    this.place.replaceChildren(...parts, note, actions);
    if (moveFocus) heading.focus();
  }
}

/**
 * A heading and a card for each kind of help, or nothing.
 * @param {string} title
 * @param {Card[]} cards
 * @param {string} municipality
 */
function section(title, cards, municipality) {
  if (!cards.length) return [];
  const items = cards.map((card) => item(card, municipality));
  return [el("h4", {}, title), el("ul", { className: "sn-guide-kort" }, ...items)];
}

/**
 * @param {Card} card
 * @param {string} municipality
 */
function item({ help, because, against, exclusions, calls, links, ask, sum }, municipality) {
  const line = (/** @type {string} */ className, /** @type {import("../kit/dom.js").Child} */ child) =>
    el("p", { className }, child);
  return el(
    "li",
    {},
    el("a", { className: "sn-guide-navn", href: `#${help.id}` }, help.title),
    el("p", {}, help.why),
    ...help.changed.map((change) => line("sn-guide-imod", `${change}. Læs om det nedenfor.`)),
    because.length ? line("sn-guide-fordi", `Fordi du svarede: ${because.join(" ")}`) : null,
    ...against.map((reason) => line("sn-guide-imod", reason)),
    sum ? amount(sum, municipality) : null,
    el("p", { className: "sn-guide-ogsaa" }, "Det gør du nu:"),
    el(
      "ul",
      { className: "sn-guide-naeste" },
      ...calls.map(({ text, address }) => el("li", {}, el("a", { href: address }, `Ring til ${text}`))),
      help.apply && !calls.length ? el("li", {}, help.apply.replace(/^Sådan søger du: /, "")) : null,
      ask ? el("li", {}, ask) : null,
      sum ? el("li", {}, el("a", { href: caseLink(sum, municipality) }, "Se hele beregningen med dit tal")) : null,
      ...links.map(({ text, address }) => el("li", {}, el("a", { href: address }, text))),
    ),
    exclusions.length
      ? el(
          "details",
          { className: "sn-del" },
          el("summary", {}, "Det kan udelukke dig"),
          el("ul", {}, ...exclusions.map((text) => el("li", {}, text))),
        )
      : null,
  );
}
