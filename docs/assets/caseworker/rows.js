// The rows of a result, a page at a time, each with a way to the calculator for a single case.

import { inDanish } from "./counted.js";
import { caseAddress } from "../kit/case_address.js";
import { dateInWords } from "../kit/dates.js";
import { button, el } from "../kit/dom.js";
import { headRow, scrolling } from "../kit/table.js";

/** @typedef {import("./types.js").ShownRow} ShownRow */

const ON_PAGE = 25;

export class Rows {
  #from = 0;
  #total = 0;

  /**
   * `run` is {beregner, kommune, datoer, navne, ...}; `table` answers for the rows, and `ask` asks the calculators.
   * @param {import("./desk.js").Desk} table
   * @param {import("./types.js").Summary} run
   * @param {string} result what the first result is called
   * @param {(question: import("../kit/bridge.d.ts").CasesQuestion) => Promise<import("../kit/bridge.d.ts").CasesAnswer>} ask
   */
  constructor(table, run, result, ask) {
    this.ask = ask;
    this.table = table;
    this.run = run;
    this.result = result;
    this.order = el("select", { id: "m-orden" }, ...this.#orders());
    this.body = el("tbody");
    this.where = el("p", { className: "sn-side", role: "status" });
    this.previous = this.#turner("Forrige", -1);
    this.next = this.#turner("Næste", 1);
    this.order.addEventListener("change", () => this.show(0));
  }

  elements() {
    const table = el("table", { className: "sn-raekketabel" }, headRow(...this.#headings()), this.body);
    return [
      el("h3", {}, "Række for række"),
      el("div", { className: "sn-felt" }, el("label", { htmlFor: "m-orden" }, "Vis"), this.order),
      scrolling("Rækker", table, "sn-rul"),
      el("div", { className: "sn-knapper sn-bladring" }, this.previous, this.next, this.where),
    ];
  }

  /**
   * Show the page that begins with row number `from` of the order chosen.
   * @param {number} from
   */
  async show(from) {
    const { ialt, raekker } = await this.table.ask("side", { orden: this.order.value, fra: from, antal: ON_PAGE });
    this.#from = from;
    this.#total = ialt;
    const addresses = await this.#addresses(raekker);
    this.body.replaceChildren(...raekker.map((row, index) => this.#row(row, addresses[index])));
    this.where.textContent = ialt ? `${from + 1}-${from + raekker.length} af ${inDanish(ialt)}` : "Ingen rækker";
    this.previous.disabled = from === 0;
    this.next.disabled = from + ON_PAGE >= ialt;
  }

  #orders() {
    const orders = [
      new Option("Fejl først", "fejl"),
      new Option("Kun fejl og rækker uden beløb", "kun-fejl"),
      new Option("Samme rækkefølge som filen", "fil"),
    ];
    return this.run.navne.length > 1
      ? [
          ...orders,
          new Option("Største forskel først", "forskel"),
          new Option("Kun rækker, der ændrer sig", "kun-forskel"),
        ]
      : orders;
  }

  #headings() {
    const values = this.run.navne.length > 1 ? [...this.run.navne.map(dateInWords), "Forskel"] : [this.result];
    return ["Række", ...(this.run.kendetegnsnavn ? [this.run.kendetegnsnavn] : []), ...values, "Besked", "Enkelt sag"];
  }

  /**
   * @param {ShownRow} row
   * @param {string} [address]
   */
  #row({ nr, navn, vaerdier, forskel, status, fejl, besked }, address) {
    const values = vaerdier.map((value, date) => el("td", { className: "sn-tal-celle" }, value || status[date]));
    const cells = [
      ...(this.run.kendetegnsnavn ? [el("td", {}, navn)] : []),
      ...values,
      ...(this.run.navne.length > 1 ? [el("td", { className: "sn-tal-celle" }, forskel)] : []),
      el("td", { className: "sn-besked" }, besked),
      el("td", {}, ...(address ? [this.#link(nr, address)] : [])),
    ];
    return el("tr", { className: fejl ? "sn-raekkefejl" : "" }, el("th", { scope: "row" }, String(nr)), ...cells);
  }

  /**
   * The addresses of the rows in the calculator for one case, as the calculators themselves read the rows; none when
   * they cannot be asked.
   * @param {ShownRow[]} rows
   */
  async #addresses(rows) {
    const { beregner, kommune, datoer, kolonner } = this.run;
    const page = new URL(`../../beregnere/${beregner}/`, import.meta.url).href;
    try {
      const { sager } = await this.ask({
        ask: "cases",
        beregner,
        kommune,
        datoer,
        kolonner,
        raekker: rows.map(({ svar }) => svar),
      });
      return sager.map((pairs) => caseAddress(page, pairs));
    } catch {
      return [];
    }
  }

  /**
   * The same answers in the calculator for one case; they travel after #, which no server sees.
   * @param {number} nr
   * @param {string} address
   */
  #link(nr, address) {
    return el(
      "a",
      { href: address, target: "_blank", rel: "noopener", "aria-label": `Åbn række ${nr} i beregneren (nyt faneblad)` },
      "Åbn",
    );
  }

  /**
   * @param {string} text
   * @param {number} way
   */
  #turner(text, way) {
    return button(text, () => this.show(Math.max(0, Math.min(this.#total - 1, this.#from + way * ON_PAGE))));
  }
}
