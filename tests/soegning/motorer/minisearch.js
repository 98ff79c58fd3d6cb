// An index made beforehand and fetched whole, with prefixes and misspellings by the engine itself.
import MiniSearch from "/minisearch.js";

const settings = {
  fields: ["titel", "noegler", "kort", "tekst"],
  storeFields: ["adresse"],
  idField: "nr",
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "AND", boost: { titel: 8, noegler: 6, kort: 3 } },
};
let engine;

window.byg = async () => {
  const made = new MiniSearch(settings);
  made.addAll(await (await fetch("/poster.json")).json());
  return JSON.stringify(made);
};
window.klar = fetch("/minisearch.json").then(async (answer) => {
  if (answer.ok) engine = MiniSearch.loadJSON(await answer.text(), settings);
});
window.soeg = async (text) =>
  engine
    .search(text)
    .slice(0, 10)
    .map(({ adresse }) => adresse);
