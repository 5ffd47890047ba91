import { blamingWords, inNeutralWords } from "./softened.ts";

/**
 * One coded value: the code as stored, what the screen says, and other words that mean it.
 *
 * Vocabularies are data. Nothing in the code decides by a code that is not a property here, so
 * an area can add its own words.
 */
export interface Term {
  readonly code: string;
  readonly label: string;
  /** Other spellings met in files, compared without case, spaces, hyphens or underscores. */
  readonly also?: readonly string[];
  /** Under what charts gather it, where that is said. */
  readonly group?: string;
}

export type Vocabulary<T extends Term = Term> = readonly T[];

/** The form in which words are compared: lower case, without spaces, hyphens, underscores or slashes. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/[\s_\-/]+/gu, "");
}

/** The term a word means, by code, label or synonym; undefined when the word is not known. */
export function findTerm<T extends Term>(vocabulary: Vocabulary<T>, word: string): T | undefined {
  const folded = foldWord(word);
  return vocabulary.find(
    ({ code, label, also = [] }) =>
      foldWord(code) === folded ||
      foldWord(label) === folded ||
      also.some((other) => foldWord(other) === folded),
  );
}

/**
 * What the screen says for a code. A word that is not in the vocabulary is shown as written, but
 * where it blames or labels a child: then in neutral words, while the data keep what was written.
 *
 * In: softened: an area's own list in place of the usual one.
 */
export function labelOf(vocabulary: Vocabulary, code: string, softened = blamingWords): string {
  return vocabulary.find((term) => term.code === code)?.label ?? inNeutralWords(code, softened);
}
