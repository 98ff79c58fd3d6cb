// The page of a case file. What stands in the case is in the address, after #, and in memory; nothing is stored or sent.
// A case is opened whole or not at all: what a link or a file holds is tried by the calculators before it takes the place
// of what is open.

import { Engine, Unexpected } from "../beregner/engine.js";
import { caseFileHash, parsed, readCaseFileHash } from "../kit/case_file.js";
import { today } from "../kit/dates.js";
import { all, one } from "../kit/dom.js";
import { copied, save } from "../kit/file.js";
import { withoutAnswer } from "../kit/stopped.js";
import { openToTabs } from "./case_tabs.js";
import { comparison, columns } from "./case_view.js";
import { withoutCpr } from "./cpr.js";

/** @typedef {import("../kit/case_file.js").CaseFile} CaseFile */
/** @typedef {import("../kit/case_file.js").Calculation} Calculation */
/** @typedef {import("../kit/bridge.d.ts").CaseFileAnswer} CaseFileAnswer */

const LARGEST = 1_000_000;
const CUT = "Linket er ikke helt, så sagen bliver ikke åbnet. Bed om hele linket, eller åbn en fil.";
const NO_FILE = "Filen er ikke en sag fra denne side. Vælg en fil, du har gemt her med “Gem sagen som fil”.";
const TOO_LARGE = "Filen er for stor til at være en sag. Vælg en fil, du har gemt her med “Gem sagen som fil”.";
const LINK = "Linket er kopieret. Det indeholder sagen.";
const LONG_LINK = `${LINK} Det er langt og kan blive klippet over i en mail. Gem hellere sagen som fil.`;
const LONG = 8000;
const CPR = "Vi har taget et CPR-nummer ud af navnet.";

class CasePage {
  /** What is asked for comes one at a time, so that each change is made to what the one before it gave. */
  #turn = Promise.resolve();
  /** @type {CaseFile | null} */
  #file = null;
  #engine = new Engine();

  /** @param {HTMLElement} root */
  constructor(root) {
    this.status = one(root, "[data-status]");
    this.mistake = one(root, "[data-fejl]");
    this.content = one(root, "[data-indhold]");
    this.name = one(root, "#sag-navn", HTMLInputElement);
    this.sides = one(root, "[data-sider]");
    this.compared = one(root, "[data-sammenlign]");
    this.note = one(root, "[data-notat]");
    this.calculators = root.dataset.beregnere ?? "";
    this.#listen(root);
    openToTabs({ file: () => this.#file, set: (how) => this.#inTurn(() => this.#try(how(this.#file), "")) });
    this.#fromAddress();
  }

  /** @param {HTMLElement} root */
  #listen(root) {
    const press = (/** @type {string} */ selector, /** @type {() => void} */ action) =>
      one(root, selector).addEventListener("click", action);
    one(root, "form").addEventListener("submit", (event) => event.preventDefault());
    this.name.addEventListener("change", () => this.#rename());
    press("[data-gem]", () => this.#save());
    press("[data-kopier]", () => this.#copy(location.href, location.href.length > LONG ? LONG_LINK : LINK));
    press("[data-ryd]", () => this.#inTurn(async () => this.#clear()));
    press("[data-kopier-notat]", () => this.#copy(this.note.textContent ?? "", "Notatet er kopieret."));
    press("[data-hent-notat]", () => save("journalnotat.txt", this.note.textContent ?? ""));
    press("[data-udskriv]", () => window.print());
    for (const radio of all(root, "[name=tiltale]", HTMLInputElement))
      radio.addEventListener("change", () => this.#change((file) => ({ ...file, tiltale: radio.value })));
    const chosen = one(root, "#sag-fil", HTMLInputElement);
    chosen.addEventListener("change", () => this.#openFile(chosen));
    addEventListener("hashchange", () => this.#fromAddress());
  }

  #fromAddress() {
    if (this.#file && location.hash === caseFileHash(this.#file)) return;
    const found = readCaseFileHash(location.hash);
    if (found === null) this.#refuse(CUT);
    else if (found !== undefined) this.#set(found);
  }

  /** @param {HTMLInputElement} chosen */
  async #openFile(chosen) {
    const [file] = chosen.files ?? [];
    chosen.value = "";
    if (!file) return;
    if (file.size > LARGEST) {
      this.#refuse(TOO_LARGE);
      return;
    }
    const found = parsed(await file.text());
    if (found === null) this.#refuse(NO_FILE);
    else this.#set(found, `Filen er åbnet.`);
  }

  /**
   * Take the case in the place of the one that is open, when all of it can be calculated. Gives whether it was.
   * @param {unknown} file
   * @param {string} [done]
   * @returns {Promise<boolean>}
   */
  #set(file, done = "") {
    return this.#inTurn(() => this.#try(file, done));
  }

  /**
   * @template Given
   * @param {() => Promise<Given>} action
   * @returns {Promise<Given>}
   */
  #inTurn(action) {
    const given = this.#turn.then(action);
    this.#turn = given.then(
      () => {},
      () => {},
    );
    return given;
  }

  /**
   * @param {unknown} file
   * @param {string} done
   */
  async #try(file, done) {
    this.status.textContent = "Regner …";
    try {
      const answer = await this.#engine.ask({ ask: "case_file", sag: file, i_dag: today() });
      if (answer.fejl.length) {
        this.#refuse(answer.fejl[0].besked);
        return false;
      }
      this.#show(/** @type {CaseFile} */ (file), answer, done);
      return true;
    } catch (error) {
      this.#refuse(error instanceof Unexpected ? error.message : withoutAnswer(error, "Sagen"));
      if (this.#engine.stopped) this.#engine = new Engine();
      return false;
    }
  }

  /** @param {string} why */
  #refuse(why) {
    this.status.textContent = "";
    this.mistake.textContent = this.#file ? `${why} Sagen, der var åben, er uændret.` : why;
  }

  /**
   * @param {CaseFile} file
   * @param {CaseFileAnswer} answer
   * @param {string} done
   */
  #show(file, answer, done) {
    this.#file = { ...file, navn: answer.navn, tiltale: answer.tiltale };
    history.replaceState(history.state, "", caseFileHash(this.#file));
    this.mistake.textContent = "";
    this.status.textContent = done || "Sagen er regnet ud.";
    this.content.hidden = false;
    this.name.value = answer.navn;
    for (const radio of all(this.content, "[name=tiltale]", HTMLInputElement))
      radio.checked = radio.value === answer.tiltale;
    const change = (/** @type {(file: CaseFile) => CaseFile} */ how) => this.#change(how);
    this.sides.replaceChildren(...columns(this.#file, answer, this.calculators, change));
    this.compared.replaceChildren(...comparison(this.#file, answer, change));
    this.note.textContent = answer.notat;
  }

  /** @param {(file: CaseFile) => CaseFile} how */
  #change(how) {
    this.#inTurn(async () => {
      if (!this.#file) return;
      const changed = how(this.#file);
      if (changed.kolonner.some(({ beregninger }) => beregninger.length)) await this.#try(changed, "");
      else this.#clear();
    });
  }

  #rename() {
    const navn = withoutCpr(this.name.value);
    const taken = navn !== this.name.value;
    this.#change((file) => ({ ...file, navn }));
    if (!taken) return;
    this.#inTurn(async () => {
      this.status.textContent = CPR;
    });
  }

  #clear() {
    this.#file = null;
    history.replaceState(history.state, "", location.pathname + location.search);
    this.content.hidden = true;
    this.mistake.textContent = "";
    this.status.textContent = "Sagen er tom.";
  }

  #save() {
    if (!this.#file) return;
    save("sag.json", JSON.stringify(this.#file, null, 2), "application/json");
    this.status.textContent = "Sagen er gemt som sag.json. Åbn den igen nederst på siden.";
  }

  /**
   * @param {string} text
   * @param {string} done
   */
  async #copy(text, done) {
    this.status.textContent = (await copied(text)) ? done : "Browseren giver ikke lov. Kopiér i stedet med Ctrl+C.";
  }
}

for (const root of all(document, ".sn-sag")) new CasePage(root);
