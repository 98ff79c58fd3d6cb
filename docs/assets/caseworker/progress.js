// How far a run has come, and why it cannot be made.

import { inDanish, rowsInWords } from "./counted.js";
import { all, byId, maybe } from "../kit/dom.js";
import { causeOf, reasonOf, stoppedPanel, stoppedShort } from "../kit/stopped.js";

const REST = "Skabelonerne og kolonnernes forklaring kan du stadig bruge. Filen bliver stående.";

/** @param {{done: number, total: number, msLeft: number}} progress */
export function showProgress({ done, total, msLeft }) {
  const bar = byId("m-maaler", HTMLProgressElement);
  bar.max = total;
  bar.value = done;
  const seconds = Math.ceil(msLeft / 1000);
  const left = seconds > 90 ? `ca. ${Math.round(seconds / 60)} minutter` : `ca. ${seconds} sekunder`;
  byId("m-tael").textContent = `${inDanish(done)} af ${rowsInWords(total)}. ${done < total ? `${left} tilbage.` : ""}`;
}

/**
 * Show why the calculators cannot run; gives it in short.
 * @param {unknown} error
 * @param {() => void} retry
 */
export function showCause(error, retry) {
  const reason = reasonOf(error);
  const cause = causeOf(reason);
  const panel = stoppedPanel(
    cause,
    reason,
    () => {
      panel.remove();
      retry();
    },
    { what: "Beregnerne", rest: REST },
  );
  maybe(document, ".sn-mange .sn-stop")?.remove();
  byId("m-status").after(panel);
  return stoppedShort(cause, "Beregnerne");
}

/**
 * Nothing can be changed while rows are run, and the run can be stopped.
 * @param {HTMLElement} root
 * @param {boolean} running
 */
export function showRunning(root, running) {
  for (const step of all(root, ".sn-trinboks:not(#m-start)")) step.inert = running;
  byId("m-beregn", HTMLButtonElement).disabled = running;
  byId("m-stop").hidden = byId("m-fremdrift").hidden = !running;
  if (!running) return;
  byId("m-fortsaet").hidden = true;
  byId("m-maaler", HTMLProgressElement).value = 0;
  byId("m-tael").textContent = "Begynder …";
}
