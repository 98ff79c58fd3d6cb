// Starts the theme's own program: colours, table of contents, the way to the top. It takes longer than any script of
// ours, so it lets a calculator that is starting go first, but not for long.

import { othersTurn } from "../beregner/turn.js";

const LIMIT_MS = 3000;

const named = document.querySelector("link[data-tema]");
// The choice of colours cannot be seen before the theme shows it, and should not be met by the keyboard.
const colours = document.querySelector("[data-md-component=palette]");

if (colours) colours.inert = true;
othersTurn(LIMIT_MS).then(() => {
  const script = document.createElement("script");
  script.src = named.href;
  script.addEventListener("load", () => {
    if (colours) colours.inert = false;
  });
  document.head.append(script);
});
