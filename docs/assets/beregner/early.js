// The first thing in the head, classic and blocking: starts the calculators' worker while the rest of the page is on
// its way. The first Engine takes it over. Who saves data waits until it is needed.

import { tellOfFile } from "../parts/opened_from_disk.js";
import { startWorker } from "./start.js";

const mayStart = !tellOfFile() && "Worker" in self && !navigator.connection?.saveData;

if (mayStart && document.currentScript instanceof HTMLScriptElement) {
  const [, calculator] = location.pathname.match(/\/beregnere\/([^/]+)\//) ?? [];
  self.serviceniveauWorker = startWorker(new URL("worker.js", document.currentScript.src), calculator);
}
