// Small ways of making elements: text is always text, never markup.

/** An element with properties and children; `attr` and `data` set attributes, null children are left out. */
export function el(tag, { attr = {}, data = {}, on = {}, ...properties } = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attr)) if (value !== null) made.setAttribute(name, value);
  Object.assign(made.dataset, data);
  for (const [name, action] of Object.entries(on)) made.addEventListener(name, action);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function button(text, action, properties = {}) {
  return el("button", { type: "button", className: "sn-knap", textContent: text, on: { click: action }, ...properties });
}

/** A labelled select; `options` are {navn, etiket}. */
export function select(id, label, options, chosen, action) {
  const list = el("select", { id, on: { change: () => action(list.value) } });
  for (const { navn, etiket } of options) list.append(el("option", { value: navn, textContent: etiket, selected: navn === chosen }));
  return el("div", { className: "sn-felt" }, el("label", { htmlFor: id, textContent: label }), list);
}

/** A table that scrolls by itself and can be scrolled from the keyboard. */
export function scrollTable(label, table) {
  return el("div", { className: "sn-tabel", tabIndex: 0, attr: { role: "region", "aria-label": label } }, table);
}

export function headRow(...texts) {
  return el("thead", {}, el("tr", {}, ...texts.map((text) => el("th", { scope: "col", textContent: text }))));
}

export function fold(title, ...children) {
  return el("details", { className: "sn-hnh-fold" }, el("summary", { textContent: title }), ...children);
}

/** A file made here and fetched from nowhere. */
export function download(name, text, type) {
  const link = el("a", { href: URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The drawing that our own Python made, as an element and not as markup. */
export function drawing(svg) {
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}
