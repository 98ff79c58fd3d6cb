// The residents: a table with what each gets now and then, where rows are edited, added, loaded and removed.

import { button, download, el, fold, headRow, scrollTable, select } from "./dom.js";
import { editor } from "./ret.js";

const PAGE = 25;
const SORTS = [
  { navn: "egen", etiket: "Som de står på listen" },
  { navn: "vaerre", etiket: "Værst først" },
  { navn: "bedre", etiket: "Bedst først" },
];

export class Residents {
  #answer = null;
  #shown = PAGE;
  #order = "egen";
  #open = null;

  /** `change` is called with {csv} when a file was loaded, and with nothing when a row was changed. */
  constructor(change) {
    this.change = change;
    this.rows = null;
    this.body = el("tbody");
    this.more = button("Vis flere", () => this.#showMore());
    this.sorter = select("hnh-orden", "Vis", SORTS, this.#order, (order) => this.#sort(order));
    this.caption = el("p", { className: "sn-hjaelp" });
    this.table = el("table", { className: "sn-hnh-borgere" }, el("thead"), this.body);
    this.element = el(
      "section",
      { attr: { "aria-labelledby": "hnh-borgere-titel" } },
      el("h2", { id: "hnh-borgere-titel", textContent: "Borgerne" }),
      this.caption,
      this.sorter,
      scrollTable("Borgerne, i dag og med forslaget", this.table),
      this.more,
      el(
        "div",
        { className: "sn-handlinger" },
        button("Tilføj borger", () => this.#add()),
        button("Hent borgerne som CSV", () => download("borgere.csv", this.#answer.csv.borgere, "text/csv")),
        button("Begynd igen med de opdigtede", () => this.#restore()),
      ),
      this.#loader(),
    );
  }

  /** Show an answer to rows that the page did not have: those it begins with, or those of a file. */
  take(answer) {
    this.rows = answer.borgere;
    this.#show(answer);
  }

  #show(answer) {
    this.#answer = answer;
    this.caption.textContent =
      `${answer.maal_etiket} i ${answer.enhed || "tal"}. Skriv, hvor mange borgere der er af hver slags. ` +
      "Tryk på et navn for at rette svarene.";
    this.table.tHead.replaceWith(headRow("Borger", "Antal", "Forskel", "I dag", "Med forslaget"));
    this.#draw();
  }

  #sequence() {
    const numbers = this.rows.map((_, number) => number);
    if (this.#order === "egen") return numbers;
    const { raekker, borgeren } = this.#answer;
    const sign = (this.#order === "vaerre") === (borgeren === "betaler") ? -1 : 1;
    return numbers.sort((a, b) => sign * (Number(raekker[a]?.forskel ?? 0) - Number(raekker[b]?.forskel ?? 0)));
  }

  #draw() {
    const focus = document.activeElement?.dataset?.fokus;
    const numbers = this.#sequence();
    const rows = numbers.slice(0, this.#shown).flatMap((number) => this.#row(number));
    this.body.replaceChildren(...rows);
    this.#countMore(numbers.length);
    if (focus) this.body.querySelector(`[data-fokus="${CSS.escape(focus)}"]`)?.focus();
  }

  #countMore(all) {
    this.more.hidden = all <= this.#shown;
    this.more.textContent = `Vis flere (${all - this.#shown})`;
  }

  #row(number) {
    const resident = this.rows[number];
    const result = this.#answer.raekker[number];
    const open = this.#open === number;
    const name = button(resident.navn || "Uden navn", () => this.#toggle(number), {
      className: "sn-hnh-navn",
      attr: { "aria-expanded": String(open) },
      data: { fokus: `navn-${number}` },
    });
    const count = el("input", {
      type: "text",
      inputMode: "numeric",
      value: resident.antal,
      className: "sn-hnh-antal",
      data: { fokus: `antal-${number}` },
      attr: { "aria-label": `Antal: ${resident.navn}` },
      on: { input: () => this.#edit(number, { antal: count.value }) },
    });
    const cells = result?.besked
      ? [el("td", { colSpan: 3, className: "sn-hnh-besked", textContent: result.besked })]
      : [
          el("td", { className: `sn-hnh-${result?.retning}`, textContent: result?.forskel_tekst ?? "…" }),
          ...[result?.nu, result?.forslag].map((text) => el("td", { textContent: text ?? "…" })),
        ];
    const row = el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, count), ...cells);
    return open ? [row, this.#editorRow(number)] : [row];
  }

  #editorRow(number) {
    const form = editor(this.rows[number], this.#answer.felter, (resident) => this.#edit(number, resident), () => this.#remove(number), () => this.#toggle(number));
    return el("tr", { className: "sn-hnh-ret" }, el("td", { colSpan: 5 }, form));
  }

  #toggle(number) {
    this.#open = this.#open === number ? null : number;
    this.#draw();
    if (this.#open === number) this.body.querySelector(".sn-hnh-ret input")?.focus();
    else this.body.querySelector(`[data-fokus="navn-${number}"]`)?.focus();
  }

  /** While the editor of a row is open, only its figures are drawn again, so that nothing is lost. */
  update(answer) {
    const typing = this.body.contains(document.activeElement) && document.activeElement.matches("input, select");
    if (!typing) {
      this.#show(answer);
      return;
    }
    this.#answer = answer;
    const numbers = this.#sequence();
    const rows = [...this.body.rows].filter((row) => !row.classList.contains("sn-hnh-ret"));
    // The order stays while the reader types; it is made anew at the next change elsewhere.
    rows.forEach((row, place) => {
      const number = this.#order === "egen" ? place : Number(row.querySelector("[data-fokus]").dataset.fokus.split("-")[1]);
      if (number < numbers.length) row.replaceChildren(...row.cells[0] ? [row.cells[0], row.cells[1]] : [], ...[...this.#row(number)[0].cells].slice(2));
    });
  }

  #edit(number, changes) {
    this.rows[number] = { ...this.rows[number], ...changes };
    this.change();
  }

  #add() {
    const last = this.rows.at(-1);
    this.rows.push({ navn: `Borger ${this.rows.length + 1}`, antal: "1", svar: { ...(last?.svar ?? {}) } });
    this.#open = this.rows.length - 1;
    this.#shown = Math.max(this.#shown, this.rows.length);
    this.#order = "egen";
    this.sorter.querySelector("select").value = this.#order;
    this.#draw();
    this.body.querySelector(".sn-hnh-ret input")?.focus();
    this.change();
  }

  #remove(number) {
    this.rows.splice(number, 1);
    this.#answer.raekker.splice(number, 1);
    this.#open = null;
    this.#draw();
    (this.body.querySelector(`[data-fokus="navn-${Math.min(number, this.rows.length - 1)}"]`) ?? this.element.querySelector(".sn-handlinger button")).focus();
    this.change();
  }

  #restore() {
    this.rows = structuredClone(this.#answer.opdigtede);
    this.#answer.raekker = [];
    this.#open = null;
    this.#draw();
    this.change();
  }

  #showMore() {
    const first = this.#shown;
    this.#shown += PAGE;
    const numbers = this.#sequence();
    const added = numbers.slice(first, this.#shown).flatMap((number) => this.#row(number));
    this.body.append(...added);
    this.#countMore(numbers.length);
    added[0]?.querySelector("button").focus();
  }

  #sort(order) {
    this.#order = order;
    this.#open = null;
    this.#draw();
  }

  #loader() {
    const file = el("input", { type: "file", id: "hnh-fil", accept: ".csv,.txt,.tsv,text/csv,text/plain" });
    file.addEventListener("change", async () => {
      if (file.files.length) this.#load(decode(await file.files[0].arrayBuffer()));
      file.value = "";
    });
    const text = el("textarea", { id: "hnh-indsat", rows: 4, className: "sn-notat" });
    return fold(
      "Hent en liste ind fra et regneark",
      el("p", { textContent: "Hent først borgerne som CSV, så du har de rigtige kolonner. Ret filen i dit regneark, og hent den ind igen. Filen bliver i din browser." }),
      el("div", { className: "sn-felt" }, el("label", { htmlFor: "hnh-fil", textContent: "Vælg en CSV-fil" }), file),
      el("div", { className: "sn-felt" }, el("label", { htmlFor: "hnh-indsat", textContent: "Eller sæt cellerne ind her" }), text),
      button("Brug det indsatte", () => {
        if (text.value.trim()) this.#load(text.value);
      }),
    );
  }

  #load(csv) {
    this.#open = null;
    this.#shown = PAGE;
    this.change({ csv });
  }
}

/** UTF-8, or else what older Danish spreadsheets write. */
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
