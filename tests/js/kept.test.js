// What is kept on the device, as it is told.

import assert from "node:assert/strict";
import test from "node:test";

import { megabytes } from "../../docs/assets/offline/service.js";

test("bytes are told in megabytes, small ones with a decimal", () => {
  assert.equal(megabytes(2_449_000), "2,4\u00a0MB");
  assert.equal(megabytes(12_600_000), "13\u00a0MB");
});
