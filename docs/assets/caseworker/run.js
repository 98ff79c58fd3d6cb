// Runs all rows through the calculator in small pieces, so that it can be followed and stopped.

/** @typedef {import("../beregner/engine.js").Engine} Engine */
/** @typedef {import("./desk.js").Desk} Table */
/** @typedef {Pick<import("./types.js").RunAbout, "beregner" | "kommune" | "datoer"> & {kolonner: string[], egne_tal?: {[noegle: string]: string[]}}} Question */
/** @typedef {{done: number, total: number, msLeft: number}} Progress */

const FIRST_PIECE = 20;
const MOST_IN_PIECE = 500;
const PIECE_MS = 150;

export class Run {
  stopped = false;
  /** @type {PromiseWithResolvers<void>} */
  #halt = Promise.withResolvers();
  #asking = new AbortController();

  /**
   * @param {Engine} engine
   * @param {Table} table
   */
  constructor(engine, table) {
    this.engine = engine;
    this.table = table;
  }

  /** Stop at once; the piece being calculated is not waited for, and its answer is dropped. */
  stop() {
    this.stopped = true;
    this.#halt.resolve();
    this.#asking.abort();
  }

  /**
   * Ask `question` ({beregner, kommune, datoer, kolonner}) of the rows from `first` to `total`; tell `onProgress` after
   * each piece. Rejects when the calculators cannot run here.
   * @param {Question} question
   * @param {number} first
   * @param {number} total
   * @param {(progress: Progress) => void} onProgress
   */
  all(question, first, total, onProgress) {
    return Promise.race([this.#pieces(question, first, total, onProgress), this.#halt.promise]);
  }

  /**
   * @param {Question} question
   * @param {number} first
   * @param {number} total
   * @param {(progress: Progress) => void} onProgress
   */
  async #pieces(question, first, total, onProgress) {
    await this.engine.start();
    const began = performance.now();
    let piece = FIRST_PIECE;
    for (let from = first; from < total && !this.stopped; ) {
      const raekker = await this.table.ask("stykke", { fra: from, antal: piece });
      const asked = performance.now();
      await this.#ask({ ...question, raekker }, from);
      if (this.stopped) return;
      from += raekker.length;
      const now = performance.now();
      piece = nextSize(piece, now - asked);
      onProgress({ done: from, total, msLeft: ((now - began) / (from - first)) * (total - from) });
    }
  }

  /**
   * One piece; when the calculator breaks on it, each of its rows alone, so that one bad row costs no other.
   * @param {Question & {raekker: (string | null)[][]}} rows
   * @param {number} from
   */
  async #ask(rows, from) {
    try {
      await this.#keep(await this.engine.ask({ ask: "many", ...rows }, this.#asking.signal), from);
    } catch (error) {
      if (this.stopped || this.engine.stopped) throw error;
      if (rows.raekker.length === 1) await this.table.ask("brudt", { fra: from });
      else
        for (const [index, row] of rows.raekker.entries()) await this.#ask({ ...rows, raekker: [row] }, from + index);
    }
  }

  /**
   * @param {import("./types.js").Piece} answer
   * @param {number} from
   */
  async #keep(answer, from) {
    if (!this.stopped) await this.table.ask("modtag", { fra: from, svar: answer });
  }
}

/**
 * So many rows that the next piece takes about as long as a piece should.
 * @param {number} piece
 * @param {number} ms
 */
function nextSize(piece, ms) {
  return Math.max(1, Math.min(MOST_IN_PIECE, piece * 2, Math.round((piece * PIECE_MS) / Math.max(ms, 1))));
}
