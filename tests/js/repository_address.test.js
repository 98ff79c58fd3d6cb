// Where a changed file is made or changed at the repository.

import assert from "node:assert/strict";
import test from "node:test";

import { address } from "../../docs/assets/vaerksted/out.js";

const lager = {
  navn: "github.com",
  ny: "https://github.com/by/data/new/main",
  ret: "https://github.com/by/data/edit/main",
};
const path = "standards/kommuner/by/a.yaml";

test("a new file has its text in the address, and a changed one is opened", () => {
  const made = new URL(address(lager, path, { navn: "a.yaml", ny: true, tekst: "titel: Ø & å\n" }));
  assert.equal(made.origin + made.pathname, lager.ny);
  assert.deepEqual(Object.fromEntries(made.searchParams), { filename: path, value: "titel: Ø & å\n" });
  assert.equal(address(lager, path, { navn: "a.yaml", ny: false, tekst: "x" }), `${lager.ret}/${path}`);
});

test("a text that is too long for an address, or for a platform that takes none, is left out", () => {
  const long = address(lager, path, { navn: "a.yaml", ny: true, tekst: "ø".repeat(2000) });
  assert.deepEqual([...new URL(long).searchParams.keys()], ["filename"]);
  const gitlab = { ...lager, navn: "gitlab.com" };
  const short = address(gitlab, path, { navn: "a.yaml", ny: true, tekst: "x" });
  assert.deepEqual([...new URL(short).searchParams.keys()], ["file_name"]);
});
