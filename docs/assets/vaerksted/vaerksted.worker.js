// Runs the workbench's Python away from the page. It says {trin: sentence} while it starts, and then answers questions
// (kit/rpc.js). All it fetches lies beside this file; nothing is sent anywhere.

import { Refused, serve } from "../kit/rpc.js";

const here = new URL("../vaerksted/", import.meta.url);
const INBOX = "/ind";
const FOLDER = "/vaerk/mappe";
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

async function start() {
  tell("Henter værkstedets program …");
  const told = await (await fetched("program.json")).json();
  const core = new URL(told.pyodide, here);
  const [{ loadPyodide }, program, shared] = await Promise.all([
    /** @type {Promise<typeof import("pyodide")>} */ (import(new URL("pyodide.mjs", core).href)),
    fetched(told.program.fil).then((answer) => answer.arrayBuffer()),
    fetched(told.faelles.fil).then((answer) => answer.text()),
  ]);
  tell("Starter programmet …");
  const python = await loadPyodide({ indexURL: core.href, lockFileURL: new URL(told.laas, here).href });
  python.FS.mkdirTree("/app");
  python.unpackArchive(program, "zip", { extractDir: "/app" });
  python.runPython("import sys; sys.path.insert(0, '/app'); sys.dont_write_bytecode = True");
  tell("Læser det, alle kommuner deler …");
  const bridge = python.pyimport("generator.workbench.bridge").Bridge(shared, FOLDER);
  return { python, bridge, published: told.kommuner };
}

const started = start();
started.then(
  ({ published }) => self.postMessage({ klar: true, kommuner: published }),
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

serve(async ({ ask, ...about }) => {
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
  if (ask === "open_folder") {
    place(python.FS, about.filer);
    try {
      return read(bridge.open_folder(INBOX));
    } finally {
      python.runPython(`import shutil; shutil.rmtree("${INBOX}", ignore_errors=True)`);
    }
  }
  if (ask === "draft") return read(bridge.draft(about.navn, bytes(about.indhold)));
  if (ask === "add_text") return read(bridge.add_text(bytes(about.indhold)));
  if (ask === "packed") return out(bridge.packed());
  if (ask === "opened") return out(bridge.opened());
  return read(bridge.answer(JSON.stringify({ ask, ...about })));
});
