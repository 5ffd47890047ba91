import type { Term, Vocabulary } from "../../model/vocabulary/term.ts";

/** Longer texts are no word of a list. */
const MOST_CHARACTERS = 60;
/** A word shorter than this is near to too many. */
const FEWEST_CHARACTERS = 4;

const SAYS_NOTHING: ReadonlySet<string> = new Set(["other", "unknown", "not_recorded", "none"]);

/** What files say for a code, beside its own spellings: near in meaning and not in letters. */
const meant: Readonly<Record<string, readonly string[]>> = {
  present_role_unclear: ["participant", "attendee", "bystander", "at scene", "member"],
  alleged: ["defendant", "arrested", "charged", "person of interest"],
  victim: ["aggrieved", "harmed person", "survivor"],
  mainstream_school: ["secondary", "primary", "high school", "primary school"],
  childrens_home: ["residential", "residential home", "care home"],
  pupil_referral_unit: ["short stay school"],
  stabbing: ["knife crime", "knife attack"],
  weapon_possession: ["bladed article", "offensive weapon"],
  missing_episode: ["missing", "missing person"],
  friend: ["peer", "mate"],
  sibling: ["half brother", "half sister", "step brother", "step sister"],
  male: ["man"],
  female: ["woman"],
};

/**
 * The code of the word in a vocabulary that is nearest to one it does not know; null if none is
 * near: a suggestion that is mostly wrong costs more than none.
 *
 * Cost: the vocabulary's spellings times the square of the word's length, which is at most 60.
 */
export function nearCode(vocabulary: Vocabulary, word: string): string | null {
  const plain = plainWords(word);
  if (plain.length < FEWEST_CHARACTERS || plain.length > MOST_CHARACTERS) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const term of vocabulary.filter(({ code }) => !SAYS_NOTHING.has(code)))
    for (const spelling of spellingsOf(term)) {
      const distance = distanceBetween(plain, plainWords(spelling));
      if (distance < least) [best, least] = [term.code, distance];
    }
  return best;
}

function spellingsOf({ code, label, also = [] }: Term): readonly string[] {
  return [code, label, ...also, ...(Object.hasOwn(meant, code) ? (meant[code] ?? []) : [])];
}

/** Words in lower case, parted by single spaces. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** 0 for the same words, less than 1 for near ones, else infinite. */
function distanceBetween(a: string, b: string): number {
  if (a === b) return 0;
  if (b.length < FEWEST_CHARACTERS) return Infinity;
  if (` ${a} `.includes(` ${b} `)) return 1 - b.length / (a.length + 1);
  if (` ${b} `.includes(` ${a} `)) return 1 - a.length / (b.length + 1);
  const most = Math.max(a.length, b.length) >= 8 ? 2 : 1;
  const slips = slipsBetween(a, b, most);
  return slips > most ? Infinity : slips / (most + 1);
}

/** How many letters must be changed, added, taken out or swapped with the next; stops above `most`. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const changed = (row[j - 1] ?? 0) + Number(!isSame);
      const added = Math.min(row[j] ?? 0, next[j - 1] ?? 0) + 1;
      next.push(Math.min(changed, added, swapped(a, b, i, j, before)));
    }
    if (Math.min(...next) > most) return Infinity;
    before = row;
    row = next;
  }
  return row[b.length] ?? Infinity;
}

function swapped(a: string, b: string, i: number, j: number, before: readonly number[]): number {
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
}
