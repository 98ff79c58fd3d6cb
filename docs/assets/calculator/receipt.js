// A receipt calculated again: the file stays on the device, and the answer is the calculators' own.

import { Engine, Unexpected } from "../beregner/engine.js";
import { dayInWords } from "../kit/dates.js";
import { all, el, one } from "../kit/dom.js";
import { withoutAnswer } from "../kit/stopped.js";

/** @typedef {import("../kit/bridge.d.ts").RepeatAnswer} RepeatAnswer */
/** @typedef {import("../kit/bridge.d.ts").Differing} Differing */

// More than the longest receipt; what is larger is not read.
const LONGEST = 500_000;
const TOO_LONG = "Filen er for stor til at være en kvittering.";

class Receipt {
  #engine = new Engine();
  #asked = 0;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.answer = one(root, "[data-svar]");
    const file = one(root, "input", HTMLInputElement);
    one(root, "[data-vaelg]").hidden = false;
    file.addEventListener("focus", () => this.#engine.start().catch(() => {}), { once: true });
    // The same file, edited in the meantime, is a choice too.
    file.addEventListener("click", () => {
      file.value = "";
    });
    file.addEventListener("change", () => this.#read(file.files?.[0]));
  }

  /** @param {File | undefined} file */
  async #read(file) {
    const number = ++this.#asked;
    if (!file) return;
    this.#show(el("p", {}, "Regner …"));
    const shown = await this.#answered(file);
    if (number === this.#asked) this.#show(...shown);
  }

  /**
   * @param {File} file
   * @returns {Promise<Node[]>}
   */
  async #answered(file) {
    if (file.size > LONGEST) return [mistake(TOO_LONG)];
    try {
      const answer = await this.#engine.ask({ ask: "repeat", tekst: await file.text() });
      return answer.fejl.length ? answer.fejl.map(({ besked }) => mistake(besked)) : inWords(answer);
    } catch (error) {
      if (this.#engine.stopped) this.#engine = new Engine();
      return [mistake(error instanceof Unexpected ? error.message : withoutAnswer(error, "Kvitteringen"))];
    }
  }

  /** @param {Node[]} what */
  #show(...what) {
    this.answer.replaceChildren(...what);
  }
}

/**
 * @param {RepeatAnswer} answer
 * @returns {Node[]}
 */
function inWords(answer) {
  const { titel, kommune, dato, regnet, saetninger, resultater, tal, html } = answer;
  const made = regnet ? ` Kvitteringen er fra den ${dayInWords(regnet)}.` : "";
  const [first, ...rest] = saetninger;
  const shown = el("div", { className: "sn-beregner" });
  // Made by our own Python, which escapes every word of the reader's.
  shown.innerHTML = html ?? "";
  return [
    el("h2", { id: "svaret" }, first),
    el("p", {}, `${titel}${kommune ? `, ${kommune}` : ""}, regnet for den ${dayInWords(dato)}.${made}`),
    ...rest.map((sentence) => el("p", {}, sentence)),
    ...table("Resultater, der er et andet", resultater),
    ...table("Tal, der er et andet", tal),
    ...(html ? [el("h3", {}, "Beregningen, som den er i dag"), shown] : []),
  ];
}

/**
 * @param {string} title
 * @param {Differing[]} rows
 */
function table(title, rows) {
  if (!rows.length) return [];
  const head = el("tr", {}, ...["", "I kvitteringen", "I dag"].map((text) => el("th", { scope: "col" }, text)));
  const body = rows.map(({ navn, foer, nu }) =>
    el("tr", {}, el("th", { scope: "row" }, navn), el("td", {}, foer ?? "ingen"), el("td", {}, nu ?? "ingen")),
  );
  const content = el("table", { className: "sn-tavle" }, el("thead", {}, head), el("tbody", {}, ...body));
  return [
    el("div", { className: "sn-tabel", tabIndex: 0, role: "group", "aria-label": title }, el("p", {}, title), content),
  ];
}

/** @param {string} text */
const mistake = (text) => el("p", { className: "sn-feltfejl" }, text);

for (const root of all(document, "[data-kvittering]")) new Receipt(root);
