// What a file that the reader takes away is called.

import assert from "node:assert/strict";
import test from "node:test";

import "./libraries.js";

const calculator = await import("../../docs/assets/calculator/actions.js");
const rows = await import("../../docs/assets/caseworker/result.js");

test("steps are named by calculator, municipality and day", () => {
  const asked = { kommune: "hvidovre", dato: "2023-06-01", svar: {} };
  assert.equal(calculator.fileName("merudgift", asked), "merudgift-hvidovre-2023-06-01.csv");
  assert.equal(calculator.fileName("merudgift", { ...asked, kommune: "" }), "merudgift-2023-06-01.csv");
  assert.equal(
    calculator.fileName("frist", { ...asked, svar: { dato: "2024-01-02" } }),
    "frist-hvidovre-2024-01-02.csv",
  );
});

test("a run is named by calculator and first date", () => {
  assert.equal(
    rows.fileName({ beregner: "merudgift", datoer: ["2024-01-01", "2023-01-01"] }, "csv"),
    "merudgift-2024-01-01.csv",
  );
});
