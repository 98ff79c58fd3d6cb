// In which order the residents are shown, and what the page says about them.

/** @typedef {import("./types.js").Answer} Answer */

export const OWN_ORDER = "egen";
export const SORTS = [
  { navn: OWN_ORDER, etiket: "Som de står på listen" },
  { navn: "vaerre", etiket: "Værst først" },
  { navn: "bedre", etiket: "Bedst først" },
];

/**
 * The numbers of the rows as they are to stand.
 * @param {string} order
 * @param {number} length
 * @param {Answer} answer
 */
export function sequence(order, length, { raekker, borgeren }) {
  const numbers = Array.from({ length }, (_, number) => number);
  if (order === OWN_ORDER) return numbers;
  const sign = (order === "vaerre") === (borgeren === "betaler") ? -1 : 1;
  return numbers.sort((a, b) => sign * (Number(raekker[a]?.forskel ?? 0) - Number(raekker[b]?.forskel ?? 0)));
}

/**
 * What is shown, whose it is, and what can be done.
 * @param {Answer} answer
 */
export function caption({ ialt, maal_etiket, enhed }) {
  const whose = ialt.eksempler
    ? "Det er eksempler, som siden har fundet på. Skriv, hvor mange borgere der er af hver slags, så regner siden på dem."
    : `Der er regnet på ${ialt.kaldes}.`;
  return `${maal_etiket} i ${enhed || "tal"}. ${whose} Tryk på et navn for at rette svarene.`;
}
