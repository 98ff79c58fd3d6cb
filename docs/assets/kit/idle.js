// What can wait until the browser has nothing better to do.

const LIMIT_MS = 3000;

/**
 * Do it when the browser is idle, and at the latest after `limit` ms; a browser that cannot tell waits a third of that.
 * @param {() => void} action
 * @param {number} [limit]
 */
export function whenIdle(action, limit = LIMIT_MS) {
  if ("requestIdleCallback" in window) requestIdleCallback(action, { timeout: limit });
  else setTimeout(action, limit / 3);
}
