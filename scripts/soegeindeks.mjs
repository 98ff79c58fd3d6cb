// Builds the search index with Pagefind. Usage: node scripts/soegeindeks.mjs <target folder> < posts as JSON
// Each post is {url, content}: an address seen from the site's root, and the HTML that is indexed of it.
// Prints which fragment holds which post: {address: id}.
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";

// Pagefind's own widgets; the page has its own list of results.
const UNUSED = [
  "component-ui.css",
  "component-ui.js",
  "highlight.js",
  "modular-ui.css",
  "modular-ui.js",
  "ui.css",
  "ui.js",
];

async function build(posts, outputPath) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "da" });
  if (!index) throw new Error(errors.join("; "));
  for (const post of posts) {
    const added = await index.addHTMLFile(post);
    if (added.errors.length) throw new Error(`${post.url}: ${added.errors.join("; ")}`);
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length) throw new Error(written.errors.join("; "));
  for (const name of UNUSED) rmSync(join(outputPath, `pagefind-${name}`), { force: true });
  rmSync(join(outputPath, "wasm.unknown.pagefind"), { force: true });
}

/** Pagefind begins each packed file with this word. */
const SIGNATURE = "pagefind_dcd".length;

function fragments(outputPath) {
  const folder = join(outputPath, "fragment");
  const read = (name) =>
    JSON.parse(
      gunzipSync(readFileSync(join(folder, name)))
        .subarray(SIGNATURE)
        .toString(),
    );
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [read(name).url.replace(/^\//, ""), name.split(".")[0]]));
}

const [, , outputPath] = process.argv;
if (!outputPath) {
  console.error("Brug: node scripts/soegeindeks.mjs <mappe>");
  process.exit(2);
}
try {
  await build(JSON.parse(await text(process.stdin)), outputPath);
  console.log(JSON.stringify(fragments(outputPath)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await pagefind.close();
}
