// Shows the button that prints the page, and dates what is printed; without script a reader uses the browser's menu.

import { dateInWords, today } from "../kit/dates.js";
import { all } from "../kit/dom.js";

for (const button of all(document, "[data-skriv-ud]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
addEventListener("beforeprint", () => {
  for (const line of all(document, "[data-skrevet-ud]"))
    line.textContent = `Skrevet ud den ${dateInWords(today())} fra ${location.origin}${location.pathname}.`;
});
