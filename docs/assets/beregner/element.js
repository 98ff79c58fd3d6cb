// Making parts of the page without ever writing HTML from data.

/** An element with these properties and children; a child that is text stays text. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function button(text, action) {
  const made = element("button", { type: "button", className: "sn-knap" }, text);
  made.addEventListener("click", action);
  return made;
}

/** Give the reader a file that is made here and fetched from nowhere. */
export function save(name, type, text) {
  const link = element("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
