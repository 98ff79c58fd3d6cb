// A search field with its list of results: answers while the reader types, and is driven by the arrow keys.
// The HTML it needs: <form> with an input.sn-soeg-felt, a [role=status].sn-soeg-status and an ol.sn-traef.

import { all, button, el, maybe, one } from "../kit/dom.js";
import { causeOf, reasonOf, stoppedLine } from "../kit/stopped.js";
import { crisisItem, emptyItem, offerItem } from "./crisis.js";
import { resultItem } from "./hit.js";
import { Searcher, folder, loadPost } from "./searcher.js";

/**
 * @typedef {import("./searcher.js").Hit} Hit
 * @typedef {import("./searcher.js").Answer} Answer
 */

const FIRST = 10;
const OFFLINE = "Uden net virker den, når du har gemt en kommunes katalog.";
const LISTS = "Brug ellers listerne på siden Slå op.";
export const searcher = new Searcher();

export class SearchField {
  #shown = 0;

  /**
   * `filters` gives the choices of the page; `onChange` hears each new question with how many posts it found;
   * `everywhere` searches the texts too, however much the titles give.
   * @param {HTMLFormElement} form
   * @param {{filters?: () => {[filter: string]: string}, onChange?: (count: number | null) => void, emptyFinds?: () => boolean, everywhere?: boolean}} [page]
   */
  constructor(form, { filters = () => ({}), onChange = () => {}, emptyFinds = () => false, everywhere = false } = {}) {
    this.form = form;
    this.input = one(form, ".sn-soeg-felt", HTMLInputElement);
    this.status = one(form, ".sn-soeg-status");
    this.list = one(form, ".sn-traef");
    this.filters = filters;
    this.onChange = onChange;
    this.emptyFinds = emptyFinds;
    this.everywhere = everywhere;
    this.input.addEventListener("focus", () => this.#begin(), { once: true });
    this.input.addEventListener("input", () => this.ask());
    form.addEventListener("submit", (event) => this.#openFirst(event));
    form.addEventListener("keydown", (event) => this.#onKey(event));
  }

  /** Fetch what the first question will need, the pages of the reader's municipality with it. */
  #begin() {
    searcher.ready("", { filters: this.filters(), chosen: chosenKommune() }).catch((error) => this.#stopped(error));
  }

  get text() {
    return this.input.value.trim();
  }

  /** Search for what stands in the field with the filters chosen now. */
  async ask() {
    if (!this.text && !this.emptyFinds()) {
      await this.#show([], [], "");
      this.onChange(null);
      return;
    }
    try {
      const { everywhere } = this;
      const found = await searcher.search(this.text, { filters: this.filters(), chosen: chosenKommune(), everywhere });
      if (found) await this.#show(this.#above(found), found.posts, count(this.text, found));
      if (found) this.onChange(found.posts.length);
    } catch (error) {
      this.#stopped(error);
    }
  }

  clear() {
    this.input.value = "";
    return this.ask();
  }

  /**
   * What stands above the results: crises, what may be meant, and where to turn when there is nothing.
   * @param {Answer} found
   */
  #above({ posts, crises, offered, kommune }) {
    const instead = (/** @type {string} */ question) => {
      this.input.value = question;
      this.input.focus();
      this.ask();
    };
    return [
      ...crises.map(crisisItem),
      ...(offered ? [offerItem(offered, instead)] : []),
      ...(posts.length || crises.length ? [] : [emptyItem(kommune)]),
    ];
  }

  /**
   * @param {HTMLElement[]} above
   * @param {Hit[]} posts
   * @param {string} message
   */
  async #show(above, posts, message) {
    this.#shown += 1;
    const mine = this.#shown;
    const items = await this.#items(posts.slice(0, FIRST));
    if (mine !== this.#shown) return;
    const { activeElement } = document;
    const focused = activeElement && this.list.contains(activeElement) ? activeElement.getAttribute("href") : undefined;
    this.list.replaceChildren(...above, ...items);
    this.status.textContent = message;
    // A late answer must not take the focus of a reader who is already in the list.
    if (focused !== undefined)
      (all(this.list, "a").find((link) => link.getAttribute("href") === focused) ?? this.input).focus();
    if (posts.length > FIRST) this.list.append(this.#more(posts.slice(FIRST)));
  }

  /** @param {Hit[]} posts */
  async #items(posts) {
    return (await Promise.all(posts.map(loadPost))).map((post) => resultItem(post));
  }

  /** @param {Hit[]} rest */
  #more(rest) {
    const item = el(
      "li",
      {},
      button(`Vis flere (${rest.length})`, async () => {
        const next = await this.#items(rest.slice(0, FIRST));
        item.replaceWith(...next);
        if (rest.length > FIRST) this.list.append(this.#more(rest.slice(FIRST)));
        if (next.length) one(next[0], "a").focus();
      }),
    );
    return item;
  }

  /** @param {SubmitEvent} event */
  #openFirst(event) {
    event.preventDefault();
    maybe(this.list, ".sn-traef-titel")?.click();
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.key === "Escape" && this.input.value) {
      event.preventDefault();
      this.input.focus();
      this.clear();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [this.input, ...all(this.list, "a, button")];
    const at = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    if (at < 0) return;
    event.preventDefault();
    stops[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
  }

  /** @param {unknown} error */
  #stopped(error) {
    const cause = causeOf(reasonOf(error));
    this.status.textContent = [stoppedLine(cause, "Søgningen"), cause.network ? OFFLINE : "", LISTS]
      .filter(Boolean)
      .join(" ");
  }
}

/** The municipality that the address says the reader has chosen, or else the folder of the page, which may be one's. */
function chosenKommune() {
  return new URLSearchParams(location.hash.slice(1)).get("kommune") ?? folder(location.href);
}

/**
 * @param {string} text
 * @param {Answer} found
 */
function count(text, found) {
  const { lacking, unread } = found;
  return [
    counted(text, found),
    lacking.length ? `Vi kan ikke hente siderne om ${lacking.join(" og ")} lige nu.` : "",
    unread ? "Der er kun søgt i titlerne, for sidernes tekst kan ikke hentes lige nu." : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * @param {string} text
 * @param {Answer} found
 */
function counted(text, { posts, offered, isGuess }) {
  if (isGuess) return `Intet fundet om “${text}”. Her er det, vi har om “${offered}”.`;
  if (!posts.length) return text ? `Intet fundet om “${text}”.` : "Intet fundet.";
  return `${posts.length} ${posts.length === 1 ? "resultat" : "resultater"}.`;
}
