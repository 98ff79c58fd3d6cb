// The rows of a result, a page at a time, each with a way to the calculator for a single case.

import { caseAddress } from "../beregner/address.js";
import { dateInWords, make, option } from "./dom.js";
import { scrolling } from "./opgoer.js";

const ON_PAGE = 25;

export class Rows {
  #from = 0;
  #total = 0;

  /** `run` is {beregner, kommune, datoer, navne, ...}; `table` answers for the rows, and `ask` asks the calculators. */
  constructor(table, run, result, ask) {
    this.ask = ask;
    this.table = table;
    this.run = run;
    this.result = result;
    this.order = make("select", { id: "m-orden" }, ...this.#orders());
    this.body = make("tbody");
    this.where = make("p", { className: "sn-side", role: "status" });
    this.previous = this.#turner("Forrige", -1);
    this.next = this.#turner("Næste", 1);
    this.order.addEventListener("change", () => this.show(0));
  }

  elements() {
    const head = make("tr", {}, ...this.#headings().map((text) => make("th", { scope: "col" }, text)));
    const table = make("table", { className: "sn-raekketabel" }, make("thead", {}, head), this.body);
    return [
      make("h3", {}, "Række for række"),
      make("div", { className: "sn-felt" }, make("label", { for: "m-orden" }, "Vis"), this.order),
      scrolling("Rækker", table),
      make("div", { className: "sn-knapper sn-bladring" }, this.previous, this.next, this.where),
    ];
  }

  /** Show the page that begins with row number `from` of the order chosen. */
  async show(from) {
    const { ialt, raekker } = await this.table.ask("side", { orden: this.order.value, fra: from, antal: ON_PAGE });
    this.#from = from;
    this.#total = ialt;
    const addresses = await this.#addresses(raekker);
    this.body.replaceChildren(...raekker.map((row, index) => this.#row(row, addresses[index])));
    this.where.textContent = ialt ? `${from + 1}-${from + raekker.length} af ${ialt.toLocaleString("da-DK")}` : "Ingen rækker";
    this.previous.disabled = from === 0;
    this.next.disabled = from + ON_PAGE >= ialt;
  }

  #orders() {
    const orders = [option("fejl", "Fejl først"), option("kun-fejl", "Kun fejl og rækker uden beløb"), option("fil", "Samme rækkefølge som filen")];
    return this.run.datoer.length > 1 ? [...orders, option("forskel", "Største forskel først")] : orders;
  }

  #headings() {
    const values = this.run.datoer.length > 1 ? [...this.run.navne.map(dateInWords), "Forskel"] : [this.result];
    return ["Række", ...(this.run.kendetegnsnavn ? [this.run.kendetegnsnavn] : []), ...values, "Besked", "Enkelt sag"];
  }

  #row({ nr, navn, vaerdier, forskel, status, fejl, besked }, address) {
    const values = vaerdier.map((value, date) => make("td", { className: "sn-tal-celle" }, value || status[date]));
    const cells = [
      ...(this.run.kendetegnsnavn ? [make("td", {}, navn)] : []),
      ...values,
      ...(this.run.datoer.length > 1 ? [make("td", { className: "sn-tal-celle" }, forskel)] : []),
      make("td", { className: "sn-besked" }, besked),
      make("td", {}, ...(address ? [this.#link(nr, address)] : [])),
    ];
    return make("tr", { className: fejl ? "sn-raekkefejl" : "" }, make("th", { scope: "row" }, String(nr)), ...cells);
  }

  /** The addresses of the rows in the calculator for one case, as the calculators themselves read the rows; none when
      they cannot be asked. */
  async #addresses(rows) {
    const { beregner, kommune, datoer, kolonner } = this.run;
    const page = new URL(`../../beregnere/${beregner}/`, import.meta.url).href;
    try {
      const { sager } = await this.ask({ ask: "cases", beregner, kommune, datoer, kolonner, raekker: rows.map(({ svar }) => svar) });
      return sager.map((pairs) => caseAddress(page, pairs));
    } catch {
      return [];
    }
  }

  /** The same answers in the calculator for one case; they travel after #, which no server sees. */
  #link(nr, address) {
    return make("a", { href: address, target: "_blank", rel: "noopener", "aria-label": `Åbn række ${nr} i beregneren (nyt faneblad)` }, "Åbn");
  }

  #turner(text, way) {
    const button = make("button", { type: "button", className: "sn-knap" }, text);
    button.addEventListener("click", () => this.show(Math.max(0, Math.min(this.#total - 1, this.#from + way * ON_PAGE))));
    return button;
  }
}
