// Danish words as the search reads them: written alike, told apart from small words, and with or without an ending.

const ENDINGS = /(?:ernes|erens|erne|eren|enes|eres|ende|ens|ets|ers|ene|ede|ere|et|en|er|es|e|s)$/;
const SHORTEST_STEM = 3;

/** Words that say nothing of what is looked for, though an expression may need them. */
const SMALL = new Set(
  (
    "af alle alt at av bare blev blive bliver da de dem den denne der det dette dig din dine disse dit du efter eller " +
    "en end er et find finde findes fik flere for fordi fra før få får fået gang give gives giver gør gøre går gå ham " +
    "han hans har havde have hej hele helt hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor " +
    "hvordan hvorfor hvornår i ikke ind ingen jeg jer jeres kan kun kunne lang lave lidt længe man mange med meget men " +
    "mellem mere mest mig min mine mit må måtte ned noget nogen nogle nu når og også om op os over på samt selv sig " +
    "sin sine sit skal skulle som så søge søger tage tak tid til ud under var ved vi vil ville vores være været år " +
    "bror børn datter far forældre kone kæreste mand mor mormor morfar farmor farfar onkel moster nabo søn søster ven " +
    "gammel gamle ung unge hjælp hjælpe hjælper brug behov kommune kommunen kommunens ret"
  ).split(" "),
);

/**
 * A text written as the index writes it: small letters, and one way to write å, ø and æ.
 * @param {string} text
 */
export function plain(text) {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("aa", "å")
    .replace(/[éöä]/g, (letter) => ({ é: "e", ö: "ø", ä: "æ" })[letter] ?? letter);
}

/**
 * The words of a plain text, in their order.
 * @param {string} text
 */
export function wordsOf(text) {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** @param {string} word */
export function isSmall(word) {
  return SMALL.has(word);
}

/**
 * The two words that a compound is put together of, with or without a joining s or e; null when there are none.
 * @param {string} word
 * @param {number} shortest how many letters each has at least
 * @param {(front: string) => boolean} isFront
 * @param {(stem: string) => boolean} isEnd asked with the stem of the last word
 */
export function partsOf(word, shortest, isFront, isEnd) {
  for (let at = word.length - shortest; at >= shortest; at -= 1) {
    const front = [word.slice(0, at), word.slice(0, at).replace(/[se]$/, "")].find(isFront);
    if (front && isEnd(stem(word.slice(at)))) return [front, word.slice(at)];
  }
  return null;
}

/**
 * What is left of a word without its ending, the same for every form of a regular word: boliger, boligen, bolig.
 * @param {string} word
 */
export function stem(word) {
  const [ending = ""] = word.match(ENDINGS) ?? [];
  const kept = word.slice(0, word.length - ending.length);
  const bare = kept.length >= SHORTEST_STEM && /[aeiouyæøå]/.test(kept) ? kept : word;
  // katten, kat: the last letter is written twice before an ending.
  return bare.length > SHORTEST_STEM && bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare;
}
