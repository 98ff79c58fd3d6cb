// The scenario as a paper for a meeting: the calculators write it, and a worker of its own packs it into files.

import { Asker } from "../kit/rpc.js";
import { today } from "../kit/dates.js";
import { all, el, one } from "../kit/dom.js";
import { save } from "../kit/file.js";
import { printOnly } from "../kit/paper.js";

/** @typedef {import("../kit/bridge.d.ts").PaperAnswer} PaperAnswer */
/** @typedef {import("../kit/bridge.d.ts").Scenario} Scenario */

const PRINTED = "sn-kun-papir";
const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const FAILED = "Mødepapiret kunne ikke laves. Prøv igen.";

/** The row of buttons, each with its form in `data-papir`. */
export class Meeting {
  /** @type {Asker | null} */
  #packer = null;
  #sheet = el("section", { className: "sn-papir" });

  /**
   * `scenarios` gives what stands on the page now.
   * @param {HTMLElement} root
   * @param {() => import("../beregner/engine.js").Engine} engine
   * @param {() => Scenario[]} scenarios
   * @param {(text: string) => void} say
   */
  constructor(root, engine, scenarios, say) {
    this.engine = engine;
    this.scenarios = scenarios;
    this.say = say;
    root.hidden = false;
    one(document, "article").append(this.#sheet);
    for (const button of all(root, "[data-papir]"))
      button.addEventListener("click", () => this.#make(button.dataset.papir ?? ""));
  }

  /** @param {string} form */
  async #make(form) {
    try {
      const paper = await this.engine().ask({
        ask: "what_if_paper",
        scenarier: this.scenarios(),
        i_dag: today(),
        fra: location.href,
      });
      if (paper.fejl.length) this.say(paper.fejl[0].besked);
      else await this.#give(form, paper);
    } catch (error) {
      this.say(FAILED);
      console.warn(error);
    }
  }

  /**
   * @param {string} form
   * @param {PaperAnswer} paper
   */
  async #give(form, paper) {
    if (form === "udskriv") this.#print(paper);
    else if (form === "docx" || form === "xlsx") await this.#pack(form, paper);
    else {
      const table = paper.tabeller.find(({ navn }) => navn.toLowerCase() === form);
      save(`${paper.navn}-${form}.csv`, table?.csv ?? "", "text/csv");
    }
  }

  /**
   * Our own Python has escaped all that the reader wrote.
   * @param {PaperAnswer} paper
   */
  #print(paper) {
    this.#sheet.innerHTML = paper.html;
    addEventListener("afterprint", () => this.#sheet.replaceChildren(), { once: true });
    printOnly(PRINTED);
  }

  /**
   * @param {"docx" | "xlsx"} form
   * @param {PaperAnswer} paper
   */
  async #pack(form, { navn, titel, dele, tabeller }) {
    this.#packer ??= new Asker(new Worker(new URL("paper.worker.js", import.meta.url), { type: "module" }));
    const bytes = await this.#packer.ask(form === "docx" ? { form, dele } : { form, titel, tabeller });
    save(`${navn}.${form}`, new Blob([bytes], { type: TYPES[form] }));
  }
}
