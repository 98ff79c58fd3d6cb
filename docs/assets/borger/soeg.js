// A field in the page that opens the site's own search with what was typed.

const EXAMPLES = "Skriv for eksempel medicin, ledsager eller herberg";

/** Put a search field into `root`; the results are the site search's own. */
export function startSearch(root) {
  if (!root) return;
  const form = document.createElement("form");
  form.className = "sn-egensoeg";
  form.setAttribute("role", "search");
  const label = document.createElement("label");
  label.htmlFor = "soeg-her";
  label.textContent = "Søg med dine egne ord";
  const input = document.createElement("input");
  input.type = "search";
  input.id = "soeg-her";
  input.autocomplete = "off";
  input.setAttribute("aria-describedby", "soeg-hjaelp");
  const button = document.createElement("button");
  button.type = "submit";
  button.className = "sn-knap";
  button.textContent = "Søg";
  const help = document.createElement("p");
  help.className = "sn-hjaelp";
  help.id = "soeg-hjaelp";
  help.textContent = EXAMPLES;
  form.append(label, input, button, help);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    openSiteSearch(input.value.trim());
  });
  root.replaceChildren(form);
}

function openSiteSearch(words) {
  document.querySelector(".sn-soegeknap").click();
  const query = document.querySelector(".sn-soegedialog .sn-soeg-felt");
  query.value = words;
  query.dispatchEvent(new Event("input", { bubbles: true }));
}
