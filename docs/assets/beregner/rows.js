// A repeatable group of inputs (for example expenses): rows that can be added and removed.
// Each row's inputs are joined in order with ";", as the command line writes them.

export class Rows {
  constructor(field) {
    this.list = field.querySelector(".sn-raekker");
    this.template = field.querySelector("template");
    this.initial = [...this.list.children].map((row) => row.cloneNode(true));
    this.adder = field.querySelector("[data-tilfoej]");
    this.adder.addEventListener("click", () => this.#add());
    this.list.addEventListener("click", ({ target }) => {
      const row = target.closest("[data-fjern]")?.closest(".sn-raekke");
      if (row) this.#remove(row);
    });
    this.list.addEventListener("focusout", () => this.#changed());
    this.#number();
  }

  /** One text for each row in which something is written; the row being written waits, unless all is wanted `whole`. */
  read(whole) {
    return [...this.list.children]
      .map((row) => ({ ...valuesOf(row), waits: !whole && row.contains(document.activeElement) }))
      .filter(({ typed, complete, waits }) => typed && (complete || !waits))
      .map(({ joined }) => joined);
  }

  /** One row for each text, as read() gives them; says which cannot be taken apart. */
  fill(texts) {
    const parts = texts.map((text) => text.split(";").map((part) => part.trim()));
    this.list.replaceChildren();
    const lost = parts.filter((values) => !this.#addRow(values));
    this.#number();
    return lost.map((values) => `Udgiften “${values.join("; ")}” kan ikke læses.`);
  }

  restore() {
    this.list.replaceChildren(...this.initial.map((row) => row.cloneNode(true)));
    this.#number();
  }

  #add() {
    this.list.append(this.template.content.cloneNode(true));
    this.#number();
    this.list.lastElementChild.querySelector("input").focus();
  }

  /** Whether a row could be made of these values, in the order of its inputs. */
  #addRow(values) {
    const row = this.template.content.cloneNode(true);
    const inputs = [...row.querySelectorAll("input, select")];
    const whole = inputs.map((input, index) => values[index] ?? ("valgfri" in input.dataset ? input.value : ""));
    inputs.forEach((input, index) => {
      input.value = whole[index];
    });
    const fits = values.length <= inputs.length && inputs.every((input, index) => input.value === whole[index]);
    if (fits) this.list.append(row);
    return fits;
  }

  #remove(row) {
    const neighbour = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    this.#number();
    (neighbour?.querySelector("[data-fjern]") ?? this.adder).focus();
    this.#changed();
  }

  #changed() {
    this.list.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #number() {
    [...this.list.children].forEach((row, index) => {
      for (const place of row.querySelectorAll("[data-nr]")) place.textContent = String(index + 1);
    });
  }
}

/** The row's inputs in order; the first is a name, in which a ";" would be taken for a separator. */
function valuesOf(row) {
  const inputs = [...row.querySelectorAll("input, select")];
  const texts = inputs.filter((input) => input.matches("input")).map((input) => input.value.trim());
  const values = inputs.map((input, index) => (index ? input.value : input.value.replaceAll(";", ",")).trim());
  return { typed: texts.some(Boolean), complete: texts.every(Boolean), joined: values.join("; ") };
}
