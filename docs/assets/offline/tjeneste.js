// The page's end of sw.js: asks it, and waits for the answer.

export const ROOT = new URL("../../", import.meta.url);

// A browser may stop the service worker in the middle of its work; then no answer comes.
const SILENCE_LIMIT_MS = 120_000;

let registered = null;

/** Have the service worker here; rejects when the browser will not. */
export function register() {
  registered ??= navigator.serviceWorker
    .register(new URL("sw.js", ROOT), { scope: ROOT.pathname, updateViaCache: "none" })
    .catch((error) => {
      registered = null;
      throw error;
    });
  return registered;
}

/** The service worker that answers now; rejects when the first one cannot fetch what it needs. */
async function active() {
  const registration = await register();
  if (registration.active) return registration.active;
  const first = registration.installing ?? registration.waiting;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (first?.state === "activated") resolve(first);
      else if (!first || first.state === "redundant") reject(new Error("sw.js"));
    };
    first?.addEventListener("statechange", look);
    look();
  });
}

/** Whether anything has been kept here before. */
export const begun = async () => Boolean(await navigator.serviceWorker.getRegistration(ROOT));

/** Ask the service worker; `tell` is called with {done, total} on the way. Rejects when it cannot, or falls silent. */
export async function ask(question, tell = () => {}) {
  const worker = await active();
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Error("sw.js: intet svar")), SILENCE_LIMIT_MS);
    };
    wait();
    port1.onmessage = ({ data: { progress, result, error } }) => {
      if (progress) {
        wait();
        tell(progress);
        return;
      }
      clearTimeout(timer);
      port1.close();
      if (error) reject(new Error(error));
      else resolve(result);
    };
    worker.postMessage(question, [port2]);
  });
}

/** Whether pages can be kept here: not in every browser, and not in every private window. */
export const possible = () => "serviceWorker" in navigator && "caches" in window;

/** An amount of bytes as a reader says it: “2,4 MB”. */
export function megabytes(bytes) {
  const digits = bytes < 1e7 ? 1 : 0;
  const number = (bytes / 1e6).toLocaleString("da-DK", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${number}\u00a0MB`;
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
