// The calculators as a browser has them, asked under Node: python.wasm and memory.wasm of a built site, started by the
// page's own snapshot.js, and no part of Pyodide.
// Usage: node ask.mjs <site's assets/beregner> < JSON list of questions; prints a JSON list of what is answered, text as
// it came, or {stopped: reason} where WebAssembly stopped; then the next question is asked of a new start.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { startSnapshot } from "../../docs/assets/beregner/snapshot.js";

const TYPES = { wasm: "application/wasm", json: "application/json" };
const [folder] = process.argv.slice(2);
const { python, hukommelse, satser } = JSON.parse(readFileSync(join(folder, "runtime.json"), "utf8"));

/** A file as it would be fetched. */
async function fetched({ fil }) {
  return new Response(readFileSync(join(folder, fil)), { headers: { "Content-Type": TYPES[fil.split(".").at(-1)] } });
}

const start = () => startSnapshot(fetched(python), fetched(hukommelse), fetched(satser), hukommelse);
const answers = [];
let answer = await start();
for (const question of JSON.parse(await text(process.stdin))) {
  try {
    answers.push(answer(JSON.stringify(question)));
  } catch (error) {
    answers.push({ stopped: String(error) });
    answer = await start();
  }
}
process.stdout.write(JSON.stringify(answers));
