// The page of a service: the day one may expect an answer, when the reader gives the day of the application; and the
// way on for who comes by an address of a place that now stands in the whole standard.

import { deadline, warmUp } from "./frist.js";
import { dateInWords, readDate, today } from "../kit/dates.js";
import { all, el, maybe, one } from "../kit/dom.js";
import { withoutAnswer } from "../kit/stopped.js";

const STOPPED = "Se fristen ovenfor.";

class AnswerDay {
  #asked = 0;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.form = one(root, "form", HTMLFormElement);
    this.input = one(root, "input", HTMLInputElement);
    this.says = one(root, "[role=status]");
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
    const dato = readDate(this.input.value);
    if (!dato) {
      this.#say("Skriv først en dato.");
      return;
    }
    const { kommune = "", ydelse = "", haendelse = "" } = this.root.dataset;
    this.#say("Regner …");
    try {
      const answer = await deadline(kommune, { haendelse, ydelse, dato });
      if (question !== this.#asked) return;
      if ("fejl" in answer) this.#say(answer.fejl);
      else this.#tell(answer);
    } catch (error) {
      if (question === this.#asked) this.#say(`${withoutAnswer(error, "Datoen")} ${STOPPED}`);
    }
  }

  /** @param {import("./frist.js").Deadline} deadline */
  #tell({ dag, igen, forbehold }) {
    const left = igen < 0 ? " Den dag er gået. Spørg kommunen, hvornår du får svar." : "";
    this.says.replaceChildren(el("strong", {}, `${this.says.dataset.navn}: ${dag}.`), left);
    maybe(this.root, "details")?.remove();
    this.root.append(reservations(forbehold));
  }

  /** @param {string} text */
  #say(text) {
    maybe(this.root, "details")?.remove();
    this.says.textContent = text;
  }
}

/** @param {string[]} texts */
function reservations(texts) {
  const items = texts.map((text) => el("li", {}, text));
  return el(
    "details",
    { className: "sn-del" },
    el("summary", {}, "Det skal du vide om datoen"),
    el("ul", {}, ...items),
  );
}

function sendOn() {
  const place = decodeURIComponent(location.hash.slice(1));
  const whole = maybe(document, "[data-hele] a", HTMLAnchorElement);
  if (whole && place && !place.includes("=") && !document.getElementById(place))
    location.replace(`${whole.href}#${place}`);
}

/** Paper says where it came from, and when. */
function sayOnPaper() {
  const line = maybe(document, "[data-trykt]");
  if (!line) return;
  line.textContent = `Fra ${location.origin}${location.pathname}, ${dateInWords(today())}. Hele standarden har sin egen side.`;
  line.hidden = false;
}

addEventListener("beforeprint", sayOnPaper);
addEventListener("hashchange", sendOn);
sendOn();
for (const root of all(document, "[data-svarfrist]")) new AnswerDay(root);
