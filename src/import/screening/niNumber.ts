const WHOLE = /^([A-Z]{2}) ?\d\d[ -]?\d\d[ -]?\d\d[ -]?([A-D])?$/u;
const INSIDE = /\b([A-Z]{2}) ?\d\d[ -]?\d\d[ -]?\d\d[ -]?[A-D]\b/gu;

const FIRST = "ABCEGHJKLMNOPRSTWXYZ";
const SECOND = "ABCEGHJKLMNPRSTWXYZ";
const NEVER = new Set(["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]);

const SHAPE = /^[A-Z]{2}\d{6}[A-D]?$/u;
const PAIRS = /^[A-Z]{2} \d\d \d\d \d\d$/u;

/** What a text is: a National Insurance number with its last letter, one without it, or neither. */
export type NiShape = "whole" | "without_suffix" | null;

/**
 * Whether a text is a National Insurance number: two letters, six digits, a letter from A to D.
 *
 * The last letter may be missing; then it could be any reference of that shape, unless the digits
 * stand in pairs.
 * Source: HMRC, NIM39110: D, F, I, Q, U and V are not used in the prefix, O not as its second
 * letter, and seven prefixes are never given.
 */
export function niShape(text: string): NiShape {
  const upper = text.toUpperCase();
  const [, prefix, suffix] = WHOLE.exec(upper) ?? [];
  if (prefix === undefined || !isPrefix(prefix)) return null;
  return suffix === undefined && !PAIRS.test(upper) ? "without_suffix" : "whole";
}

/** Whether a text has the letters and digits of one, whatever its first two letters. */
export function isLikeNiNumber(text: string): boolean {
  return SHAPE.test(text.toUpperCase());
}

/** Whether a National Insurance number with its last letter stands anywhere in a text. */
export function hasNiNumber(text: string): boolean {
  for (const [, prefix = ""] of text.toUpperCase().matchAll(INSIDE))
    if (isPrefix(prefix)) return true;
  return false;
}

/** The two letters that a National Insurance number begins with. */
export function niPrefix(text: string): string {
  return text.slice(0, 2).toUpperCase();
}

function isPrefix(letters: string): boolean {
  return (
    FIRST.includes(letters.charAt(0)) && SECOND.includes(letters.charAt(1)) && !NEVER.has(letters)
  );
}
