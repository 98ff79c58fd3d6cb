// The page's end of sw.js: asks it, and waits for the answer.

export const ROOT = new URL("../../", import.meta.url);

/** Ask the active service worker; `tell` is called with {done, total} on the way. Rejects when it cannot. */
export async function ask(question, tell = () => {}) {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: { progress, result, error } }) => {
      if (progress) {
        tell(progress);
        return;
      }
      port1.close();
      if (error) reject(new Error(error));
      else resolve(result);
    };
    active.postMessage(question, [port2]);
  });
}

/** Whether pages can be kept here: not in every browser, and not in every private window. */
export const possible = () => "serviceWorker" in navigator && "caches" in window;

/** An amount of bytes as a reader says it: “2,4 MB”. */
export function megabytes(bytes) {
  const digits = bytes < 1e7 ? 1 : 0;
  return `${(bytes / 1e6).toLocaleString("da-DK", { minimumFractionDigits: digits, maximumFractionDigits: digits })} MB`;
}

/** An element with a class and text; data is only ever put in as text. */
export function element(tag, className, text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

export function button(text, action) {
  const made = element("button", "sn-offline-knap", text);
  made.type = "button";
  made.addEventListener("click", action);
  return made;
}
