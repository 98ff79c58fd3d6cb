// One question at a time, with a way back. The questions are the page's own text; the answers stay in this object.

import { AGE, readHelp, readQuestions, sortHelp } from "./vejviser_data.js";
import { button, element } from "./dom.js";

export class Guide {
  #answers = new Map();
  #step = -1;

  constructor(root, municipality) {
    this.municipality = municipality;
    this.questions = readQuestions(root);
    this.help = readHelp();
    if (this.help.some((help) => help.parts.some((part) => part.from || part.to))) this.questions.push(AGE);
    root.querySelector(".sn-guide-alt").open = false;
    this.place = element("div", "sn-guide-trin");
    this.place.tabIndex = -1;
    root.querySelector(".sn-guide-om").after(this.place);
    this.#showStart();
    municipality?.follow(() => this.#step === this.questions.length && this.#showResult(false));
  }

  #showStart() {
    this.#step = -1;
    this.#answers.clear();
    const start = button("Start spørgsmålene", () => this.#go(0), "sn-knap sn-knap--hoved");
    this.place.replaceChildren(start);
  }

  #go(step) {
    this.#step = step;
    if (step < 0) {
      this.#showStart();
      this.place.querySelector("button").focus();
    } else if (step === this.questions.length) {
      this.#showResult(true);
    } else {
      this.#showQuestion(this.questions[step]);
    }
  }

  #showQuestion(question) {
    const form = element("form", "sn-guide-spoergsmaal");
    form.noValidate = true;
    const count = element("p", "sn-over", `Spørgsmål ${this.#step + 1} af ${this.questions.length}`);
    const fields = question === AGE ? this.#ageField() : this.#choices(question);
    const error = element("p", "sn-feltfejl");
    error.id = "guide-fejl";
    error.setAttribute("role", "alert");
    const actions = element("div", "sn-knapper");
    const next = element("button", "sn-knap sn-knap--hoved", this.#step + 1 === this.questions.length ? "Vis svaret" : "Næste");
    next.type = "submit";
    actions.append(button("Tilbage", () => this.#go(this.#step - 1)), next);
    form.append(count, fields, error, actions);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#keep(question, form, error);
    });
    this.place.replaceChildren(form);
    form.querySelector("legend, label").focus();
  }

  #choices({ id, text, explanation, answers }) {
    const group = element("fieldset", "sn-felt");
    const legend = element("legend", "", text);
    legend.tabIndex = -1;
    group.append(legend);
    if (explanation) group.append(element("p", "sn-hjaelp", explanation));
    for (const answer of answers) {
      const label = element("label", "sn-valg");
      const input = document.createElement("input");
      input.type = "radio";
      input.name = "svar";
      input.value = answer.id;
      input.checked = this.#answers.get(id)?.id === answer.id;
      label.append(input, ` ${answer.text}`);
      group.append(label);
    }
    return group;
  }

  #ageField() {
    const group = element("div", "sn-felt");
    const label = element("label", "", AGE.text);
    label.htmlFor = "guide-alder";
    label.tabIndex = -1;
    const input = document.createElement("input");
    input.id = "guide-alder";
    input.name = "alder";
    input.inputMode = "numeric";
    input.autocomplete = "off";
    input.value = this.#answers.get(AGE.id)?.age ?? "";
    input.setAttribute("aria-describedby", "guide-alder-hjaelp guide-fejl");
    const help = element("p", "sn-hjaelp", AGE.explanation);
    help.id = "guide-alder-hjaelp";
    group.append(label, input, help);
    return group;
  }

  #keep(question, form, error) {
    if (question === AGE) {
      const typed = form.elements.alder.value.trim();
      if (typed && !/^\d{1,3}$/.test(typed)) {
        error.textContent = "Skriv din alder som et helt tal, eller lad feltet stå tomt.";
        form.elements.alder.focus();
        return;
      }
      this.#answers.set(AGE.id, { age: typed ? Number(typed) : null });
    } else {
      const chosen = question.answers.find((answer) => answer.id === form.elements.svar.value);
      if (!chosen) {
        error.textContent = "Vælg et svar.";
        form.querySelector("input").focus();
        return;
      }
      this.#answers.set(question.id, { ...chosen, question: question.text });
    }
    this.#go(this.#step + 1);
  }

  #showResult(moveFocus) {
    const sorted = sortHelp(this.help, this.#answers, this.municipality?.id);
    const heading = element("h3", "sn-guide-svar", "Det viser dine svar");
    heading.tabIndex = -1;
    const parts = [
      heading,
      ...section("Det her kan du søge om", sorted.fits),
      ...section("Det her kan måske passe", sorted.open),
      ...section("Noget taler imod", sorted.against),
    ];
    const note = element("p", "sn-forbehold", "Det er ikke et ja eller et nej. Kommunen afgør det konkret. Du kan altid søge.");
    const actions = element("div", "sn-knapper");
    actions.append(
      button("Tilbage", () => this.#go(this.#step - 1)),
      button("Begynd forfra", () => this.#go(-1)),
    );
    this.place.replaceChildren(...parts, note, actions);
    if (moveFocus) heading.focus();
  }
}

/** A heading and a card for each kind of help, or nothing. */
function section(title, cards) {
  if (!cards.length) return [];
  const list = element("ul", "sn-guide-kort");
  for (const card of cards) list.append(item(card));
  return [element("h4", "", title), list];
}

function item({ help, because, against, exclusions, links }) {
  const made = element("li", "");
  const name = element("a", "sn-guide-navn", help.title);
  name.href = `#${help.id}`;
  made.append(name, element("p", "", help.why));
  for (const change of help.changed) made.append(element("p", "sn-guide-imod", `${change}. Læs om det nedenfor.`));
  if (because.length) made.append(element("p", "sn-guide-fordi", `Fordi du svarede: ${because.join(" ")}`));
  for (const reason of against) made.append(element("p", "sn-guide-imod", reason));
  if (exclusions.length) {
    made.append(element("p", "sn-guide-ogsaa", "Det kan udelukke dig:"));
    const list = element("ul", "");
    for (const text of exclusions) list.append(element("li", "", text));
    made.append(list);
  }
  for (const { text, address } of links) {
    const line = element("p", "sn-guide-link");
    const link = element("a", "", text);
    link.href = address;
    line.append(link);
    made.append(line);
  }
  return made;
}
