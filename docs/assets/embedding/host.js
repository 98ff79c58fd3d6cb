// <serviceniveau-indlejret side="beregnere/merudgift" titel="Tilskud til merudgifter">: shows a calculator, or the answers
// about a service, in a frame that is as high as what is in it. Fetched by other people's pages, as it stands; it stores
// nothing, and asks nobody but the site it came from.

(() => {
  const NAME = "serviceniveau-indlejret";
  const COLOURS = ["farve", "farve-moerk", "baggrund", "baggrund-moerk", "tema"];
  const SIDE = /^[a-z0-9-]+\/[a-z0-9-]+$/;
  const ID = /^[a-z0-9-]+$/;
  const CASE = /^#sn=([a-z0-9-]+)&(.+)$/s;
  const FIRST_HEIGHT = 600;
  const MOST_HEIGHT = 50_000;
  // Above what is brought into view: pages often have a head that stays.
  const ROOM = 80;

  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement) || customElements.get(NAME)) return;
  const folder = new URL("./", script.src);

  class Embedded extends HTMLElement {
    #frame = document.createElement("iframe");
    #side = "";

    connectedCallback() {
      this.#side = (this.getAttribute("side") ?? "").replace(/^\/+|\/+$/g, "");
      if (!SIDE.test(this.#side)) {
        console.error(`${NAME}: side skal være som “beregnere/merudgift”, ikke “${this.#side}”.`);
        return;
      }
      const frame = this.#frame;
      frame.title = this.getAttribute("titel") ?? "Serviceniveau";
      frame.allow = "clipboard-write";
      frame.height = String(FIRST_HEIGHT);
      Object.assign(frame.style, { border: "0", display: "block", width: "100%" });
      this.style.display = "block";
      frame.src = this.#address();
      // What stands in the element, a link to the page, stays until the frame has shown that it may be here.
      this.append(frame);
      addEventListener("message", this.#hear);
      addEventListener("hashchange", this.#open);
      frame.addEventListener("load", this.#greet);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
      removeEventListener("hashchange", this.#open);
      this.#frame.remove();
    }

    #address() {
      const address = new URL(`${this.#side}/`, folder);
      for (const name of COLOURS) {
        const value = this.getAttribute(name);
        if (value) address.searchParams.set(name, value.replace("#", ""));
      }
      const kommune = this.getAttribute("kommune") ?? "";
      address.hash = this.#case() ?? (ID.test(kommune) ? `kommune=${kommune}` : "");
      return address.href;
    }

    /** The case in the host's address, when it is this calculator's. */
    #case() {
      const [, id, rest] = CASE.exec(location.hash) ?? [];
      return id && this.#side.endsWith(`/${id}`) ? rest : null;
    }

    #open = () => {
      if (this.#case()) this.#frame.src = this.#address();
    };

    #greet = () => {
      this.#frame.contentWindow?.postMessage(
        { serviceniveau: "vaert", adresse: location.origin + location.pathname + location.search },
        folder.origin,
      );
    };

    /** @param {MessageEvent} event */
    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== folder.origin) return;
      if (data?.serviceniveau === "hoejde" && Number.isFinite(data.hoejde)) this.#fit(data.hoejde);
      if (data?.serviceniveau === "vis" && Number.isFinite(data.top)) this.#show(data.top);
    };

    /** @param {number} height */
    #fit(height) {
      for (const other of [...this.childNodes]) if (other !== this.#frame) other.remove();
      this.#frame.height = String(Math.min(Math.max(Math.ceil(height), 1), MOST_HEIGHT));
    }

    /** @param {number} top */
    #show(top) {
      const at = this.#frame.getBoundingClientRect().top + top;
      if (at < 0 || at > innerHeight - ROOM) scrollBy({ top: at - ROOM });
    }
  }

  customElements.define(NAME, Embedded);
})();
