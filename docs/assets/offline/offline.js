// On every page: starts the service worker when the page has nothing else to do, and tells of a new edition.

import { all, maybe } from "../kit/dom.js";
import { whenIdle } from "../kit/idle.js";
import { othersTurn } from "../kit/turn.js";
import { ask, possible, register, ROOT } from "./service.js";
import { showNewEdition } from "./new_edition.js";

const CALCULATOR_LIMIT_MS = 30_000;
const IDLE_LIMIT_MS = 5000;

async function begin() {
  await loaded();
  await othersTurn(CALCULATOR_LIMIT_MS);
  await idle();
  await register();
  if (!navigator.serviceWorker.controller) await ask({ ask: "visited", address: address() });
  await idle();
  if (linkIsGood()) await ask({ ask: "fill", kommune: askedAbout() });
}

/** @returns {Promise<void>} */
const loaded = () =>
  new Promise((resolve) => {
    if (document.readyState === "complete") resolve();
    else addEventListener("load", () => resolve(), { once: true });
  });

/** @returns {Promise<void>} */
const idle = () => new Promise((resolve) => whenIdle(resolve, IDLE_LIMIT_MS));

/** Whether megabytes that were not asked for may be fetched. */
function linkIsGood() {
  const { saveData = false, effectiveType = "4g" } = navigator.connection ?? {};
  return !saveData && effectiveType === "4g";
}

/** The municipality that the page's form is about, whose figures its calculator has fetched. */
const askedAbout = () => maybe(document, "select[name=kommune]", HTMLSelectElement)?.value ?? "";

const address = () => decodeURI(location.pathname.slice(ROOT.pathname.length)).replace(/(^|\/)index\.html$/, "$1");

/** Is there a newer edition than this page's? Asked when it is shown, and again when the reader comes back to it. */
async function lookForNewEdition() {
  if (!navigator.serviceWorker.controller) return;
  if (await ask({ ask: "outdated" })) showNewEdition();
}

async function cameBack() {
  if (document.visibilityState !== "visible") return;
  await lookForNewEdition();
  await (await navigator.serviceWorker.getRegistration(ROOT))?.update();
}

// Away from the net, or where storage is closed, the site works as any other: nothing of this is needed to read it.
/** @param {() => Promise<unknown>} work */
const quietly = (work) => () => work().catch(() => {});

if (possible()) {
  navigator.serviceWorker.addEventListener("message", ({ data }) => data.newEdition && showNewEdition());
  addEventListener("pageshow", quietly(lookForNewEdition));
  document.addEventListener("visibilitychange", quietly(cameBack));
  quietly(begin)();
}
for (const place of all(document, ".sn-hjemtag")) import("./keep.js").then(({ Keep }) => new Keep(place));
for (const place of all(document, ".sn-gemt")) import("./kept.js").then(({ Kept }) => new Kept(place));
