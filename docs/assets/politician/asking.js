// When to ask: at once, or when the reader pauses; an answer that a newer question has overtaken is dropped.

const TYPING_PAUSE_MS = 150;

/**
 * Do each part, and let the browser draw and listen before the next, for as long as `goOn` says.
 * @param {(() => void)[]} parts
 * @param {() => boolean} goOn
 */
export async function inTurn(parts, goOn) {
  for (const part of parts) {
    part();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (!goOn()) return;
  }
}

export class Asking {
  #number = 0;
  #overtaken = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * `ask` is called with the signal that stops its question, and with what says whether it is still the newest.
   * @param {(signal: AbortSignal, newest: () => boolean) => void} ask
   */
  constructor(ask) {
    this.ask = ask;
  }

  /** Ask when the reader pauses; an answer still on its way is to a question that is no longer asked. */
  later() {
    this.#number += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), TYPING_PAUSE_MS);
  }

  now() {
    this.#number += 1;
    const number = this.#number;
    this.#overtaken.abort();
    this.#overtaken = new AbortController();
    this.ask(this.#overtaken.signal, () => number === this.#number);
  }
}
