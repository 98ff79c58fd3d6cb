// The status line of a page: said aloud, and shown where it does not stand elsewhere already.

export class Speech {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {HTMLElement} status */
  constructor(status) {
    this.status = status;
  }

  /**
   * Say `text` aloud; what already stands beside the figures is only for those who listen.
   * @param {string} text
   * @param {number} [pause] in ms
   * @param {boolean} [onlyAloud]
   */
  say(text, pause = 0, onlyAloud = false) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.status.textContent = text;
      this.status.classList.toggle("sn-skjult", onlyAloud);
    }, pause);
  }
}
