// Whether a file of WebAssembly comes as it is: networks and filters answer with something else, and what starts of that
// waits for ever or blames the browser.

const MAGIC = [0, 97, 115, 109];

/**
 * Throws what is wrong with the file: its status, or that it is no WebAssembly. Reads its first piece alone.
 * @param {URL} address
 */
export async function checkWasm(address) {
  const answer = await fetch(address);
  const name = address.pathname.slice(address.pathname.lastIndexOf("/") + 1);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const reader = answer.body?.getReader();
  const value = (await reader?.read())?.value ?? new Uint8Array();
  reader?.cancel().catch(() => {});
  if (MAGIC.every((byte, at) => value[at] === byte)) return;
  throw new Error(`${name}: ikke WebAssembly, men ${answer.headers.get("Content-Type") ?? "noget ukendt"}`);
}
