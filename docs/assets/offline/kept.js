// The page “Gemt på din enhed”: the page that was asked for in vain, what is kept, and a way to delete it all.

import { el, one } from "../kit/dom.js";
import { ask, begun, keepButton, megabytes, possible, ROOT } from "./service.js";

const NOT_HERE = "Din browser gemmer ikke siderne til brug uden net.";
const NOTHING = "Der er ikke gemt noget endnu. Siderne bliver gemt, når du læser dem.";
const SEARCH_IN_PART = "Søgningen virker kun uden net, når du har gemt en kommunes katalog.";
const LISTED = 200;

export class Kept {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
    this.#showMissing();
    addEventListener("hashchange", () => this.#showMissing());
    this.#begin();
  }

  async #begin() {
    if (!possible() || !(await begun())) {
      this.place.append(el("p", {}, possible() ? NOTHING : NOT_HERE));
      return;
    }
    await this.#showKept(await ask({ ask: "overview" }));
  }

  /** Why the reader landed here instead of on the page asked for. */
  #showMissing() {
    const box = one(document, ".sn-mangler");
    box.replaceChildren();
    const missing = new URLSearchParams(location.hash.slice(1)).get("mangler");
    if (missing === null) return;
    const wanted = new URL(missing, ROOT);
    if (!wanted.href.startsWith(ROOT.href)) return;
    box.setAttribute("role", "status");
    const again = el("a", { href: wanted.href }, "Prøv igen");
    box.append(el("p", {}, "Siden er ikke gemt på din enhed, og der er ingen forbindelse til nettet. ", again));
  }

  /** @param {import("./service.js").Overview} kept */
  async #showKept({ bytes, pages, calculators, search, kommuner }) {
    const names = await this.#titles(pages);
    const about = [
      `I alt ${megabytes(bytes)}.`,
      calculators ? "Beregnerne virker uden net." : "Beregnerne er ikke gemt endnu.",
      search ? "Søgningen virker uden net." : SEARCH_IN_PART,
      ...kommuner.map(({ id, missing }) => {
        const state = missing ? `mangler ${megabytes(missing)}` : "hele kataloget";
        return `${names.get(`${id}/`) ?? id}: ${state}.`;
      }),
    ];
    const links = [...names].slice(0, LISTED).map(([page, name]) => el("a", { href: new URL(page, ROOT).href }, name));
    this.place.append(
      el("ul", {}, ...about.map((text) => el("li", {}, text))),
      el("h3", {}, `Sider (${pages.length})`),
      el("ul", { className: "sn-offline-sider" }, ...links.map((link) => el("li", {}, link))),
      this.#clearer(),
    );
  }

  /**
   * The pages' own titles, read from the pages kept, in the order of the alphabet.
   * @param {string[]} pages
   */
  async #titles(pages) {
    /** @type {(page: string) => Promise<[page: string, title: string]>} */
    const read = async (page) => {
      const [title] = (await (await fetch(new URL(page, ROOT))).text()).match(/<title>[^<]*/) ?? [page];
      const { title: name } = new DOMParser().parseFromString(title, "text/html");
      return [page, name.replace(/ - Serviceniveau$/, "")];
    };
    const titles = await Promise.all(pages.map(read));
    return new Map(titles.sort(([, a], [, b]) => a.localeCompare(b, "da")));
  }

  #clearer() {
    const clear = async () => {
      await (await navigator.serviceWorker.getRegistration(ROOT))?.unregister();
      const names = (await caches.keys()).filter((name) => name.startsWith(`serviceniveau:${ROOT.pathname}:`));
      await Promise.all(names.map((name) => caches.delete(name)));
      this.place.replaceChildren(
        el("p", { role: "status" }, "Alt er slettet. Siden gemmer igen, næste gang du åbner den."),
      );
    };
    return el("p", { className: "sn-offline-handlinger" }, keepButton("Slet alt fra min enhed", clear));
  }
}
