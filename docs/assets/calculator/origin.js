// Whose numbers an answer is about: the reader's, a link's or the page's example. What the program filled in is never
// called the reader's own.

const EXAMPLE = "Eksempel – tallene i felterne er et eksempel. “Du” er en opdigtet person.";
const OWN = "Regnet på dine egne tal.";
const TYPED = "Regnet på det, du har skrevet.";
const LINK = "Regnet på det, der står i linket.";
const LINK_AND_TYPED = "Regnet på det, der står i linket, og det, du har skrevet.";
const REST = {
  eksempel: "Resten er stadig eksemplets",
  forud: "Ikke oplyst, så feltet er udfyldt på forhånd",
  usikker: "Fra et link, som måske ikke er helt. Se efter, om det passer",
};

/**
 * {state, note} of an answer; `origins` are those of the form, `isReaders` whether the reader has typed anything.
 * @param {{[name: string]: import("./types.js").Origin}} origins
 * @param {boolean} isReaders
 * @param {(names: string[]) => string[]} named
 */
export function whose(origins, isReaders, named) {
  const all = Object.entries(origins);
  /** @param {string} origin */
  const from = (origin) => all.filter(([, each]) => each === origin).map(([name]) => name);
  const figures = all.filter(
    ([name, origin]) => name !== "kommune" && name !== "dato" && ["link", "usikker"].includes(origin),
  );
  if (!isReaders && !figures.length) return { state: "eksempel", note: EXAMPLE };
  const rest = Object.entries(REST).filter(([origin]) => from(origin).length);
  const linked = from("link").length > 0;
  const first = linked ? (isReaders ? LINK_AND_TYPED : LINK) : isReaders ? (rest.length ? TYPED : OWN) : "";
  return {
    state: "nyt",
    note: [first, ...rest.map(([origin, text]) => `${text}: ${inWords(named(from(origin)))}.`)]
      .filter(Boolean)
      .join(" "),
  };
}

/**
 * “A”, “B” og “C”.
 * @param {string[]} names
 */
function inWords(names) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1)}`;
}
