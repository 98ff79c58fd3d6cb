// Shows the button that prints the page; without script a reader uses the browser's own menu.

import { all } from "../kit/dom.js";

for (const button of all(document, "[data-skriv-ud]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
