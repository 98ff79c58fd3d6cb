// The rows of a result, a page at a time, each with a way to the calculator for a single case.

import { dateInWords, make, option } from "./dom.js";
import { scrolling } from "./opgoer.js";

const ON_PAGE = 25;

export class Rows {
  #from = 0;
  #total = 0;

  /** `run` is {beregner, kommune, datoer, navne, ...}; `table` answers for the rows. */
  constructor(table, run, result) {
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
    this.body.replaceChildren(...raekker.map((row) => this.#row(row)));
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

  #row({ nr, navn, vaerdier, forskel, status, fejl, besked, svar }) {
    const values = vaerdier.map((value, date) => make("td", { className: "sn-tal-celle" }, value || status[date]));
    const cells = [
      ...(this.run.kendetegnsnavn ? [make("td", {}, navn)] : []),
      ...values,
      ...(this.run.datoer.length > 1 ? [make("td", { className: "sn-tal-celle" }, forskel)] : []),
      make("td", { className: "sn-besked" }, besked),
      make("td", {}, this.#link(nr, svar)),
    ];
    return make("tr", { className: fejl ? "sn-raekkefejl" : "" }, make("th", { scope: "row" }, String(nr)), ...cells);
  }

  /** The same answers in the calculator for one case; they travel after #, which no server sees. */
  #link(nr, svar) {
    const answers = new URLSearchParams({ kommune: this.run.kommune, ...(this.run.egenDato ? {} : { dato: this.run.datoer[0] }), ...svar });
    const address = new URL(`../../beregnere/${this.run.beregner}/#${answers}`, import.meta.url);
    return make("a", { href: address.href, target: "_blank", rel: "noopener", "aria-label": `Åbn række ${nr} i beregneren (nyt faneblad)` }, "Åbn");
  }

  #turner(text, way) {
    const button = make("button", { type: "button", className: "sn-knap" }, text);
    button.addEventListener("click", () => this.show(Math.max(0, Math.min(this.#total - 1, this.#from + way * ON_PAGE))));
    return button;
  }
}
