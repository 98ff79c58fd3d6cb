// Making and finding the parts of a page. Text is always text, never HTML.

/**
 * What an element is made with: its own properties, attributes with a hyphen and `role` by their names, `data` for its
 * data attributes and `on` for what it listens to. An attribute that is null is left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @typedef {Partial<Omit<HTMLElementTagNameMap[Tag], "children" | "dataset" | "style" | "role">> &
 *   {[attribute: `aria-${string}`]: string | null} &
 *   {role?: string, data?: Record<string, string>, on?: {[Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void}}
 * } Properties
 */

/** @typedef {Node | string | null | undefined} Child */

/**
 * An element with these properties and children; a child that is null is left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Properties<Tag>} [properties]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, properties, ...children) {
  const made = document.createElement(tag);
  const { data = {}, on = {}, ...rest } = properties ?? {};
  for (const [name, value] of Object.entries(rest)) {
    if (!name.includes("-") && name !== "role") Reflect.set(made, name, value);
    else if (value !== null) made.setAttribute(name, String(value));
  }
  Object.assign(made.dataset, data);
  for (const [type, listener] of Object.entries(on))
    made.addEventListener(type, /** @type {EventListener} */ (listener));
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/**
 * @param {string} text
 * @param {(event: MouseEvent) => void} action
 * @param {Properties<"button">} [properties]
 */
export function button(text, action, properties) {
  return el("button", { type: "button", className: "sn-knap", on: { click: action }, ...properties }, text);
}

/**
 * The first element that fits. Throws when there is none of the type: page and script do not belong together.
 * @template {Element} [Type=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => Type} [type] HTMLElement when it is not given
 * @returns {Type}
 */
export function one(root, selector, type) {
  const found = maybe(root, selector, type);
  if (!found) throw new Error(`Siden mangler ${selector}`);
  return found;
}

/**
 * The first element that fits, when there is one of the type.
 * @template {Element} [Type=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => Type} [type] HTMLElement when it is not given
 * @returns {Type | null}
 */
export function maybe(root, selector, type) {
  const found = root.querySelector(selector);
  return found instanceof (type ?? HTMLElement) ? /** @type {Type} */ (found) : null;
}

/**
 * Every element that fits and is of the type.
 * @template {Element} [Type=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => Type} [type] HTMLElement when it is not given
 * @returns {Type[]}
 */
export function all(root, selector, type) {
  const found = [...root.querySelectorAll(selector)];
  return /** @type {Type[]} */ (found.filter((each) => each instanceof (type ?? HTMLElement)));
}

/**
 * The element, or the nearest one around it, that fits; null when there is none of the type.
 * @template {Element} [Type=HTMLElement]
 * @param {EventTarget | null} inner
 * @param {string} selector
 * @param {new () => Type} [type] HTMLElement when it is not given
 * @returns {Type | null}
 */
export function around(inner, selector, type) {
  const found = inner instanceof Element ? inner.closest(selector) : null;
  return found instanceof (type ?? HTMLElement) ? /** @type {Type} */ (found) : null;
}

/**
 * The element with this id. Throws when there is none of the type.
 * @template {Element} [Type=HTMLElement]
 * @param {string} id
 * @param {new () => Type} [type] HTMLElement when it is not given
 */
export const byId = (id, type) => one(document, `#${id}`, type);
