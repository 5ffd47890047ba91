const STREETS = new Set(
  (
    "road rd street st avenue ave av lane ln drive dr close crescent cres court ct way place pl terrace " +
    "terr gardens gdns grove gr walk hill rise mews square sq row parade park view green gate " +
    "croft fold heights wharf quay villas cottages buildings mansions estate broadway embankment"
  ).split(" "),
);
const DWELLING = /^(?:flat|apartment|apt|room|maisonette|bedsit)$/iu;
const HOUSE_NUMBER = /^\d{1,4}[a-z]?(?:[-/]\d{1,4}[a-z]?)?$/iu;
const DWELLING_NUMBER = /^(?:\d{1,4}[a-z]?|[a-z]\d{0,3})$/iu;
const WORD = /^\p{L}[\p{L}'.-]*$/u;
const MOST_BETWEEN = 3;
/** Before a number that is no house's, and after one that counts something. */
const NO_HOUSE = new Set(
  "year key stage bus route class form group no number age aged level".split(" "),
);
const NO_STREET = new Set(
  (
    "in of to at on by from with and or months month weeks week days day years year yrs hours hour hrs " +
    "mins minutes times visits sessions people others young pupils students x am pm st nd rd th"
  ).split(" "),
);

/**
 * Whether a house, and not only its street, is named: "12 Mill Road", "Flat 3". A road alone is a
 * place. In the middle of a text the street must have a capital, so that "12 months in court" is none.
 */
export function hasAddress(text: string): boolean {
  if (!/\d|^(?:flat|apartment|apt) /iu.test(text)) return false;
  const words = text.split(/[\s,;:()]+/u).filter((word) => word !== "");
  return words.some((word, index) => {
    if (DWELLING.test(word)) return isDwelling(words, index);
    if (!HOUSE_NUMBER.test(word) || NO_HOUSE.has((words[index - 1] ?? "").toLowerCase()))
      return false;
    return isOnStreet(words, index);
  });
}

function isDwelling(words: readonly string[], index: number): boolean {
  const number = words[index + 1] ?? "";
  const isRoom = /^room$/iu.test(words[index] ?? "");
  return (
    DWELLING_NUMBER.test(number) &&
    (!isRoom || words.length > 2) &&
    isCapital(words[index] ?? "", index)
  );
}

function isOnStreet(words: readonly string[], index: number): boolean {
  for (let next = index + 1; next <= index + 1 + MOST_BETWEEN; next++) {
    const word = (words[next] ?? "").replace(/\.$/u, "");
    if (!WORD.test(word)) return false;
    if (!isCapital(word, index) || NO_STREET.has(word)) return false;
    if (next > index + 1 && STREETS.has(word.toLowerCase())) return true;
  }
  return false;
}

/** People write addresses without capitals where there is nothing else in the cell. */
function isCapital(word: string, index: number): boolean {
  return index === 0 || /^\p{Lu}/u.test(word);
}
