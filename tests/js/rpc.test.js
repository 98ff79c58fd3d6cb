// docs/assets/kit/rpc.js between two ends of a channel, as between a page and its worker.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Asker, Lost, Refused, serve } from "../../docs/assets/kit/rpc.js";

/** A worker whose script serves `answer`: the ends of a channel, which a page can end and an error can end. */
class Worker extends EventTarget {
  posted = [];
  ended = false;

  constructor(answer) {
    super();
    globalThis.self = new EventTarget();
    self.postMessage = (data) =>
      setTimeout(() => this.ended || this.dispatchEvent(new MessageEvent("message", { data })));
    this.scope = self;
    serve(answer);
  }

  postMessage(data) {
    this.posted.push(data);
    setTimeout(() => this.ended || this.scope.dispatchEvent(new MessageEvent("message", { data })));
  }

  terminate() {
    this.ended = true;
  }

  /** What the browser tells when a worker fails with an error that nobody catches. */
  fail(message) {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

let heard;
beforeEach(() => {
  heard = [];
});

const doubling = ({ number }) => {
  heard.push(number);
  return { double: 2 * number };
};
const never = () => new Promise(() => {});

test("each question gets its own answer, and they are taken in order", async () => {
  const slowFirst = async (question) => {
    if (question.number === 1) await new Promise((resolve) => setTimeout(resolve, 20));
    return doubling(question);
  };
  const asker = new Asker(new Worker(slowFirst));
  const answers = await Promise.all([1, 2, 3].map((number) => asker.ask({ number })));
  assert.deepEqual(answers, [{ double: 2 }, { double: 4 }, { double: 6 }]);
  assert.deepEqual(heard, [1, 2, 3]);
});

test("a refusal is for the reader, anything else thrown is a reason, and the worker goes on", async () => {
  const asker = new Asker(
    new Worker(({ number }) => {
      if (number === 1) throw new Refused("Filen er tom.");
      if (number === 2) throw new TypeError("ups");
      return number;
    }),
  );
  const asked = [1, 2, 3].map((number) => asker.ask({ number }));
  await assert.rejects(asked[0], (error) => error instanceof Refused && error.message === "Filen er tom.");
  await assert.rejects(asked[1], (error) => !(error instanceof Refused) && error.message === "TypeError: ups");
  assert.equal(await asked[2], 3);
});

test("what is cancelled before its turn is never worked on, and rejects with the signal's reason", async () => {
  const asker = new Asker(new Worker(doubling));
  const halt = new AbortController();
  const [first, second, third] = [
    asker.ask({ number: 1 }),
    asker.ask({ number: 2 }, halt.signal),
    asker.ask({ number: 3 }),
  ];
  halt.abort();
  await assert.rejects(second, { name: "AbortError" });
  assert.deepEqual(await Promise.all([first, third]), [{ double: 2 }, { double: 6 }]);
  assert.deepEqual(heard, [1, 3]);
});

test("what is cancelled while it is worked on rejects at once, and its answer is dropped", async () => {
  const worker = new Worker(doubling);
  const asker = new Asker(worker);
  const halt = new AbortController();
  const asked = asker.ask({ number: 1 }, halt.signal);
  while (!heard.length) await new Promise((resolve) => setTimeout(resolve));
  halt.abort();
  await assert.rejects(asked, { name: "AbortError" });
  assert.deepEqual(await asker.ask({ number: 2 }), { double: 4 });
});

test("a question with a signal that is aborted already is not sent", async () => {
  const worker = new Worker(doubling);
  await assert.rejects(new Asker(worker).ask({ number: 1 }, AbortSignal.abort()), { name: "AbortError" });
  assert.deepEqual(worker.posted, []);
});

test("when the worker is lost, what waits and what comes after is told so, and the worker is ended", async () => {
  const worker = new Worker(never);
  const asker = new Asker(worker);
  const waiting = asker.ask({ number: 1 });
  worker.fail("tabt");
  await assert.rejects(waiting, (error) => error instanceof Lost && error.message === "tabt");
  await assert.rejects(asker.ask({ number: 2 }), Lost);
  assert.ok(worker.ended);
});

test("what a worker says of itself is no answer", async () => {
  const worker = new Worker(doubling);
  const asker = new Asker(worker);
  const asked = asker.ask({ number: 1 });
  worker.dispatchEvent(new MessageEvent("message", { data: { ready: true } }));
  assert.deepEqual(await asked, { double: 2 });
});
