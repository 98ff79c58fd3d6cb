// What is folded under the folder that is open: its changes on their way out, another's work, and the yearly round.

import { el, one } from "../kit/dom.js";
import { save } from "../kit/file.js";
import { filesOf } from "./folder.js";
import { joining } from "./join.js";
import { wayOut } from "./out.js";
import { rates, runningOut } from "./year.js";

/** @typedef {import("./types.js").Site} Site */
/**
 * How the workbench is asked, tries, changes its folder and says something; whose folder is open, on which site.
 * @typedef {{
 *   ask: (question: string, about?: object) => Promise<any>,
 *   attempt: (action: () => unknown) => void,
 *   change: (question: string, about: object) => Promise<unknown>,
 *   say: (sentence: string) => void,
 *   kommune: () => string,
 *   site: () => Site,
 * }} Doing
 */

export class Drawers {
  #root;
  #doing;

  /**
   * @param {HTMLElement} root
   * @param {Doing} doing
   */
  constructor(root, doing) {
    this.#root = root;
    this.#doing = doing;
    this.#part("ud").addEventListener("toggle", () => doing.attempt(() => this.#showOut()));
    this.#part("aarligt").addEventListener("toggle", () => doing.attempt(() => this.#showYear()));
    this.#year.value = String(new Date().getFullYear());
    this.#year.addEventListener("change", () => doing.attempt(() => this.#showYear()));
    const other = one(root, "[data-anden]", HTMLInputElement);
    other.addEventListener("change", () =>
      doing.attempt(async () => {
        const file = other.files?.[0];
        if (file) await this.#compare(other, "compare", { nu: await file.arrayBuffer() });
      }),
    );
    const folder = one(root, "[data-anden-mappe]", HTMLInputElement);
    folder.addEventListener("change", () =>
      doing.attempt(async () => {
        const filer = await filesOf(folder);
        if (filer.length) await this.#compare(folder, "compare_folder", { filer });
      }),
    );
  }

  /** Shows again what is unfolded, after the folder was changed. */
  async refresh() {
    await this.#showOut();
    await this.#showYear();
  }

  /** Lets go of what was shown of a folder that is closed. */
  empty() {
    for (const name of ["ud-indhold", "saml-indhold", "satser", "udloeber"]) this.#part(name).replaceChildren();
  }

  /** @param {string} name */
  #part(name) {
    return one(this.#root, `[data-${name}]`);
  }

  get #year() {
    return one(this.#root, "[data-aar]", HTMLInputElement);
  }

  /** @param {string} name */
  #isOpen(name) {
    return one(this.#root, `[data-${name}]`, HTMLDetailsElement).open;
  }

  async #showOut() {
    if (!this.#isOpen("ud")) return;
    const { ask, attempt, say, kommune, site } = this.#doing;
    const { kommuner, mappe, lager } = site();
    const ny = !kommuner.some(({ id }) => id === kommune());
    const under = `${mappe}/kommuner`;
    const patch = () =>
      attempt(async () => {
        const made = await ask("patch", { under, ny });
        save(`${kommune()}.patch`, new Blob([made], { type: "text/x-patch" }));
      });
    const changes = await ask("changes", { ny });
    this.#part("ud-indhold").replaceChildren(wayOut(changes, { under: `${under}/${kommune()}`, lager, patch, say }));
  }

  /**
   * @param {HTMLInputElement} input
   * @param {string} question
   * @param {object} about
   */
  async #compare(input, question, about) {
    const { ask, attempt, change, say } = this.#doing;
    const place = this.#part("saml-indhold");
    try {
      const differing = await ask(question, about);
      place.replaceChildren(
        joining(differing, {
          say,
          join: (valg) =>
            attempt(async () => {
              await change("join", { valg });
              place.replaceChildren(el("p", {}, "De to mapper er samlet. Se, hvad tjekket siger."));
            }),
        }),
      );
    } finally {
      input.value = "";
    }
  }

  async #showYear() {
    if (!this.#isOpen("aarligt")) return;
    const { ask, attempt, change, kommune } = this.#doing;
    const year = Number(this.#year.value);
    const amounts = await ask("amounts", { aar: year });
    this.#part("satser").replaceChildren(rates(amounts, year, (value) => attempt(() => change("new_value", value))));
    this.#part("udloeber").replaceChildren(runningOut(await ask("ending"), kommune()));
  }
}
