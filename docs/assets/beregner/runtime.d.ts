// What the build writes beside the worker (generator/browser/runtime.py).

declare module "*/runtime.json" {
  type File = { fil: string; sha: string };
  const runtime: {
    python: File;
    hukommelse: File & { pages: number; entry: number };
    satser: File;
    kommuner: { [kommune: string]: string };
    pyodide: { mappe: string; laas: string; pakke: string };
  };
  export default runtime;
}
