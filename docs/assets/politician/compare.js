// The choice of a few municipalities in a comparison. It stands after # in the address, which no server sees.
// Without this file the page shows its own few, and the figures of all in words further down.

import { all, button, el, maybe, one } from "../kit/dom.js";
import { MARKS, showCountry, showMarks } from "./compare_spread.js";
import { showTables } from "./compare_table.js";
import { showTexts } from "./compare_texts.js";

/** @typedef {import("./compare_types.js").Comparison} Comparison */
/** @typedef {import("./compare_types.js").Shown} Shown */

const FAILED = "Kommunernes tal kunne ikke hentes. Siden viser de første.";
const AT_MOST = `Du kan vælge ${MARKS.length} ad gangen. Fjern en først.`;

class Choice {
  /** @type {string[]} */
  #chosen = [];
  #changed = false;

  /**
   * @param {HTMLFormElement} form
   * @param {Comparison} data
   * @param {URL} file where the data came from
   */
  constructor(form, data, file) {
    this.form = form;
    this.file = file;
    this.data = data;
    this.root = form.dataset.rod ?? "";
    this.first = (form.dataset.viste ?? "").split(" ");
    this.known = new Map(data.kommuner.map((kommune) => [kommune.id, kommune]));
    this.select = one(form, "select", HTMLSelectElement);
    this.status = one(form, "[role=status]");
    this.figure = maybe(document, "#danmark-tal", HTMLSelectElement);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#add(this.select.value);
    });
    form.addEventListener("reset", () => this.#choose(this.first));
    this.figure?.addEventListener("change", () => this.#choose(this.#chosen));
    if (this.figure) one(document, ".sn-danmark-valg").hidden = false;
    addEventListener("hashchange", () => this.fromAddress());
    form.hidden = false;
    this.fromAddress();
  }

  fromAddress() {
    // An anchor such as #blandt-alle is a place on the page, not a choice.
    const wanted = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
    const named = (wanted.get("kommuner") ?? "").split(",").filter((id) => this.known.has(id));
    const figure = wanted.get("tal") ?? "";
    if (this.figure && this.data.fordelinger[figure]) this.figure.value = figure;
    this.#chosen = named.length ? [...new Set(named)].slice(0, MARKS.length) : this.first;
    this.#show();
  }

  /** @param {string} id */
  #add(id) {
    if (!id) return;
    if (this.#chosen.length < MARKS.length) this.#choose([...this.#chosen, id]);
    else this.status.textContent = AT_MOST;
    this.select.value = "";
  }

  /** @param {string[]} ids */
  #choose(ids) {
    this.#chosen = ids;
    const words = new URLSearchParams();
    if (ids.join() !== this.first.join()) words.set("kommuner", ids.join());
    if (this.figure && this.figure.selectedIndex > 0) words.set("tal", this.figure.value);
    const hash = String(words).replaceAll("%2C", ",");
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
    this.#show();
    const names = ids.map((id) => this.known.get(id)?.navn).join(", ");
    this.status.textContent = `Viser ${names}.`;
  }

  /** The page as it came is left alone until something else is chosen. */
  #show() {
    const shown = this.#chosen.flatMap((id, maerke) => {
      const kommune = this.known.get(id);
      return kommune ? kommune.spalter.map((nr) => /** @type {Shown} */ ({ nr, kommune, maerke })) : [];
    });
    this.#fields();
    const other = this.#chosen.join() !== this.first.join() || (this.figure?.selectedIndex ?? 0) > 0;
    if (!other && !this.#changed) return;
    this.#changed = true;
    showTables(this.data, shown, this.root);
    showMarks(this.data, shown);
    showTexts(this.data, shown, this.root, new URL("tekster.json", this.file));
    const topic = this.figure?.value ?? Object.keys(this.data.fordelinger)[0];
    if (topic) showCountry(this.data, shown, topic);
    const note = maybe(document, "#vist-af");
    if (note) note.textContent = String(this.#chosen.length);
  }

  #fields() {
    const others = this.data.kommuner.filter(({ id }) => !this.#chosen.includes(id));
    const options = others.map(({ id, navn }) => el("option", { value: id }, navn));
    this.select.replaceChildren(el("option", { value: "" }, others.length ? "Vælg" : "Alle er valgt"), ...options);
    const last = this.#chosen.length === 1;
    const items = this.#chosen.map((id, number) => {
      const name = this.known.get(id)?.navn ?? id;
      const away = () => {
        this.#choose(this.#chosen.filter((other) => other !== id));
        one(this.form, ".sn-valgte button:not([disabled]), select", HTMLElement).focus();
      };
      const label = last ? null : `Fjern ${name}`;
      const text = `${MARKS[number]} ${name}${last ? "" : " ×"}`;
      return el(
        "li",
        { className: "sn-valgt-kommune" },
        button(text, away, { className: "md-button", disabled: last, "aria-label": label }),
      );
    });
    one(this.form, ".sn-valgte").replaceChildren(...items);
  }
}

async function begin() {
  const form = one(document, "#vaelg", HTMLFormElement);
  try {
    const file = new URL(form.dataset.fil ?? "", location.href);
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(answer.statusText);
    new Choice(form, await answer.json(), file);
  } catch {
    // Asked for by the address, but not to be had: the reader is told; without a choice nothing is missing.
    if (!location.hash.includes("kommuner=")) return;
    form.hidden = false;
    for (const part of all(form, "div, button")) part.hidden = true;
    form.append(el("p", { role: "status" }, FAILED));
  }
}

begin();
