// Figures that the reader has in hand, such as next year's: written beside ours, kept in a file, and taken from one.

import { el, one } from "../kit/dom.js";
import { save } from "../kit/file.js";
import { Refused } from "../kit/rpc.js";

/** @typedef {import("../kit/bridge.d.ts").Figure} Figure */
/** @typedef {import("../kit/bridge.d.ts").FiguresQuestion} Question */
/** @typedef {Omit<Question, "ask" | "egne_tal">} About */

const [ID, NEW] = ["Id", "Nyt tal"];
const ENDS = " til ";
const HEADINGS = [ID, "Betegnelse", "Enhed", "Vores tal", NEW];
const NO_FILE = `Filen skal have kolonnerne “${ID}” og “${NEW}”. Gem først tallene herfra, og ret i den fil.`;

export class OwnFigures {
  /** @type {Figure[]} */
  #figures = [];
  /** @type {Map<string, HTMLInputElement[]>} the fields of a figure: one, or both ends of a range */
  #fields = new Map();
  #asked = 0;

  /**
   * `about` gives what the figures are asked for; null when there is nothing to ask for yet.
   * @param {HTMLElement} place
   * @param {() => About | null} about
   * @param {(question: Question) => Promise<import("../kit/bridge.d.ts").FiguresAnswer | import("../kit/bridge.d.ts").Mistakes>} ask
   * @param {import("./desk.js").Desk} table
   */
  constructor(place, about, ask, table) {
    this.place = place;
    this.about = about;
    this.ask = ask;
    this.table = table;
    this.list = one(place, "[data-tal]");
    this.says = one(place, "[role=status]");
    place.addEventListener("toggle", () => {
      if (!this.#figures.length) this.show();
    });
    one(place, "[data-gem]").addEventListener("click", () => save("satser.csv", this.#asCsv(), "text/csv"));
    const file = one(place, "input[type=file]", HTMLInputElement);
    file.addEventListener("change", async () => {
      const [chosen] = file.files ?? [];
      if (chosen) await this.#load(chosen);
      file.value = "";
    });
  }

  /** They are asked for when the reader first looks, and from then on as what they are asked for changes. */
  get #wanted() {
    return this.#figures.length > 0 || (this.place instanceof HTMLDetailsElement && this.place.open);
  }

  /** Show the figures of what is asked now; what has been written stays where the figure is the same. */
  async show() {
    if (!this.#wanted) return;
    this.#asked += 1;
    const asked = this.#asked;
    const about = this.about();
    const answer = about ? await this.ask({ ask: "figures", ...about }) : null;
    if (asked !== this.#asked) return;
    const written = this.#written();
    this.#figures = answer && "tal" in answer ? answer.tal : [];
    this.#fields.clear();
    this.list.replaceChildren(...this.#figures.map((figure, at) => this.#field(figure, at, written[figure.noegle])));
    this.says.textContent = this.#figures.length ? "" : mistakes(answer) || "Vælg først beregner, kommune og dato.";
  }

  /** The figures that have been written, or null when none has; a range keeps the end that was left blank. */
  get given() {
    const given = this.#written();
    return Object.keys(given).length ? given : null;
  }

  #written() {
    /** @type {{[noegle: string]: string[]}} */
    const given = {};
    if (this.place.hidden) return given;
    for (const { noegle, nu } of this.#figures) {
      const written = (this.#fields.get(noegle) ?? []).map(({ value }) => value.trim());
      if (written.some(Boolean)) given[noegle] = written.map((text, at) => text || nu[at]);
    }
    return given;
  }

  /** The figures that have been written, each in words. */
  get inWords() {
    const given = this.#written();
    return this.#figures
      .filter(({ noegle }) => given[noegle])
      .map(({ noegle, betegnelse, nu_tekst: now }) => `${betegnelse}: ${given[noegle].join("-")} (vores tal: ${now})`);
  }

  /** Whether the figures can be calculated with; where they cannot, it is said beside them why not. */
  async areGood() {
    const [about, given] = [this.about(), this.given];
    if (!about || !given) return true;
    const answer = await this.ask({ ask: "figures", ...about, egne_tal: given });
    this.says.textContent = mistakes(answer, this.#figures);
    return !this.says.textContent;
  }

  /**
   * @param {Figure} figure
   * @param {number} at
   * @param {string[]} [written]
   */
  #field({ noegle, betegnelse, enhed, nu_tekst: now, nu }, at, written) {
    const inputs = nu.map((_, end) =>
      el("input", {
        id: `m-egen-${at}-${end}`,
        type: "text",
        inputMode: "decimal",
        autocomplete: "off",
        value: written?.[end] ?? "",
        "aria-describedby": `m-egen-${at}`,
      }),
    );
    this.#fields.set(noegle, inputs);
    const name = (/** @type {number} */ end) => (nu.length > 1 ? `${betegnelse}, ${end ? "til" : "fra"}` : betegnelse);
    const labelled = inputs.flatMap((input, end) => [el("label", { htmlFor: input.id }, name(end)), input]);
    return el(
      "div",
      { className: "sn-kortfelt" },
      ...labelled,
      el(
        "p",
        { className: "sn-proever", id: `m-egen-${at}` },
        `Vores tal: ${now}${enhed && !now.includes(" ") ? ` ${enhed}` : ""}`,
      ),
    );
  }

  #asCsv() {
    const given = this.#written();
    const cell = (/** @type {string} */ text) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const rows = this.#figures.map(({ noegle, betegnelse, enhed, nu }) => [
      noegle,
      betegnelse,
      enhed,
      nu.join(ENDS),
      (given[noegle] ?? []).join(ENDS),
    ]);
    return `\ufeff${[HEADINGS, ...rows].map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
  }

  /** @param {File} fil */
  async #load(fil) {
    try {
      const { raekker } = await this.table.ask("raekker", { fil });
      const head = raekker.findIndex((row) => row.includes(ID) && row.includes(NEW));
      if (head < 0) throw new Refused(NO_FILE);
      const [id, written] = [raekker[head].indexOf(ID), raekker[head].indexOf(NEW)];
      const taken = raekker.slice(head + 1).filter((row) => this.#take(row[id] ?? "", row[written]?.trim() ?? ""));
      this.says.textContent = `${taken.length} tal er hentet fra filen.`;
      this.place.dispatchEvent(new Event("change", { bubbles: true }));
    } catch (error) {
      this.says.textContent = error instanceof Refused ? error.message : NO_FILE;
    }
  }

  /**
   * Whether there is such a figure, and a number for it.
   * @param {string} key
   * @param {string} text
   */
  #take(key, text) {
    const fields = this.#fields.get(key);
    if (!fields || !text) return false;
    const ends = text.split(ENDS.trim()).map((end) => end.trim());
    fields.forEach((field, end) => {
      field.value = ends[end] ?? "";
    });
    return true;
  }
}

/**
 * What is wrong, in sentences; nothing where there is an answer.
 * @param {import("../kit/bridge.d.ts").FiguresAnswer | import("../kit/bridge.d.ts").Mistakes | null} answer
 * @param {Figure[]} [figures] that the mistakes may name
 */
function mistakes(answer, figures = []) {
  if (!answer || !("fejl" in answer)) return "";
  const name = (/** @type {string} */ key) => figures.find(({ noegle }) => noegle === key)?.betegnelse;
  return answer.fejl.map(({ felt, besked }) => [name(felt), besked].filter(Boolean).join(": ")).join(" ");
}
