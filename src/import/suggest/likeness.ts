/** A word this short must be the same to the letter. */
const SHORTEST_MISSPELT = 5;
/** So much may a heading count for that has a phrase's words among others. */
const MOST_FOR_WORDS = 0.9;
const FOR_A_SLIP = 0.85;

/**
 * How alike two lists of words are: 1 the same, 0 nothing in common. A slip of the pen is
 * forgiven in longer words.
 */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const a = one.join("");
  const b = other.join("");
  if (a === b) return 1;
  if (isSlip(a, b)) return FOR_A_SLIP;
  let shared = 0;
  for (const word of one) if (isAmong(word, other)) shared++;
  return (MOST_FOR_WORDS * 2 * Math.min(shared, other.length)) / (one.length + other.length);
}

function isAmong(word: string, words: readonly string[]): boolean {
  for (const each of words) if (each === word || isSlip(each, word)) return true;
  return false;
}

/** One slip in a word of five letters or more, two in one of ten. */
function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < SHORTEST_MISSPELT) return false;
  const most = length >= 2 * SHORTEST_MISSPELT ? 2 : 1;
  if (Math.abs(a.length - b.length) > most || otherLetters(a, b) > 2 * most) return false;
  return slips(a, b) <= most;
}

/** How many letters only one of two words has: each slip makes two at the most. Quick to tell. */
function otherLetters(a: string, b: string): number {
  let rest = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour.
 *
 * Cost: the product of the lengths, so both are words and not cells.
 * Source: Damerau 1964, in the restricted form.
 */
export function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
