/** Shapes whose spaces and hyphens only help the eye: digits, NI numbers, pupil numbers. */
const DIGITS = /^\d+(?:[ -]\d+)*$/u;
const SPACED_CODE = /^(?:[A-Z]{2}\d{6}[A-D]?|[A-Z]\d{11}[A-Z\d])$/u;

/**
 * The one form of an id from which its pseudonym is made, so that each way of writing it gives the
 * same.
 *
 * NFKC, characters that can't be seen removed, spaces around it trimmed and inside made one,
 * capitals. Within an id of digits alone, a National Insurance number or a pupil number, spaces and
 * hyphens are removed; within any other id they count, since A1-2 and A-12 may be two people.
 * Leading zeros always count.
 */
export function canonicalId(id: string): string {
  const upper = visible(visible(id).toUpperCase());
  if (DIGITS.test(upper)) return upper.replace(/[ -]/gu, "");
  const joined = upper.replace(/[ -]/gu, "");
  return SPACED_CODE.test(joined) ? joined : upper;
}

function visible(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
