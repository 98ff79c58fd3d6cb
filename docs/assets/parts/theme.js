// Starts the theme's own program: colours, table of contents, the way to the top. It takes longer than any script of
// ours, so it lets a calculator that is starting go first, but not for long.

import { el, maybe, one } from "../kit/dom.js";
import { othersTurn } from "../kit/turn.js";

const LIMIT_MS = 3000;

const named = one(document, "link[data-tema]", HTMLLinkElement);
// The choice of colours cannot be seen before the theme shows it, and should not be met by the keyboard.
const colours = maybe(document, "[data-md-component=palette]");

if (colours) colours.inert = true;
othersTurn(LIMIT_MS).then(() => {
  const wake = () => {
    if (colours) colours.inert = false;
  };
  document.head.append(el("script", { src: named.href, on: { load: wake } }));
});
