// Makes few files with hashed names of the scripts and style sheets of a built site.
// Usage: node scripts/bundle.mjs < {site, minify, shared, modules, first, sheets}
//   site: its folder; all other paths are seen from there; minify: whether names and spaces are shortened
//   shared: the modules of every page, in order; modules: those of some pages; first: classic scripts for the head
//   sheets: [{path, media}] of every page, in order
// Prints {files: {path: its bundle}, script, sheet, fonts, imports: {bundle: [what it needs at once]},
// sources: [what is in them]}.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";

const AREA_SCRIPT = /^[^/]+\/[^/]+\.js$/;
// A script that another one names so is a file of its own: a worker.
const ADDRESS = /new URL\("([^":]+\.js)", (import\.meta\.url|document\.currentScript\.src)\)/g;
const SHARED = "assets/delt";
const KIT = "assets/kit";
const SCRIPT = "site:script";
const SHEET = "site:sheet";
const FONT = /\.woff2$/;
const THEME_SHEET = /assets\/stylesheets\/.*\.css$/;
// Parts of the theme that the site does not use: its search and colours, and what other plugins of it would write.
const UNUSED =
  /\.tabbed-|\.md-(search|source|annotation|version|post|author|consent|feedback|tag|social|profile|pagination)\b|\.(keys|critic|glightbox)\b|\[data-md-color-(primary|accent)=/;
const RULE = /([^{}]+)\{[^{}]*\}/g;
const BETWEEN_SELECTORS = /,(?![^(]*\))/;

class Bundler {
  constructor({ site, minify }) {
    this.site = site;
    this.workers = {};
    this.outputs = {};
    this.sources = new Set();
    this.settings = {
      absWorkingDir: site,
      outdir: site,
      outbase: site,
      bundle: true,
      minify,
      charset: "utf8",
      target: "es2022",
      entryNames: "[dir]/[name]-[hash]",
      chunkNames: `${SHARED}/[name]-[hash]`,
      assetNames: "[dir]/[name]-[hash]",
      loader: { ".woff2": "file" },
      tsconfigRaw: {},
      metafile: true,
      logLevel: "silent",
    };
  }

  /** Build and remember; gives the bundle of each entry. */
  async make(entryPoints, settings) {
    if (!entryPoints.length) return {};
    const { metafile, warnings } = await build({ ...this.settings, ...settings, entryPoints });
    if (warnings.length) throw Object.assign(new Error("warnings"), { errors: warnings });
    Object.assign(this.outputs, metafile.outputs);
    for (const source of Object.keys(metafile.inputs))
      if (/^[^:]+\.(js|css|woff2)$/.test(source)) this.sources.add(source);
    const entries = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint);
    return Object.fromEntries(entries.map(([file, { entryPoint }]) => [entryPoint, file]));
  }

  async makeWorkers() {
    const found = new Set();
    for (const name of readdirSync(join(this.site, "assets"), { recursive: true }).filter((each) =>
      AREA_SCRIPT.test(each),
    )) {
      const source = posix.join("assets", name);
      for (const [, address] of readFileSync(join(this.site, source), "utf8").matchAll(ADDRESS)) {
        found.add(posix.join(posix.dirname(source), address));
      }
    }
    // One at a time: a worker that starts fetches nothing for the sake of another.
    const made = [...found].sort().map((each) => this.make([each], { format: "esm", splitting: true }));
    this.workers = Object.assign({}, ...(await Promise.all(made)));
  }

  makeModules(paths, shared) {
    const all = { in: SCRIPT, out: `${SHARED}/site` };
    const entries = [
      ...(shared.length ? [all] : []),
      ...paths.map((path) => ({ in: path, out: path.replace(/\.js$/, "") })),
    ];
    const code = [...this.#kit(), ...shared].map((path) => `import "./${path}";`).join("\n");
    return this.make(entries, {
      format: "esm",
      splitting: true,
      plugins: [this.#made(SCRIPT, code, "js"), this.#addresses(paths)],
    });
  }

  makeFirst(paths) {
    return this.make(paths, { format: "iife", plugins: [this.#addresses()] });
  }

  makeSheet(sheets) {
    const code = sheets.map(({ path, media }) => `@import "./${path}" ${media};`).join("\n");
    const entries = sheets.length ? [{ in: SHEET, out: `${SHARED}/site` }] : [];
    return this.make(entries, {
      plugins: [this.#made(SHEET, code, "css"), this.#pictures(), this.#theme()],
    });
  }

  /** What a bundle needs before it can run. */
  importsOf(file) {
    const found = new Set();
    const follow = (each) => {
      for (const { path, kind } of this.outputs[each].imports) {
        if (kind !== "import-statement" || found.has(path)) continue;
        found.add(path);
        follow(path);
      }
    };
    follow(file);
    return [...found].sort();
  }

  /** An entry that is no file. */
  #made(name, contents, loader) {
    return {
      name,
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name.split(":")[1], namespace: "site" }));
        onLoad({ filter: /./, namespace: "site" }, () => ({ contents, loader, resolveDir: this.site }));
      },
    };
  }

  /** The modules that several rooms share. */
  #kit() {
    const folder = join(this.site, KIT);
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((each) => each.endsWith(".js"))
          .map((each) => `${KIT}/${each}`)
      : [];
  }

  /** Addresses of workers in the code become those of their bundles, seen from any folder of assets/. The `entries` need
      all of the kit: else there would be a file of its own for every part of it and everyone who uses it. */
  #addresses(entries = []) {
    const kit = (file) =>
      entries.includes(file)
        ? this.#kit()
            .map((each) => `import "./${posix.relative(posix.dirname(file), each)}";`)
            .join("")
        : "";
    const rename = (folder) => (all, address, base) => {
      const made = this.workers[posix.join(folder, address)];
      return made ? `new URL("../${posix.relative("assets", made)}", ${base})` : all;
    };
    return {
      name: "addresses",
      setup: ({ onLoad }) =>
        onLoad({ filter: /\.js$/ }, ({ path }) => ({
          contents:
            kit(relative(this.site, path)) +
            readFileSync(path, "utf8").replace(ADDRESS, rename(relative(this.site, dirname(path)))),
        })),
    };
  }

  /** The theme's rules without those that no page of ours can use: a third of its sheet. */
  #theme() {
    const used = (rule, selectors) =>
      selectors.split(BETWEEN_SELECTORS).every((each) => UNUSED.test(each)) ? "" : rule;
    return {
      name: "theme",
      setup: ({ onLoad }) =>
        onLoad({ filter: THEME_SHEET }, ({ path }) => ({
          contents: readFileSync(path, "utf8").replace(RULE, used),
          loader: "css",
        })),
    };
  }

  /** Pictures stay the files they are, with addresses seen from the bundle; fonts get names that change with them. */
  #pictures() {
    return {
      name: "pictures",
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\.|^\w[^:]*$/ }, ({ path, kind, resolveDir }) => {
          if (kind !== "url-token" || FONT.test(path)) return undefined;
          return { path: relative(join(this.site, SHARED), join(resolveDir, path)), external: true };
        }),
    };
  }
}

async function bundle({ shared, modules, first, sheets, ...rest }) {
  const bundler = new Bundler(rest);
  await bundler.makeWorkers();
  const made = await Promise.all([
    bundler.makeModules(modules, shared),
    bundler.makeFirst(first),
    bundler.makeSheet(sheets),
  ]);
  const { [SCRIPT]: script = null, [SHEET]: sheet = null, ...files } = Object.assign({}, ...made);
  const imports = Object.fromEntries(
    [script, ...Object.values(files)].filter(Boolean).map((file) => [file, bundler.importsOf(file)]),
  );
  const fonts = Object.keys(bundler.outputs)
    .filter((file) => FONT.test(file))
    .sort();
  return { files, script, sheet, fonts, imports, sources: [...bundler.sources].sort() };
}

const inWords = ({ text: words, location }) =>
  location ? `${location.file}:${location.line}:${location.column + 1}: ${words}` : words;

try {
  console.log(JSON.stringify(await bundle(JSON.parse(await text(process.stdin)))));
} catch (error) {
  console.error(error.errors?.map(inWords).join("\n") ?? error.message);
  process.exitCode = 1;
}
