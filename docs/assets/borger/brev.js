// A letter with places to fill: the page's own text, dotted where nothing is written yet.

export class Letter {
  constructor(root) {
    this.root = root;
    for (const place of root.querySelectorAll("[data-plads]")) place.dataset.tom = place.textContent;
  }

  show(visible) {
    this.root.hidden = !visible;
  }

  /** Put the values in their places; an empty one gets its dots back, and a line that needs it is left out. */
  fill(values) {
    for (const place of this.root.querySelectorAll("[data-plads]")) {
      const value = values[place.dataset.plads];
      place.textContent = value || place.dataset.tom;
      place.classList.toggle("sn-udfyldt", Boolean(value));
    }
    for (const line of this.root.querySelectorAll("[data-hvis]")) line.hidden = !values[line.dataset.hvis];
  }
}

/** The letter as plain text, a blank line between its paragraphs. */
export function letterText(root) {
  return [...root.children]
    .filter((part) => !part.hidden)
    .map((part) => part.innerText.trim())
    .join("\n\n");
}
