// A list of residents from the reader's own spreadsheet: a file, or cells set in. It never leaves the browser.

import { fold } from "./what_if_parts.js";
import { button, el } from "../kit/dom.js";
import { decoded } from "../kit/text_encoding.js";

const HOW =
  "Hent først listen som CSV, så du har de rigtige kolonner. Ret filen i dit regneark, og hent den ind igen. " +
  "Kolonnen “antal” siger, hvor mange borgere en række gælder. Uden den kolonne er hver række én borger. " +
  "Filen bliver i din browser.";

/**
 * The way in; `load` is called with the text of the list.
 * @param {(csv: string) => void} load
 */
export function loader(load) {
  const file = el("input", { type: "file", id: "hnh-fil", accept: ".csv,.txt,.tsv,text/csv,text/plain" });
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (chosen) load(decoded(new Uint8Array(await chosen.arrayBuffer())).text);
    file.value = "";
  });
  const text = el("textarea", { id: "hnh-indsat", rows: 4, className: "sn-notat" });
  return fold(
    "Hent en liste ind fra et regneark",
    el("p", { textContent: HOW }),
    el("div", { className: "sn-felt" }, el("label", { htmlFor: "hnh-fil", textContent: "Vælg en CSV-fil" }), file),
    el(
      "div",
      { className: "sn-felt" },
      el("label", { htmlFor: "hnh-indsat", textContent: "Eller sæt cellerne ind her" }),
      text,
    ),
    button("Brug det indsatte", () => {
      if (text.value.trim()) load(text.value);
    }),
  );
}
