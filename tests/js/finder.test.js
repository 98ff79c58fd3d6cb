// Which pages answer a question, and which stands first.

import assert from "node:assert/strict";
import test from "node:test";

import { Finder } from "../../docs/assets/search/finder.js";

const known = {
  love: ["sel"],
  paragraffer: ["100"],
  emner: ["rollator", "slår mig", "slår", "frist", "krisecenter"],
  dansk: ["kodein", "rollatur"],
  kommuner: [
    { id: "her", navne: ["Her"], standard: true },
    { id: "der", navne: ["Der"], standard: true },
    { id: "uden", navne: ["Uden"] },
  ],
  kriser: [{ titel: "Er du udsat for vold?", tekst: "Ring.", ord: ["slår mig"], numre: [], adresse: "vold/" }],
  poster: [
    { slags: "uoverensstemmelse", titel: "Bad om fristen", adresse: "fund/" },
    { slags: "situation", titel: "Jeg er udsat for vold", adresse: "vold/", emner: [1, 4], noegler: "krisecenter" },
    { slags: "ord", titel: "Krisecenter", adresse: "ord/", emner: [4] },
    { slags: "loven", titel: "Hjælpemidler til at gå", adresse: "loven/gang/", emner: [0], noegler: "rollator" },
    { slags: "loven", titel: "Merudgifter", adresse: "loven/merudgifter/" },
    { slags: "ydelse", titel: "Merudgifter", adresse: "der/100/", kommune: "der", noegler: "par100" },
    { slags: "ydelse", titel: "Merudgifter", adresse: "her/100/", kommune: "her", noegler: "par100" },
    { slags: "kommune", titel: "Her Kommune", adresse: "her/", kommune: "her" },
    { slags: "kommune", titel: "Uden Kommune", adresse: "uden/", kommune: "uden" },
    { slags: "lov", titel: "SEL § 9 Badeværelser", adresse: "lov/" },
    { slags: "ydelse", titel: "Hjælp til bad", adresse: "her/bad/", kommune: "her" },
    { slags: "ydelse", titel: "Tøjpenge", adresse: "her/toej/", kommune: "her", afloest: true },
    { slags: "loven", titel: "Tøjpenge og sko", adresse: "loven/toej/" },
  ],
};
const finder = new Finder(known);
const first = (text, where) => finder.find(text, where).posts[0]?.post.adresse;

test("a whole word goes before part of one, and a service before what is said about it", () => {
  assert.equal(first("bad"), "her/bad/");
});

test("an everyday expression leads to its pages, the longest expression first", () => {
  assert.equal(first("rollatoren"), "loven/gang/");
  assert.equal(first("min kone slår mig"), "vold/");
  assert.deepEqual(
    finder.find("min kone slår mig").crises.map(({ adresse }) => adresse),
    ["vold/"],
  );
  assert.deepEqual(finder.find("krisecenter").crises, []);
});

test("the municipality named or chosen goes first, and another one's promise is left out", () => {
  assert.equal(first("merudgifter her"), "her/100/");
  assert.equal(first("merudgifter", { chosen: "der" }), "der/100/");
  assert.equal(first("merudgifter uden"), "loven/merudgifter/");
  assert.ok(!finder.find("merudgifter her").posts.some(({ post }) => post.kommune === "der"));
});

test("what the law has ended goes below what holds today", () => {
  assert.equal(first("tøjpenge"), "loven/toej/");
  assert.equal(first("tøjpenge her"), "her/toej/");
});

test("a municipality's name alone is its own page", () => {
  for (const text of ["Uden", "uden kommune"]) assert.equal(first(text), "uden/", text);
});

test("a subsection that no page names falls back to its paragraph", () => {
  assert.equal(first("§ 100, stk. 9"), "der/100/");
});

test("what a misspelt word may mean is offered, and shown only where the question itself has nothing", () => {
  const { offered, isGuess, posts } = finder.find("rolator");
  assert.deepEqual([offered, isGuess, posts[0].post.adresse], ["rollator", true, "loven/gang/"]);
  assert.deepEqual(finder.find("bad og rolator").isGuess, false);
});

test("a word that is Danish, or means nothing, finds nothing", () => {
  for (const text of ["rollatur", "asdfgh", "????", ""]) {
    const { posts, offered } = finder.find(text);
    assert.deepEqual([posts.length, offered], [0, null], text);
  }
});

test("filters without a question list what they leave", () => {
  const { posts } = finder.find("", { filters: { slags: "kommune" } });
  assert.deepEqual(
    posts.map(({ post }) => post.adresse),
    ["her/", "uden/"],
  );
});

test("a municipality's pages are asked for when the question is about it, and found when they are there", () => {
  const isHers = ({ kommune, slags }) => kommune === "her" && slags !== "kommune";
  const parts = new Finder({ ...known, poster: known.poster.filter((post) => !isHers(post)), dele: ["der", "her"] });
  assert.deepEqual(parts.lacking("merudgifter"), []);
  assert.deepEqual(parts.lacking("merudgifter", { chosen: "her" }), ["her"]);
  assert.deepEqual(parts.lacking("merudgifter", { chosen: "uden" }), []);
  assert.deepEqual(parts.lacking("bad", { filters: { kommune: "der" }, chosen: "her" }), ["der", "her"]);
  assert.deepEqual(parts.lacking("bad her"), ["her"]);
  assert.notEqual(parts.find("bad her").posts[0]?.post.adresse, "her/bad/");
  parts.add("her", known.poster.filter(isHers));
  assert.deepEqual(parts.lacking("bad her"), []);
  assert.equal(parts.find("bad her").posts[0].post.adresse, "her/bad/");
});
