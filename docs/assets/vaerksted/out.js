// What was changed, out of here: as a patch, or file by file at the repository, where the reader opens its own pages.

import { button, el } from "../kit/dom.js";
import { copied } from "../kit/file.js";

/** @typedef {import("./types.js").Changed} Changed */
/** @typedef {import("./types.js").Site} Site */

// Beyond this a server may refuse an address: the text is copied instead.
const LONGEST = 6000;

/**
 * The page at the repository where the file is made or changed. A new file has its text in the address, where it can.
 * @param {NonNullable<Site["lager"]>} lager
 * @param {string} path
 * @param {Changed} changed
 */
export function address({ navn, ny: made, ret }, path, { ny, tekst }) {
  if (!ny) return `${ret}/${path}`;
  const named = `${made}?${navn === "github.com" ? "filename" : "file_name"}=${encodeURIComponent(path)}`;
  const filled = `${named}&value=${encodeURIComponent(tekst)}`;
  return navn === "github.com" && filled.length <= LONGEST ? filled : named;
}

/**
 * @param {Changed[]} changes
 * @param {{under: string, lager: Site["lager"], patch: () => void, say: (sentence: string) => void}} doing
 */
export function wayOut(changes, { under, lager, patch, say }) {
  if (!changes.length) return el("p", {}, "Intet er ændret, siden mappen blev åbnet.");
  return el(
    "div",
    {},
    el("p", {}, "En patch er en fil med det, der er ændret. Den, der har projektet, bruger den med “git apply”."),
    button("Hent ændringerne som patch", patch),
    lager
      ? el(
          "p",
          {},
          `Du kan også ændre filerne hos ${lager.navn}. Intet bliver sendt, før du selv gemmer dér. Åbn filen, og sæt den kopierede tekst ind i stedet for den gamle.`,
        )
      : null,
    el("ul", { className: "sn-vk-liste" }, ...changes.map((changed) => row(changed))),
  );

  /** @param {Changed} changed */
  function row(changed) {
    const { navn, ny, tekst } = changed;
    const path = `${under}/${navn}`;
    const copy = button("Kopiér filens tekst", async () =>
      say((await copied(tekst)) ? `Kopieret: ${navn}` : "Teksten kunne ikke kopieres. Hent en patch i stedet."),
    );
    copy.setAttribute("aria-label", `Kopiér filens tekst: ${navn}`);
    return el(
      "li",
      {},
      el("code", {}, navn),
      ` ${ny ? "ny" : "ændret"} `,
      copy,
      lager
        ? el(
            "a",
            { href: address(lager, path, changed), target: "_blank", rel: "noopener noreferrer" },
            `${ny ? "Lav" : "Ret"} ${navn} hos ${lager.navn}`,
          )
        : null,
    );
  }
}
