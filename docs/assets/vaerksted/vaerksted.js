// The workbench: opens a municipality's folder, shows its files as forms with what the check says at each field, and
// gives the folder back as a .zip file. All of it happens here in the browser.

import { all, button, el, one } from "../kit/dom.js";
import { save } from "../kit/file.js";
import { Refused } from "../kit/rpc.js";
import { Bench } from "./bench.js";
import { Drawers } from "./drawers.js";
import { filesOf } from "./folder.js";
import { form, partAt } from "./form.js";
import { forget, keep, kept } from "./kept.js";
import { ofFigure, offer } from "./known.js";
import { goTo, listed, showAtFields, showPassives } from "./messages.js";
import { readOnly } from "./preview.js";
import { proof } from "./proof.js";
import { showLine, shownSource } from "./source.js";

/** @typedef {import("./types.js").State} State */
/** @typedef {import("./types.js").FileForm} FileForm */
/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Path} Path */
/** @typedef {import("./types.js").Part} Part */

const SHOWN_FINDINGS = 50;
// The changed file is checked at once; all of the folder when the writer has paused so long.
const PAUSE_MS = 1000;
const READY = "Værkstedet er klar.";
const UNSAVED = "Du har ændringer, som ikke er gemt. Vil du lukke mappen?";
const FAILED = "Det gik galt. Gem dit arbejde som .zip, og genindlæs siden.";

// What is of the folder that is open.
const EMPTIED = ["fund", "filer", "form", "siden", "lix", "tallene", "kilde", "udkast", "husket", "fejl"];

class Workbench {
  #root;
  #bench;
  /** @type {State | null} */
  #state = null;
  /** @type {FileForm | null} */
  #file = null;
  #asked = 0;
  #whole = 0;
  #saved = true;
  /** @type {import("./types.js").Site} */
  #site = { kommuner: [], mappe: "", lager: null };
  #drawers;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.#bench = new Bench({
      step: (sentence) => this.#say(sentence),
      ready: (site) => this.#ready(site),
      stopped: (sentence) => this.#stop(sentence),
    });
    this.#drawers = new Drawers(root, {
      ask: (question, about) => this.#bench.ask(question, about),
      attempt: (action) => this.#try(action),
      change: (question, about) => this.#changeFolder(question, about),
      say: (sentence) => this.#say(sentence),
      kommune: () => this.#state?.kommune ?? "",
      site: () => this.#site,
    });
    this.#listen();
  }

  /** @param {string} name */
  #part(name) {
    return one(this.#root, `[data-${name}]`);
  }

  /** @param {string} sentence */
  #say(sentence) {
    this.#part("status").textContent = sentence;
  }

  /** @param {string} sentence */
  #stop(sentence) {
    this.#say("");
    this.#part("fejl").textContent = sentence;
  }

  /** @param {import("./types.js").Site} site */
  async #ready(site) {
    this.#site = site;
    const published = site.kommuner;
    this.#say(READY);
    const choice = one(this.#root, "[data-udgivet]", HTMLSelectElement);
    choice.append(...published.map(({ navn, fil }) => el("option", { value: fil }, navn)));
    this.#part("aabn").hidden = false;
    this.#offerNewcomers(published);
    await this.#offerKept();
    // While the reader finds a folder.
    await this.#bench.ask("warm");
  }

  /** Work that lies on this device, and what one may do with it. */
  async #offerKept() {
    const work = await kept().catch(() => undefined);
    this.#part("gemt").replaceChildren();
    if (!work) return;
    const when = new Date(work.tid).toLocaleString("da-DK", { dateStyle: "long", timeStyle: "short" });
    const name = this.#site.kommuner.find(({ id }) => id === work.kommune)?.navn ?? work.kommune;
    this.#part("gemt").replaceChildren(
      el("p", {}, `På denne enhed ligger ${name}, gemt ${when}.`),
      button("Fortsæt, hvor du slap", () => {
        one(this.#root, "[data-husk]", HTMLInputElement).checked = true;
        this.#open("open", { nu: work.nu, foer: work.foer });
      }),
      button("Slet det, der er gemt", async () => {
        await forget();
        this.#part("gemt").replaceChildren();
        this.#say("Det er slettet fra enheden.");
      }),
    );
  }

  /**
   * The municipalities of the country that have nothing on the site to begin from.
   * @param {import("./types.js").Published[]} published
   */
  async #offerNewcomers(published) {
    const known = new Set(published.map(({ id }) => id));
    /** @type {{id: string, navn: string}[]} */
    const all = await this.#bench.ask("newcomers");
    const left = all.filter(({ id }) => !known.has(id));
    one(this.#root, "[data-ny]", HTMLSelectElement).append(
      ...left.map(({ id, navn }) => el("option", { value: id }, navn)),
    );
  }

  #listen() {
    const on = (/** @type {string} */ name, /** @type {() => unknown} */ action) =>
      this.#part(name).addEventListener("click", () => this.#try(action));
    one(this.#root, "[data-zip]", HTMLInputElement).addEventListener("change", ({ currentTarget }) =>
      this.#try(() => this.#openZip(/** @type {HTMLInputElement} */ (currentTarget))),
    );
    one(this.#root, "[data-mappe]", HTMLInputElement).addEventListener("change", ({ currentTarget }) =>
      this.#try(() => this.#openFolder(/** @type {HTMLInputElement} */ (currentTarget))),
    );
    one(this.#root, "[data-udgivet]", HTMLSelectElement).addEventListener("change", ({ currentTarget }) => {
      const { value } = /** @type {HTMLSelectElement} */ (currentTarget);
      if (value) this.#open("open_published", { fil: value });
    });
    one(this.#root, "[data-ny]", HTMLSelectElement).addEventListener("change", ({ currentTarget }) => {
      const { value } = /** @type {HTMLSelectElement} */ (currentTarget);
      if (value) this.#open("begin", { kommune: value });
    });
    one(this.#root, "[data-dokumentfil]", HTMLInputElement).addEventListener("change", ({ currentTarget }) =>
      this.#try(async () => {
        const input = /** @type {HTMLInputElement} */ (currentTarget);
        const file = input.files?.[0];
        try {
          if (file) await this.#draft(file);
        } finally {
          input.value = "";
        }
      }),
    );
    this.#root.addEventListener("dragover", (event) => event.preventDefault());
    this.#root.addEventListener("drop", (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) this.#try(() => this.#dropped(file));
    });
    one(this.#root, "[data-tekstfil]", HTMLInputElement).addEventListener("change", ({ currentTarget }) =>
      this.#try(() => this.#addText(/** @type {HTMLInputElement} */ (currentTarget))),
    );
    one(this.#root, "[data-dokument]", HTMLSelectElement).addEventListener("change", ({ currentTarget }) =>
      this.#try(() => this.#showSource(/** @type {HTMLSelectElement} */ (currentTarget).value)),
    );
    one(this.#root, "[data-husk]", HTMLInputElement).addEventListener("change", () =>
      this.#try(() => this.#keepOrForget()),
    );
    this.#part("gennemsyn").addEventListener("toggle", () => this.#try(() => this.#showProof()));
    this.#part("side").addEventListener("toggle", () => this.#try(() => this.#showPage()));
    one(this.#root, "[data-sidevalg]", HTMLSelectElement).addEventListener("change", () =>
      this.#try(() => this.#showPage()),
    );
    on("gem", () => this.#saveZip());
    on("fortryd", () => this.#change("undo", {}, true));
    on("luk", () => this.#close());
    addEventListener("beforeunload", (event) => {
      if (!this.#saved) event.preventDefault();
    });
  }

  /**
   * What is refused is told in its own words; whatever else goes wrong stops nothing.
   * @param {() => unknown} action
   */
  async #try(action) {
    this.#part("fejl").textContent = "";
    await this.#safely(action);
  }

  /** @param {() => unknown} action */
  async #safely(action) {
    try {
      await action();
    } catch (error) {
      this.#part("fejl").textContent = error instanceof Refused ? error.message : FAILED;
      if (!(error instanceof Refused)) console.error(error);
    }
  }

  /** @param {HTMLInputElement} input */
  async #openZip(input) {
    const file = input.files?.[0];
    if (file) await this.#open("open", { nu: await file.arrayBuffer() });
    input.value = "";
  }

  /** @param {File} file */
  async #dropped(file) {
    if (!this.#part("bord").hidden) return this.#draft(file);
    if (!file.name.endsWith(".zip")) throw new Refused("Åbn en mappe først. Så kan du lægge dokumentet ind.");
    return this.#open("open", { nu: await file.arrayBuffer() });
  }

  /** @param {string} navn */
  #titleOf(navn) {
    return this.#state?.filer.find((each) => each.navn === navn)?.titel ?? navn;
  }

  /** @param {File} file */
  async #draft(file) {
    this.#say("Læser dokumentet og skriver udkast …");
    const indhold = await file.arrayBuffer();
    /** @type {import("./types.js").Drafted} */
    let made;
    try {
      made = await this.#change("draft", { navn: file.name, indhold });
    } catch (error) {
      this.#say("");
      throw error;
    }
    this.#show(await this.#bench.ask("state"));
    await this.#showDocuments(made.dokument);
    const [first] = made.filer;
    if (first) await this.#openFile(first);
    const told = `${made.filer.length} udkast med ${made.tal} foreslåede tal.`;
    this.#part("udkast").replaceChildren(
      el("p", {}, told),
      el(
        "ul",
        { className: "sn-vk-liste" },
        ...made.filer.map((navn) =>
          el(
            "li",
            {},
            button(this.#titleOf(navn), () => this.#try(() => this.#openFile(navn)), { className: "sn-vk-link" }),
          ),
        ),
      ),
      el(
        "details",
        {},
        el("summary", {}, "Læs, hvad der blev fundet"),
        el("pre", { className: "sn-vk-rapport", tabIndex: 0 }, made.rapport),
      ),
    );
    this.#say(told);
    this.#part("titel").focus();
  }

  /** @param {HTMLInputElement} input */
  async #openFolder(input) {
    const filer = await filesOf(input);
    if (filer.length) await this.#open("open_folder", { filer });
    input.value = "";
  }

  /**
   * @param {string} question
   * @param {object} about
   */
  #open(question, about) {
    return this.#try(async () => {
      this.#say("Læser og tjekker mappen …");
      /** @type {State} */
      const state = await this.#bench.ask(question, about);
      this.#saved = question !== "begin";
      this.#part("aabn").hidden = true;
      this.#part("bord").hidden = false;
      this.#show(state);
      await this.#showDocuments();
      const first = state.filer.find(({ fejl }) => fejl) ?? state.filer[0];
      if (first) await this.#openFile(first.navn);
      this.#part("titel").focus();
    });
  }

  /** Back to where a folder is opened; the program goes on running. */
  async #close() {
    if (!this.#saved && !confirm(UNSAVED)) return;
    clearTimeout(this.#whole);
    this.#asked += 1;
    this.#state = this.#file = null;
    this.#saved = true;
    for (const name of EMPTIED) this.#part(name).replaceChildren();
    this.#drawers.empty();
    for (const fold of all(this.#part("bord"), "details", HTMLDetailsElement)) fold.open = false;
    for (const choice of all(this.#part("aabn"), "select", HTMLSelectElement)) choice.value = "";
    one(this.#root, "[data-husk]", HTMLInputElement).checked = false;
    this.#part("bord").hidden = true;
    this.#part("aabn").hidden = false;
    await this.#offerKept();
    this.#say(READY);
    one(this.#root, "[data-zip]").focus();
  }

  /**
   * @param {State} state
   * @param {string} navn
   */
  #has = (state, navn) => state.filer.some((each) => each.navn === navn);

  /** @param {State} state */
  #show(state) {
    // Nothing is moved under whoever stands in a list of what is the same.
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    const errors = state.fund.filter(({ advarsel }) => !advarsel).length;
    const warnings = state.fund.length - errors;
    this.#say(
      errors + warnings === 0
        ? "Ingen fejl og ingen advarsler."
        : `${errors || "Ingen"} fejl og ${warnings === 1 ? "1 advarsel" : `${warnings} advarsler`}.`,
    );
    this.#part("fund").replaceChildren(listed(state.fund.slice(0, SHOWN_FINDINGS), (finding) => this.#goTo(finding)));
    one(this.#root, "[data-fortryd]", HTMLButtonElement).disabled = !state.kan_fortryde;
    this.#showFiles(state);
    if (this.#file) showAtFields(this.#part("form"), this.#ofFile(), this.#guide);
  }

  get #guide() {
    return this.#root.dataset.beskeder ?? "";
  }

  #ofFile() {
    return (this.#state?.fund ?? []).filter(({ fil }) => fil === this.#file?.navn);
  }

  /** @param {State} state */
  #showFiles({ filer }) {
    const groups = Map.groupBy(filer, ({ gruppe }) => gruppe);
    const told = (/** @type {import("./types.js").FileInFolder} */ { fejl, advarsler, aendret }) =>
      [
        fejl && `${fejl} fejl`,
        advarsler && (advarsler === 1 ? "1 advarsel" : `${advarsler} advarsler`),
        aendret && "ændret",
      ]
        .filter(Boolean)
        .join(", ");
    const open = new Set(all(this.#part("filer"), "details[open]").map(({ dataset }) => dataset.gruppe));
    const first = this.#part("filer").childElementCount === 0;
    this.#part("filer").replaceChildren(
      ...[...groups].map(([name, files], nr) =>
        el(
          "details",
          { open: first ? nr === 0 : open.has(name), data: { gruppe: name } },
          el("summary", {}, `${name} (${files.length})`),
          el(
            "ul",
            {},
            ...files.map((file) =>
              el(
                "li",
                {},
                button(file.titel, () => this.#try(() => this.#openFile(file.navn)), {
                  className: "sn-vk-link",
                  "aria-current": file.navn === this.#file?.navn ? "true" : null,
                }),
                told(file) ? el("span", { className: file.fejl ? "sn-vk-fejl" : "sn-over" }, ` ${told(file)}`) : null,
              ),
            ),
          ),
        ),
      ),
    );
  }

  /** @param {string} navn */
  async #openFile(navn) {
    this.#file = await this.#bench.ask("form", { navn });
    this.#showForm();
    if (this.#state) this.#showFiles(this.#state);
    await this.#showPassives();
    await this.#showPage();
    await this.#showProof();
  }

  /** The figures that other municipalities have, where the file has figures of its own. */
  async #offerKnown() {
    const navn = this.#file?.navn;
    if (!navn?.startsWith("ydelser/")) return;
    const known = await this.#bench.ask("known", { navn });
    if (navn === this.#file?.navn) offer(this.#part("form"), known);
  }

  async #showPassives() {
    const navn = this.#file?.navn;
    const words = this.#file?.dele ? await this.#bench.ask("passives", { navn }) : {};
    if (navn === this.#file?.navn) showPassives(this.#part("form"), words);
  }

  /** What a second person goes through, where somebody has opened it. A change of the file begins it again. */
  async #showProof() {
    const fold = one(this.#root, "[data-gennemsyn]", HTMLDetailsElement);
    fold.hidden = !this.#file?.navn.startsWith("ydelser/");
    if (fold.hidden || !fold.open) return;
    const navn = this.#file?.navn;
    /** @type {Partial<import("./types.js").Figures>} */
    const { tal, siger } = await this.#bench.ask("figures", { navn });
    this.#part("tallene").replaceChildren(
      tal?.length
        ? proof({ tal, siger: siger ?? null }, (af) =>
            this.#try(async () => {
              await this.#change("sign", { navn, af }, true);
              await this.#showProof();
            }),
          )
        : "Et udkast, eller en fil uden tal eller med fejl, kan ingen skrive under på.",
    );
  }

  /** The page of the standard that is open, where somebody looks at it. */
  async #showPage() {
    const fold = one(this.#root, "[data-side]", HTMLDetailsElement);
    fold.hidden = !this.#file?.navn.startsWith("ydelser/");
    if (fold.hidden || !fold.open) return;
    const hele = one(this.#root, "[data-sidevalg]", HTMLSelectElement).value === "hele";
    const place = this.#part("siden");
    if (!place.childElementCount) this.#part("lix").textContent = "Laver siden …";
    /** @type {{html?: string, lix?: string}} */
    const { html, lix } = await this.#bench.ask("preview", { navn: this.#file?.navn, hele });
    this.#part("lix").textContent = lix ?? "Siden kan ikke vises, før filens felter kan læses. Ret beskederne ovenfor.";
    place.replaceChildren(html ? readOnly(html) : "");
  }

  #showForm() {
    const file = this.#file;
    if (!file) return;
    this.#part("titel").textContent = file.titel;
    this.#part("sti").textContent = file.navn;
    const place = this.#part("form");
    const open = new Set(all(place, "details[open][data-felt]").map(({ dataset }) => dataset.felt));
    place.replaceChildren(el("div", { className: "sn-vk-beskeder" }), file.dele ? this.#form(file) : this.#text(file));
    for (const each of all(place, "details[data-felt]", HTMLDetailsElement))
      if (open.has(each.dataset.felt)) each.open = true;
    if (file.dele)
      place.append(el("details", { className: "sn-vk-blok" }, el("summary", {}, "Vis filens tekst"), this.#text(file)));
    showAtFields(place, this.#ofFile(), this.#guide);
    this.#safely(() => this.#offerKnown());
  }

  /** @param {FileForm} file */
  #form({ navn, dele, fakta }) {
    return form(dele ?? [], {
      fakta,
      changed: (sti, vaerdi) =>
        this.#try(() =>
          ofFigure(sti, "id")
            ? this.#change("name_fact", { navn, nr: sti[1], id_: vaerdi }, true, sti)
            : this.#change("change", { navn, sti, vaerdi }),
        ),
      add: (sti) => this.#try(() => this.#change("add", { navn, sti }, true, sti)),
      accept: (sti) =>
        this.#try(() => this.#change("remove", { navn, sti }, true, sti.slice(0, -1), "Tallet er set efter. ")),
      see: (sti) => this.#try(() => this.#see(dele ?? [], sti)),
      remove: (sti, name) => this.#try(() => this.#change("remove", { navn, sti }, true, sti, `Fjernet: ${name}. `)),
    });
  }

  /** @param {FileForm} file */
  #text({ navn, tekst }) {
    const written = el("textarea", {
      value: tekst,
      rows: 24,
      className: "sn-vk-tekst",
      spellcheck: false,
      "aria-label": "Filens tekst",
    });
    return el(
      "div",
      {},
      written,
      button("Brug teksten", () => this.#try(() => this.#change("set_text", { navn, tekst: written.value }, true))),
    );
  }

  /**
   * Change the file, and say what the check finds in it now, and soon after in the folder. With `again` the form is
   * made anew, at the part that was changed.
   * @param {string} question
   * @param {object} about
   * @param {boolean} [again]
   * @param {Path} [sti]
   * @param {string} [before]
   */
  async #change(question, about, again, sti, before = "") {
    this.#part("husket").textContent = "";
    this.#asked += 1;
    const asked = this.#asked;
    // Ticks are of the figures as they were; whoever unfolds them from now on gets them as they will be.
    if (question !== "sign") one(this.#root, "[data-gennemsyn]", HTMLDetailsElement).open = false;
    const made = await this.#bench.ask(question, about);
    this.#saved = false;
    if (again && this.#file) {
      this.#file = await this.#bench.ask("form", { navn: this.#file.navn });
      this.#showForm();
    }
    // Whoever writes on is answered for what is written last.
    if (asked === this.#asked) {
      const navn = this.#file?.navn;
      this.#show(await (navn ? this.#bench.ask("quick", { navn }) : this.#bench.ask("state")));
      this.#checkFolderSoon();
      if (before) this.#say(`${before}${this.#part("status").textContent}`);
      await this.#showPassives();
    }
    if (sti) this.#goToPart(sti);
    await this.#keep();
    return made;
  }

  /**
   * Change other files than the one that is open, or many.
   * @param {string} question
   * @param {object} about
   */
  async #changeFolder(question, about) {
    await this.#change(question, about, true);
    this.#show(await this.#bench.ask("state"));
    await this.#drawers.refresh();
  }

  #checkFolderSoon() {
    clearTimeout(this.#whole);
    this.#whole = setTimeout(() => {
      const asked = this.#asked;
      this.#safely(async () => {
        const state = await this.#bench.ask("state");
        if (asked === this.#asked) this.#show(state);
        await this.#showPage();
        await this.#drawers.refresh();
      });
    }, PAUSE_MS);
  }

  /** @param {Path} sti */
  #goToPart(sti) {
    const felt = sti.map((each) => (typeof each === "number" ? `nr. ${each + 1}` : each)).join(" › ");
    goTo(this.#part("form"), /** @type {Finding} */ ({ felt }));
  }

  /** @param {Finding} finding */
  #goTo(finding) {
    return this.#try(async () => {
      if (finding.fil !== this.#file?.navn && this.#state && this.#has(this.#state, finding.fil))
        await this.#openFile(finding.fil);
      if (finding.fil === this.#file?.navn) goTo(this.#part("form"), finding);
    });
  }

  /**
   * The lines that a field cites, in its source: the document stands beside the field, or further out in the file.
   * @param {Part[]} parts
   * @param {Path} sti
   */
  async #see(parts, sti) {
    const line = Number.parseInt(String(partAt(parts, sti)?.vaerdi), 10);
    let cited = "";
    for (let many = sti.length - 1; many >= 0 && !cited; many -= 1) {
      const near = [...sti.slice(0, many), "dokument"];
      cited = String(
        (partAt(parts, near) ?? partAt(parts, [...sti.slice(0, many), "kilde", "dokument"]))?.vaerdi ?? "",
      );
    }
    const choice = one(this.#root, "[data-dokument]", HTMLSelectElement);
    const known = [...choice.options].find(({ value }) => value && (value === cited || value.endsWith(`-${cited}`)));
    if (!known) throw new Refused(`Læg teksten til ${cited} ind først. Så kan du se linjen.`);
    if (choice.value !== known.value) {
      choice.value = known.value;
      await this.#showSource(known.value);
    }
    showLine(line);
  }

  /** @param {string} [id] the one to show; the first without it */
  async #showDocuments(id) {
    /** @type {import("./types.js").SourceDocument[]} */
    const documents = await this.#bench.ask("documents");
    const choice = one(this.#root, "[data-dokument]", HTMLSelectElement);
    choice.replaceChildren(
      el("option", { value: "" }, documents.length ? "Vælg en kilde" : "Ingen kildes tekst er lagt ind"),
      ...documents.map(({ id, titel }) => el("option", { value: id }, titel)),
    );
    choice.value = id ?? documents[0]?.id ?? "";
    await this.#showSource(choice.value);
  }

  /** @param {string} id */
  async #showSource(id) {
    const place = this.#part("kilde");
    if (!id) {
      place.replaceChildren();
      return;
    }
    const source = await this.#bench.ask("source", { dokument: id });
    const top = place.scrollTop;
    place.replaceChildren(
      source.fund.length ? listed(source.fund, (finding) => this.#goTo(finding)) : "",
      shownSource(source, {
        fact: (linje, tal) => this.#try(() => this.#newFact(id, linje, tal)),
        excuse: (linje, grund) => this.#try(() => this.#excuse(id, linje, grund)),
      }),
    );
    place.scrollTop = top;
  }

  /**
   * @param {string} dokument
   * @param {number} linje
   * @param {string} tal
   */
  async #newFact(dokument, linje, tal) {
    const navn = this.#file?.navn;
    if (!navn?.startsWith("ydelser/")) throw new Refused("Åbn den standard, som tallet hører til, først.");
    const nr = await this.#change("new_fact", { navn, dokument, linje, tal }, true);
    await this.#showSource(dokument);
    this.#goToPart(["fakta", nr, "betegnelse"]);
  }

  /**
   * @param {string} dokument
   * @param {number} linje
   * @param {string} grund
   */
  async #excuse(dokument, linje, grund) {
    await this.#change("excuse", { dokument, linje, grund });
    this.#show(await this.#bench.ask("state"));
    await this.#showSource(dokument);
  }

  /** @param {HTMLInputElement} input */
  async #addText(input) {
    const file = input.files?.[0];
    if (!file) return;
    const { dokument } = await this.#bench.ask("add_text", { indhold: await file.arrayBuffer() });
    input.value = "";
    if (!dokument)
      throw new Refused("Teksten er ikke en, som kilder.yaml kender. Fingeraftrykket skal være det samme.");
    await this.#showDocuments();
    one(this.#root, "[data-dokument]", HTMLSelectElement).value = dokument;
    await this.#showSource(dokument);
  }

  async #saveZip() {
    const packed = await this.#bench.ask("packed");
    save(`${this.#state?.kommune ?? "kommune"}.zip`, new Blob([packed], { type: "application/zip" }));
    this.#saved = true;
  }

  async #keepOrForget() {
    if (one(this.#root, "[data-husk]", HTMLInputElement).checked) await this.#keep();
    else {
      await forget();
      this.#part("husket").textContent = "";
    }
  }

  async #keep() {
    if (!one(this.#root, "[data-husk]", HTMLInputElement).checked || !this.#state) return;
    const [nu, foer] = [await this.#bench.ask("packed"), await this.#bench.ask("opened")];
    await keep({ kommune: this.#state.kommune, nu: nu.buffer, foer: foer.buffer, tid: Date.now() });
    this.#part("husket").textContent = "Gemt på enheden.";
    this.#saved = true;
  }
}

new Workbench(one(document, ".sn-vaerksted"));
