// The page of a service: the day one may expect an answer, when the reader gives the day of the application.

import { withoutAnswer } from "../beregner/stopped.js";
import { deadline, warmUp } from "./frist.js";

const STOPPED = "Se fristen ovenfor.";

class AnswerDay {
  #asked = 0;

  constructor(root) {
    this.root = root;
    this.form = root.querySelector("form");
    this.input = root.querySelector("input");
    this.says = root.querySelector("[role=status]");
    this.form.hidden = false;
    this.input.addEventListener("focus", warmUp, { once: true });
    this.input.addEventListener("change", () => this.#show());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#show();
    });
  }

  async #show() {
    const question = ++this.#asked;
    if (!this.input.value) {
      this.#say(this.input.validity.badInput ? "Skriv hele datoen." : "Skriv først en dato.");
      return;
    }
    const { kommune, ydelse, haendelse } = this.root.dataset;
    this.#say("Regner …");
    try {
      const answer = await deadline(kommune, { haendelse, ydelse, dato: this.input.value });
      if (question !== this.#asked) return;
      if (answer.fejl) this.#say(answer.fejl);
      else this.#tell(answer);
    } catch (error) {
      if (question === this.#asked) this.#say(`${withoutAnswer(error, "Datoen")} ${STOPPED}`);
    }
  }

  #tell({ dag, igen, forbehold }) {
    const day = document.createElement("strong");
    day.textContent = `${this.says.dataset.navn}: ${dag}.`;
    const left = igen < 0 ? " Den dag er gået. Spørg kommunen, hvornår du får svar." : "";
    this.says.replaceChildren(day, left);
    this.root.querySelector("details")?.remove();
    this.root.append(reservations(forbehold));
  }

  #say(text) {
    this.root.querySelector("details")?.remove();
    this.says.textContent = text;
  }
}

function reservations(texts) {
  const fold = document.createElement("details");
  fold.className = "sn-del";
  const heading = document.createElement("summary");
  heading.textContent = "Det skal du vide om datoen";
  const list = document.createElement("ul");
  for (const text of texts) {
    const item = document.createElement("li");
    item.textContent = text;
    list.append(item);
  }
  fold.append(heading, list);
  return fold;
}

for (const root of document.querySelectorAll("[data-svarfrist]")) new AnswerDay(root);
