// The theme opens its menu on a telephone by a label, which the keyboard cannot reach. It becomes a button.

import { all, maybe } from "../kit/dom.js";

/**
 * A label in the header that works as a button.
 * @param {HTMLElement} label
 * @param {HTMLInputElement} toggle
 */
function makeButton(label, toggle) {
  label.setAttribute("role", "button");
  label.setAttribute("aria-label", "Menu");
  label.tabIndex = 0;
  const tell = () => label.setAttribute("aria-expanded", String(toggle.checked));
  tell();
  toggle.addEventListener("change", tell);
  label.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      toggle.click();
    }
  });
}

/**
 * Focus goes into what opens, and back to the button when Escape closes it.
 * @param {HTMLElement} label
 * @param {HTMLInputElement} toggle
 * @param {HTMLElement} region
 */
function followFocus(label, toggle, region) {
  toggle.addEventListener("change", () => {
    if (!toggle.checked) return;
    const first = all(region, "a[href], input, [tabindex='0']").find((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    first?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !toggle.checked || !label.checkVisibility()) return;
    toggle.click();
    label.focus();
  });
}

const toggle = maybe(document, "#__drawer", HTMLInputElement);
const label = maybe(document, '.md-header__button[for="__drawer"]');
const region = maybe(document, ".md-sidebar--primary");
if (toggle && label && region) {
  makeButton(label, toggle);
  followFocus(label, toggle, region);
}
