// Shows the button that prints the page; without script a reader uses the browser's own menu.
for (const knap of document.querySelectorAll("[data-skriv-ud]")) {
  knap.hidden = false;
  knap.addEventListener("click", () => window.print());
}

// What is folded on the screen is printed too, and folded again afterwards.
let lukkede = [];
addEventListener("beforeprint", () => {
  lukkede = [...document.querySelectorAll("article details:not([open])")];
  for (const fold of lukkede) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of lukkede) fold.open = false;
});
