// A page as it will be, shown within the workbench's own: read and never run, and leading nowhere.

const LEFT_OUT = "script, style, link, meta, base, iframe, object, embed, form";
const KEPT = new Set(["class", "open", "title", "lang", "role", "colspan", "rowspan", "scope", "viewBox", "d"]);

/**
 * @param {string} html
 * @returns {DocumentFragment}
 */
export function readOnly(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const each of page.querySelectorAll(LEFT_OUT)) each.remove();
  for (const each of page.body.querySelectorAll("*"))
    for (const { name } of [...each.attributes]) if (!KEPT.has(name)) each.removeAttribute(name);
  // A page within a page: its heading is below that of the workbench.
  for (const title of page.body.querySelectorAll("h1, h2, h3, h4")) {
    const below = page.createElement(`h${Math.min(Number(title.tagName[1]) + 2, 6)}`);
    below.append(...title.childNodes);
    title.replaceWith(below);
  }
  const made = document.createDocumentFragment();
  made.append(...page.body.childNodes);
  return made;
}
