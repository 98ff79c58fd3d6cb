// Words of the trade: a press, by finger or key, shows the explanation where the word stands.
// Without this file the word is a link to the same explanation.

export function startWords() {
  // The theme takes the title away while the pointer is over the word.
  for (const word of document.querySelectorAll("a.sn-begreb[title]")) word.dataset.forklaring = word.title;
  document.addEventListener("click", (event) => {
    const word = event.target.closest?.("a.sn-begreb");
    if (!word || event.ctrlKey || event.metaKey || event.shiftKey) {
      if (!event.target.closest?.(".sn-forklaring")) close();
      return;
    }
    event.preventDefault();
    const again = word.getAttribute("aria-expanded") === "true";
    close();
    if (!again) open(word);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    const word = document.querySelector('a.sn-begreb[aria-expanded="true"]');
    close();
    word?.focus();
  });
}

/** The explanation stands right after the word, so that a screen reader meets it next. */
function open(word) {
  const box = document.createElement("span");
  box.className = "sn-forklaring";
  box.setAttribute("role", "note");
  box.tabIndex = -1;
  const text = document.createElement("span");
  text.textContent = `${word.textContent}: ${word.dataset.forklaring}`;
  const more = document.createElement("a");
  more.href = word.href;
  more.textContent = "Se alle ord";
  box.append(text, " ", more);
  word.setAttribute("aria-expanded", "true");
  word.after(box);
  box.focus({ preventScroll: true });
}

function close() {
  for (const word of document.querySelectorAll('a.sn-begreb[aria-expanded="true"]')) word.setAttribute("aria-expanded", "false");
  document.querySelector(".sn-forklaring")?.remove();
}
