// Lets node find the libraries where the build puts them in the site (generator/site/biblioteker.py).

import { createRequire, register } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const FILES = {
  "papaparse.js": require.resolve("papaparse"),
  "xlsx.js": require.resolve("@e965/xlsx/dist/xlsx.core.min.js"),
};
const places = Object.fromEntries(Object.entries(FILES).map(([name, path]) => [name, pathToFileURL(path).href]));
const hooks = `
  const places = ${JSON.stringify(places)};
  export const resolve = (specifier, context, next) =>
    next(specifier.includes("/biblioteker/") ? places[specifier.split("/").at(-1)] : specifier, context);`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
