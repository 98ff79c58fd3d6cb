// The page “Gemt på din enhed”: the page that was asked for in vain, what is kept, and a way to delete it all.

import { ask, begun, button, element, megabytes, possible, ROOT } from "./tjeneste.js";

const NOT_HERE = "Din browser gemmer ikke siderne til brug uden net.";
const NOTHING = "Der er ikke gemt noget endnu. Siderne bliver gemt, når du læser dem.";
const SEARCH_IN_PART = "Søgningen virker kun uden net, når du har gemt en kommunes katalog.";
const LISTED = 200;

export class Gemt {
  constructor(place) {
    this.place = place;
    this.#showMissing();
    addEventListener("hashchange", () => this.#showMissing());
    this.#begin();
  }

  async #begin() {
    if (!possible() || !(await begun())) {
      this.place.append(element("p", "", possible() ? NOTHING : NOT_HERE));
      return;
    }
    await this.#showKept(await ask({ ask: "overview" }));
  }

  /** Why the reader landed here instead of on the page asked for. */
  #showMissing() {
    const box = document.querySelector(".sn-mangler");
    box.replaceChildren();
    const missing = new URLSearchParams(location.hash.slice(1)).get("mangler");
    if (missing === null) return;
    const wanted = new URL(missing, ROOT);
    if (!wanted.href.startsWith(ROOT.href)) return;
    box.setAttribute("role", "status");
    const again = element("a", "", "Prøv igen");
    again.href = wanted.href;
    const text = element("p", "", "Siden er ikke gemt på din enhed, og der er ingen forbindelse til nettet. ");
    text.append(again);
    box.append(text);
  }

  async #showKept({ bytes, pages, calculators, search, kommuner }) {
    const names = await this.#titles(pages);
    const about = element("ul");
    about.append(
      element("li", "", `I alt ${megabytes(bytes)}.`),
      element("li", "", calculators ? "Beregnerne virker uden net." : "Beregnerne er ikke gemt endnu."),
      element("li", "", search ? "Søgningen virker uden net." : SEARCH_IN_PART),
      ...kommuner.map(({ id, missing }) => {
        const state = missing ? `mangler ${megabytes(missing)}` : "hele kataloget";
        return element("li", "", `${names.get(`${id}/`) ?? id}: ${state}.`);
      }),
    );
    const list = element("ul", "sn-offline-sider");
    list.append(...[...names].slice(0, LISTED).map(([page, name]) => this.#link(page, name)));
    this.place.append(about, element("h3", "", `Sider (${pages.length})`), list, this.#clearer());
  }

  #link(page, name) {
    const item = element("li");
    const link = element("a", "", name);
    link.href = new URL(page, ROOT).href;
    item.append(link);
    return item;
  }

  /** The pages' own titles, read from the pages kept, in the order of the alphabet. */
  async #titles(pages) {
    const read = async (page) => {
      const [title] = (await (await fetch(new URL(page, ROOT))).text()).match(/<title>[^<]*/);
      const { title: name } = new DOMParser().parseFromString(title, "text/html");
      return [page, name.replace(/ - Serviceniveau$/, "")];
    };
    const titles = await Promise.all(pages.map(read));
    return new Map(titles.sort(([, a], [, b]) => a.localeCompare(b, "da")));
  }

  #clearer() {
    const line = element("p", "sn-offline-handlinger");
    line.append(
      button("Slet alt fra min enhed", async () => {
        await (await navigator.serviceWorker.getRegistration(ROOT))?.unregister();
        const names = (await caches.keys()).filter((name) => name.startsWith(`serviceniveau:${ROOT.pathname}:`));
        await Promise.all(names.map((name) => caches.delete(name)));
        this.place.replaceChildren(element("p", "", "Alt er slettet. Siden gemmer igen, næste gang du åbner den."));
        this.place.firstChild.setAttribute("role", "status");
      }),
    );
    return line;
  }
}
