/*
 * Headings as words, so that "ChildID", "child_id" and "Child Ref. No" can be seen to mean the
 * same. All of it is linear in the heading, and headings are cut.
 */

const MOST_CHARACTERS = 120;

/** All of these say "what it is known by". */
const ID_WORDS: ReadonlySet<string> = new Set([
  "id",
  "ids",
  "identifier",
  "no",
  "nos",
  "num",
  "number",
  "nr",
  "ref",
  "refs",
  "refno",
  "reference",
  "refrence",
  "referance",
  "key",
]);

const SMALL_WORDS: ReadonlySet<string> = new Set(["of", "the", "for", "this", "is", "was"]);

/** Words that end in s and are one thing all the same. */
const NO_PLURALS: ReadonlySet<string> = new Set(["status", "address", "basis", "previous"]);

/** The words of a heading in lower case: singular, without small words, one word for every "id". */
export function headingTokens(heading: string): string[] {
  const tokens = heading
    .slice(0, MOST_CHARACTERS)
    .normalize("NFKC")
    .replace(/['’\p{Cf}]/gu, "")
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{L})(?=\d)/gu, "$1 ")
    .replace(/(\d)(?=\p{L})/gu, "$1 ")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "")
    .map((word, i, words) => (isCount(word, words[i + 1]) ? "count" : plainWord(word)));
  const telling = tokens.filter((word) => !SMALL_WORDS.has(word));
  return telling.filter((word, i) => word !== "id" || telling[i - 1] !== "id");
}

/** A "number of pupils" is how many, a "pupil number" is which. */
function isCount(word: string, next: string | undefined): boolean {
  return next === "of" && (word === "number" || word === "no" || word === "num");
}

/** Words that are written short. */
const shortened: Readonly<Record<string, string>> = {
  estab: "establishment",
  est: "establishment",
  inst: "institution",
  org: "organisation",
  organization: "organisation",
  sch: "school",
  loc: "location",
  rel: "relationship",
  dt: "date",
};

function plainWord(word: string): string {
  if (ID_WORDS.has(word)) return "id";
  if (Object.hasOwn(shortened, word)) return shortened[word] ?? word;
  const isPlural = word.length > 3 && word.endsWith("s") && !word.endsWith("ss");
  return isPlural && !NO_PLURALS.has(word) ? word.slice(0, -1) : word;
}
