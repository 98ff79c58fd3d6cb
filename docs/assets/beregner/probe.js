// A worker of a moment: may WebAssembly be compiled here, under the same policy as the calculators' worker?

const SMALLEST_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

try {
  new WebAssembly.Module(SMALLEST_MODULE);
  self.postMessage("");
} catch (error) {
  self.postMessage(String(error));
}
