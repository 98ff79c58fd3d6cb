// The theme opens its menu on a telephone by a label, which the keyboard cannot reach. It becomes a button.

/** A label in the header that works as a button. */
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

const toggle = document.getElementById("__drawer");
const label = document.querySelector('.md-header__button[for="__drawer"]');
const region = document.querySelector(".md-sidebar--primary");
if (toggle && label && region) {
  makeButton(label, toggle);
  followFocus(label, toggle, region);
}
