// Making elements; text is always text.

/** An element with these properties and children; names with a hyphen are attributes. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "for" || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}

export function option(value, text, selected = false) {
  return new Option(text, value, selected, selected);
}

/** “1 række”, “2 rækker”. */
export const rowsInWords = (count) => `${count.toLocaleString("da-DK")} ${count === 1 ? "række" : "rækker"}`;

/** “1. juni 2024” for 2024-06-01; any other name as it stands. */
export function dateInWords(name) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(name)) return name;
  return new Date(`${name}T12:00`).toLocaleDateString("da-DK", { dateStyle: "long" });
}

/** Give the reader a file made here; nothing is fetched. */
export function download(blob, name) {
  const link = make("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
