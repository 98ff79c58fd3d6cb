// Paper shows everything that can be unfolded; the screen is as it was afterwards.

let unfolded = [];

window.addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll(".sn-svar .sn-udregning details:not([open])")];
  for (const folded of unfolded) folded.open = true;
});

window.addEventListener("afterprint", () => {
  for (const folded of unfolded) folded.open = false;
});
