// A case in the address, after # where no server sees it:
// #kommune=…&dato=…&felt=…            the fields that are filled in; a list repeats its name
// &data=…&svar=…&tal=…                only in a link to a case: the trace of its own answer (calculators/sagslink.py)

const TRACE = ["data", "svar", "tal"];

/** {answers: [[name, value]…], link} of an address; null when it holds no answers. `link` is null for a mere prefill. */
export function readAddress(hash) {
  if (!hash.includes("=")) return null;
  const pairs = [...new URLSearchParams(hash.replace(/^#/, ""))];
  const trace = Object.fromEntries(pairs.filter(([name]) => TRACE.includes(name)));
  return { answers: pairs.filter(([name]) => !TRACE.includes(name)), link: trace.data ? trace : null };
}

/** The address of this page with a case: what is filled in, and the trace of the answer to it. */
export function caseAddress(answers, trace) {
  const params = new URLSearchParams(answers);
  for (const name of TRACE) if (trace[name]) params.append(name, trace[name]);
  return `${location.origin}${location.pathname}#${params}`;
}
