// Builds the search index with Pagefind. Usage: node scripts/soegeindeks.mjs <target folder> < posts as JSON
// Each post is {url, content}: an address seen from the site's root, and the HTML that is indexed of it.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
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

const [, , outputPath] = process.argv;
if (!outputPath) {
  console.error("Brug: node scripts/soegeindeks.mjs <mappe>");
  process.exit(2);
}
try {
  await build(JSON.parse(await text(process.stdin)), outputPath);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await pagefind.close();
}
