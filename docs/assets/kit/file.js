// Text that leaves the page by the reader's own hand: copied, or saved as a file made here and fetched from nowhere.

const KEPT_MS = 10_000;

/**
 * Whether the text could be copied; a browser may forbid it.
 * @param {string} text
 */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Give the reader a file.
 * @param {string} name
 * @param {string | Blob} content
 * @param {string} [type] the media type of a text
 */
export function save(name, content, type = "text/plain") {
  const blob = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
