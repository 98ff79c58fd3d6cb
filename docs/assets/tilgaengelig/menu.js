// The theme opens its menu and search on a telephone by labels, which the keyboard cannot reach. They become buttons.

const OPENERS = [
  { toggle: "__drawer", name: "Menu", inside: ".md-sidebar--primary" },
  { toggle: "__search", name: "Søg", inside: ".md-search" },
];

/** A label in the header that works as a button; `name` is what a screen reader says. */
function makeButton(label, toggle, name) {
  label.setAttribute("role", "button");
  label.setAttribute("aria-label", name);
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

/** Focus goes into what opens, and back to the button when Escape closes it. */
function followFocus(label, toggle, region) {
  toggle.addEventListener("change", () => {
    if (!toggle.checked) return;
    const first = [...region.querySelectorAll("a[href], input, [tabindex='0']")].find((each) =>
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

for (const { toggle: id, name, inside } of OPENERS) {
  const toggle = document.getElementById(id);
  const label = document.querySelector(`.md-header__button[for="${id}"]`);
  const region = document.querySelector(inside);
  if (toggle && label && region) {
    makeButton(label, toggle, name);
    followFocus(label, toggle, region);
  }
}
