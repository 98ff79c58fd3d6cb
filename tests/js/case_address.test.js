// A case in an address: whole, older, damaged, or no case at all.

import assert from "node:assert/strict";
import test from "node:test";

import { caseAddress, readAddress } from "../../docs/assets/kit/case_address.js";

const PAGE = "https://example.dk/beregnere/merudgift/";
const ANSWERS = [
  ["kommune", "hvidovre"],
  ["dato", "2023-06-01"],
  ["post", "Medicin; 100; md"],
  ["post", "Kørsel; 50; md"],
];
const TRACE = { data: "0123456789ab", svar: "900", tal: "a*b" };
const whole = caseAddress(PAGE, ANSWERS, { dato: "eksempel", post: "usikker" }, TRACE);
const hash = whole.slice(PAGE.length);

test("what is written is what is read", () => {
  const { kind, answers, origins, link, held, total } = readAddress(hash);
  assert.equal(kind, "hel");
  assert.deepEqual(answers, ANSWERS);
  assert.deepEqual(Object.fromEntries(origins), { dato: "eksempel", post: "usikker" });
  assert.deepEqual(link, TRACE);
  assert.equal(held, total);
});

test("the seal is the one that the calculators write", () => {
  const answers = [
    ["post", "Særlig kost ~ (å); 1.900; kr/md"],
    ["x", "*-._ &="],
  ];
  assert.equal(
    caseAddress("", answers, { post: "eksempel", x: "forud" }),
    "#v=2&n=4-27dqm88vwdg&post=S%C3%A6rlig+kost+%7E+%28%C3%A5%29%3B+1.900%3B+kr%2Fmd&x=*-._+%26%3D&eksempel=post&forud=x",
  );
});

test("a list of answers is marked once with where it came from", () => {
  assert.match(whole, /&usikker=post&/);
});

test("what a mail does to a link is undone", () => {
  for (const sent of [
    `${hash}.`,
    `${hash}>`,
    hash.replaceAll("&", "&amp;"),
    hash.replaceAll("=", "=3D"),
    `${hash.slice(0, 60)}=\r\n${hash.slice(60)}`,
    `${hash.slice(0, 60)}%20${hash.slice(60)}`,
    encodeURIComponent(hash.slice(1)),
    `#%23${hash.slice(1)}`,
    `${hash}&utm_source=mail`,
  ]) {
    const found = readAddress(sent);
    assert.equal(found.kind, "hel", sent);
    assert.deepEqual(found.answers, ANSWERS, sent);
  }
});

test("every cut of a link is damaged or nothing, and never whole", () => {
  for (let length = 1; length < hash.length; length += 1) {
    const found = readAddress(hash.slice(0, length));
    assert.ok(found === null || found.kind === "skadet", hash.slice(0, length));
  }
});

test("a damaged link tells how much is left, and gives no trace", () => {
  const { kind, held, total, link } = readAddress(hash.slice(0, hash.indexOf("&post=")));
  assert.equal(kind, "skadet");
  assert.deepEqual([held, total], [2, 9]);
  assert.equal(link, null);
});

test("a figure changed by hand is damaged", () => {
  assert.equal(readAddress(hash.replace("100", "900")).kind, "skadet");
});

test("municipality and date alone only choose", () => {
  assert.equal(readAddress("#kommune=hvidovre&dato=2023-06-01").kind, "valg");
  assert.equal(readAddress("#hvad=familie&brugt=1&eksempel=hvad*brugt&kommune=frederikshavn").kind, "valg");
  assert.equal(readAddress("#hvad=familie&brugt=1&eksempel=hvad&kommune=frederikshavn").kind, "gammel");
});

test("a case without a seal is an older one", () => {
  const { kind, answers } = readAddress("#kommune=hvidovre&merudgift_md=900");
  assert.equal(kind, "gammel");
  assert.deepEqual(answers, [
    ["kommune", "hvidovre"],
    ["merudgift_md", "900"],
  ]);
});

test("an anchor of the page is no case", () => {
  assert.equal(readAddress("#svar-merudgift"), null);
  assert.equal(readAddress(""), null);
});
