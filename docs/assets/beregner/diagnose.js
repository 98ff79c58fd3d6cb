// Finding out why the calculators do not start, where the start itself does not say.

/**
 * Rejects with the reason when WebAssembly is forbidden or missing after `seconds`, since the start would then wait
 * for ever; does nothing more once `signal` is aborted.
 * @param {number} seconds
 * @param {AbortSignal} signal
 * @returns {Promise<never>}
 */
export function forbidden(seconds, signal) {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => {
      const probe = new Worker(new URL("probe.js", import.meta.url));
      probe.addEventListener("message", ({ data }) => {
        probe.terminate();
        if (data) reject(new Error(data));
      });
    }, seconds * 1000);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}

/**
 * The reason a start failed with; a worker that says nothing is asked for again, to see whether it is there at all.
 * @param {unknown} error
 */
export async function explain(error) {
  const reason = error instanceof Error ? error.message : String(error);
  if (reason !== "worker") return reason;
  try {
    const { ok, status } = await fetch(new URL("worker.js", import.meta.url), { method: "HEAD", cache: "no-store" });
    return ok ? "SyntaxError: worker.js" : `worker.js: ${status}`;
  } catch (failure) {
    return String(failure);
  }
}
