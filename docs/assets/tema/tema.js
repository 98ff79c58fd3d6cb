// Starts the theme's own program: colours, table of contents, the way to the top. It takes longer than any script of
// ours, so it lets a calculator that is starting go first, but not for long.

import { othersTurn } from "../beregner/turn.js";

const LIMIT_MS = 3000;

const named = document.querySelector("link[data-tema]");

othersTurn(LIMIT_MS).then(() => {
  const script = document.createElement("script");
  script.src = named.href;
  document.head.append(script);
});
