// Shows the button that prints the page; without script a reader uses the browser's own menu.
for (const knap of document.querySelectorAll("[data-skriv-ud]")) {
  knap.hidden = false;
  knap.addEventListener("click", () => window.print());
}
