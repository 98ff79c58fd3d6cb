// A line at the foot of the page that says there is a newer edition. The page itself stays as it is until then.

import { el, maybe } from "../kit/dom.js";
import { keepButton } from "./service.js";

const TEXT = "Der er en ny udgave af siden.";
const TYPED = "Det, der står i felterne, forsvinder, når du genindlæser.";

/** Show the line once; screen readers hear it, and focus stays where it is. */
export function showNewEdition() {
  if (document.querySelector(".sn-ny-udgave")) return;
  const line = el("div", { className: "sn-ny-udgave", role: "status" });
  document.body.append(line);
  const answer = maybe(document, ".sn-svar");
  const typed = answer && answer.dataset.tilstand !== "eksempel";
  const actions = el(
    "span",
    { className: "sn-ny-udgave-valg" },
    keepButton("Genindlæs", () => location.reload()),
    keepButton("Senere", () => line.remove()),
  );
  // Put in after the live region is there: only then is it read out.
  setTimeout(() => line.append(el("span", {}, typed ? `${TEXT} ${TYPED}` : TEXT), actions));
}
