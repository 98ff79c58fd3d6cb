// What the site keeps on the window, and what some browsers have beside the standard.

interface Window {
  /** The calculators' worker, started from the head of the page until an engine takes it over. */
  serviceniveauWorker?: { worker: Worker; ready: Promise<void> };
  /** Whether the page for a wrong address has begun to mend itself. */
  serviceniveauIkkeFundet?: boolean;
}

interface Navigator {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}
