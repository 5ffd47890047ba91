import {
  doubtfulNames,
  doubtfulPlaceWords,
  familyNames,
  givenNames,
  placeWords,
} from "./nameLists.ts";

/** What a text is, as far as names of people go. Names are best effort: most are in no list. */
export interface NameSigns {
  /** Two to four capitalised words that could be a name, with nothing of a place among them. */
  readonly shape: boolean;
  /** The same with a common given or family name, or a title: Mr Khan. */
  readonly known: boolean;
  /** One common given name and nothing else. */
  readonly forename: boolean;
  /** One to four words of letters, which a column headed "surname" could hold. */
  readonly plain: boolean;
  /** A word that stands in names of schools, services and streets. */
  readonly place: boolean;
}

const NONE: NameSigns = { shape: false, known: false, forename: false, plain: false, place: false };

const WORD = /^\p{L}+(?:['-]\p{L}+)*\.?$/u;
const CAPITAL = /^(?:\p{Lu}|[dl]'\p{Lu}|al-\p{Lu}|el-\p{Lu})/u;
const PARTICLES = new Set(
  "al el bin ibn bint van von der den de da di do dos la le du ap y e".split(" "),
);
const TITLES = new Set("mr mrs ms miss mx dr".split(" "));
/** Words that fill a column of names where there is none. */
const NO_NAMES = new Set(
  "yes no y n unknown none nil na nk not known true false male female other blank tbc null refused".split(
    " ",
  ),
);
const MOST_WORDS = 5;
const MOST_CHARACTERS = 60;

/** Reads a whole cell. */
export function nameSigns(text: string): NameSigns {
  if (text.length < 2 || text.length > MOST_CHARACTERS || /\d/u.test(text)) return NONE;
  const words = wordsOf(text);
  if (words.length === 0) return NONE;
  const place = words.some(isPlaceWord);
  if (place || !isPlain(words)) return { ...NONE, place };
  const shape = hasShape(words);
  const [first = ""] = words;
  return {
    shape,
    known: shape && isKnown(words),
    forename: words.length === 1 && isForename(first),
    plain: true,
    place,
  };
}

function isPlain(words: readonly string[]): boolean {
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => WORD.test(word)) &&
    !words.every((word) => NO_NAMES.has(bare(word)) || TITLES.has(bare(word)))
  );
}

/** The words of a name in the order they are said: "SMITH, John" is John Smith. */
function wordsOf(text: string): string[] {
  const comma = text.indexOf(",");
  const turned = comma === -1 ? text : `${text.slice(comma + 1)} ${text.slice(0, comma)}`;
  return turned.split(/\s+/u).filter((word) => word !== "");
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/u, "");

function isPlaceWord(word: string): boolean {
  return placeWords.has(bare(word)) || /'s$/iu.test(word);
}

function hasShape(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const isWritten = words.every((word) => CAPITAL.test(word) || PARTICLES.has(bare(word)));
  return (isWritten || isForename(words[0] ?? "")) && !endsLikePlace(words);
}

function endsLikePlace(words: readonly string[]): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (!doubtfulPlaceWords.has(bare(last))) return false;
  return !(givenNames.has(bare(first)) || TITLES.has(bare(first)));
}

function isKnown(words: readonly string[]): boolean {
  const first = bare(words[0] ?? "");
  const last = bare(words.at(-1) ?? "");
  if (TITLES.has(first) || givenNames.has(first) || doubtfulNames.has(first)) return true;
  return isFamilyName(last) || isFamilyName(first) || givenNames.has(last);
}

/** A double-barrelled name is known by either half. */
function isFamilyName(word: string): boolean {
  return (
    familyNames.has(word) ||
    /^(?:o'|mc|mac)\p{L}{4}/u.test(word) ||
    word.split("-").some((part) => familyNames.has(part))
  );
}

function isForename(word: string): boolean {
  const name = bare(word);
  const isListed = (part: string) => givenNames.has(part) && !doubtfulNames.has(part);
  return isListed(name) || name.split("-").every(isListed);
}

/** A police officer by rank, number and name: PC 1234 Jones. */
const RANKED = /\b(?:PC|PS|DC|DS|DI|PCSO|WPC|Sgt|Insp)\.? (?:\d{1,6} )?\p{Lu}\p{Ll}/u;

/** Whether a short text names a police officer by rank. */
export function namesOfficer(text: string): boolean {
  return RANKED.test(text);
}

const INSIDE = /\p{L}+(?:['-]\p{L}+)*/gu;
/** Most words of a text are not, and need not be looked at. */
const CAPITALISED = /\p{Lu}\p{L}*(?:['-]\p{L}+)*/gu;

/**
 * Whether a sentence seems to name someone: a title and a name, or a common given name before
 * another capitalised word, or a given name that is hardly anything else.
 */
export function namesSomeone(text: string): boolean {
  let before = "";
  let end = 0;
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    const after = index + word.length;
    if (isPartOfCode(text, index, after)) continue;
    const isNext = before !== "" && index - end <= 2 && !/[,;:!?]/u.test(text.slice(end, index));
    if (isNext && isPair(before, word)) return true;
    if (isForename(word) && !isPlaceAfter(text, after)) return true;
    before = word;
    end = after;
  }
  return false;
}

/** Letters beside a digit, or parted from one by a mark, are of an id; beside others, of a word. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[-_/]?[\p{N}_]/u.test(text.slice(end, end + 2))
  );
}

function isPair(first: string, second: string): boolean {
  if (isNoSurname(second)) return false;
  const name = bare(first);
  return (
    TITLES.has(name) ||
    givenNames.has(name) ||
    (doubtfulNames.has(name) && isFamilyName(bare(second)))
  );
}

function isNoSurname(word: string): boolean {
  return placeWords.has(bare(word)) || doubtfulPlaceWords.has(bare(word));
}

/** "Charlotte Street", "Thomas More School": the given name is a place's. */
function isPlaceAfter(text: string, from: number): boolean {
  const [next = "", second = ""] = text.slice(from, from + 40).match(INSIDE) ?? [];
  if (/^'s/u.test(text.slice(from))) return isNoSurname(second) || isNoSurname(next);
  return isNoSurname(next) || (/^\p{Lu}/u.test(next) && placeWords.has(bare(second)));
}
