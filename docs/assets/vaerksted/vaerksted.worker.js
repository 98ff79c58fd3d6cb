// Runs the workbench's Python away from the page. It says {trin: sentence} while it starts, and then answers questions
// (kit/rpc.js). All it fetches lies beside this file; nothing is sent anywhere.

import { Refused, serve } from "../kit/rpc.js";

const here = new URL("../vaerksted/", import.meta.url);
const INBOX = "/ind";
const FOLDER = "/vaerk/mappe";
const OFFLINE = "En del af værkstedet kan ikke hentes. Se, om du er på nettet, og prøv igen.";
const CORE_ERROR = "Værkstedet kan ikke starte her. Se, om du er på nettet, og genindlæs siden.";
const NOT_HERE = "Værkstedet er ikke lagt på dette site. Den, der bygger sitet, henter det med “make”.";

/** @param {string} trin */
const tell = (trin) => self.postMessage({ trin });

/** @param {string} name */
async function fetched(name) {
  const answer = await fetch(new URL(name, here));
  if (!answer.ok) throw new Refused(name === "program.json" ? NOT_HERE : CORE_ERROR);
  return answer;
}

let offline = false;

/**
 * The bytes of a pack that Python imports something out of, while it waits.
 * @param {string} name
 * @returns {ArrayBuffer}
 */
function fetchedNow(name) {
  const asked = new XMLHttpRequest();
  asked.open("GET", new URL(name, here), false);
  asked.responseType = "arraybuffer";
  try {
    asked.send();
  } catch {
    // Told of below, as any other answer than the file.
  }
  offline = asked.status !== 200;
  if (offline) throw new Error(OFFLINE);
  return asked.response;
}

async function start() {
  tell("Henter værkstedets program …");
  const told = await (await fetched("program.json")).json();
  const core = new URL(told.pyodide, here);
  const packed = fetched(told.pakker.start.fil).then((answer) => answer.arrayBuffer());
  const shared = Promise.all([told.faelles, told.kendte].map(async ({ fil }) => (await fetched(fil)).text()));
  const { loadPyodide } = /** @type {typeof import("pyodide")} */ (await import(new URL("pyodide.mjs", core).href));
  const python = await loadPyodide({
    indexURL: core.href,
    lockFileURL: new URL(told.laas, here).href,
    stdLibURL: new URL(told.python.fil, here).href,
    env: { PYDANTIC_DISABLE_PLUGINS: "__all__" },
  });
  tell("Starter programmet …");
  const bytes = (/** @type {ArrayBuffer} */ content) => python.toPy(new Uint8Array(content));
  // What is imported once and kept needs no search for what can be let go.
  python.runPython("import gc; gc.disable()");
  const first = bytes(await packed);
  const packs = python.pyimport("packs");
  packs.install(first, (/** @type {string} */ name) => bytes(fetchedNow(told.pakker[name].fil)));
  const { Bridge } = python.pyimport("generator.workbench.bridge");
  tell("Læser det, alle kommuner deler …");
  const [common, known] = await shared;
  const bridge = Bridge(common, FOLDER, known);
  python.runPython("gc.freeze(); gc.enable()");
  return { python, bridge, told };
}

const started = start();
started.then(
  ({ told: { kommuner, mappe, lager } }) => self.postMessage({ klar: true, kommuner, mappe, lager }),
  (error) =>
    self.postMessage({ stoppet: error instanceof Refused ? error.message : CORE_ERROR, hvorfor: String(error) }),
);

/**
 * The files of a folder, put where Python reads them.
 * @param {any} FS
 * @param {{navn: string, indhold: ArrayBuffer}[]} files
 */
function place(FS, files) {
  for (const { navn, indhold } of files) {
    const path = `${INBOX}/${navn}`;
    FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    FS.writeFile(path, new Uint8Array(indhold));
  }
}

/**
 * @param {string} text
 * @returns {any}
 */
function read(text) {
  const answer = JSON.parse(text);
  if (answer?.afvist) throw new Refused(answer.afvist);
  return answer;
}

serve(async (question) => {
  try {
    return await answered(question);
  } catch (error) {
    throw offline ? new Refused(OFFLINE) : error;
  } finally {
    offline = false;
  }
});

/** @param {{ask: string, [about: string]: any}} question */
async function answered({ ask, ...about }) {
  const { python, bridge } = await started;
  const bytes = (/** @type {ArrayBuffer} */ buffer) => python.toPy(new Uint8Array(buffer));
  /** @param {any} proxy */
  const out = (proxy) => {
    // A copy of its own, whatever it was a part of.
    const made = proxy.toJs().slice();
    proxy.destroy();
    return made;
  };
  if (ask === "open")
    return read(about.foer ? bridge.open(bytes(about.nu), bytes(about.foer)) : bridge.open(bytes(about.nu)));
  if (ask === "open_published") return read(bridge.open(bytes(await (await fetched(about.fil)).arrayBuffer())));
  if (ask === "open_folder" || ask === "compare_folder") {
    place(python.FS, about.filer);
    try {
      return read(bridge[ask](INBOX));
    } finally {
      python.runPython(`import shutil; shutil.rmtree("${INBOX}", ignore_errors=True)`);
    }
  }
  if (ask === "draft") return read(bridge.draft(about.navn, bytes(about.indhold)));
  if (ask === "add_text") return read(bridge.add_text(bytes(about.indhold)));
  if (ask === "compare") return read(bridge.compare(bytes(about.nu)));
  if (ask === "patch") return out(bridge.patch(about.under, about.ny));
  if (ask === "packed") return out(bridge.packed());
  if (ask === "opened") return out(bridge.opened());
  return read(bridge.answer(JSON.stringify({ ask, ...about })));
}
