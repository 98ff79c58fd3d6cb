// Opened from a disk, browsers run none of the site's modules, and no page can say why. This one script runs there.

const WHY =
  "kan ikke starte: Siden er åbnet som en fil på din enhed, og så lader browseren ikke sidens programmer køre. " +
  "Åbn siden fra en webadresse i stedet. Teksterne, tallene og kilderne på siden kan du læse som de er.";

import { all } from "../kit/dom.js";

/** Tell it in each [data-uden-script], whose value is what does not start; gives whether it is so. */
export function tellOfFile() {
  if (location.protocol !== "file:") return false;
  document.addEventListener("DOMContentLoaded", () => {
    for (const place of all(document, "[data-uden-script]")) {
      place.textContent = `${place.dataset.udenScript} ${WHY}`;
      place.hidden = false;
      place.classList.add("sn-fra-disk");
    }
  });
  return true;
}
