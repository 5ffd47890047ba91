/*
 * Numbers that carry their own check: a slip of the pen, or a number that is something else,
 * mostly fails it. By chance alone 1 in 11 ten-digit numbers passes for an NHS number, 1 in 11 for
 * a ULN and 1 in 23 of the right shape for a UPN, so a column is judged and not a cell.
 */

/** The share of numbers of the right shape that pass by chance. */
export const passesByChance = { nhs_number: 1 / 11, uln: 1 / 11, upn: 1 / 23 } as const;

const TEN_DIGITS = /^\d(?:[ -]?\d){9}$/u;
const THREE_THREE_FOUR = /^\d{3}[ -]\d{3}[ -]\d{4}$/u;

/** The ten digits of a text that is nothing else but spaces and hyphens between them, or null. */
export function tenDigits(text: string): string | null {
  return TEN_DIGITS.test(text) ? text.replace(/[ -]/gu, "") : null;
}

/** Whether ten digits are laid out as NHS numbers are: 999 000 0018. */
export function isLaidOutAsNhs(text: string): boolean {
  return THREE_THREE_FOUR.test(text);
}

/** The remainder by 11 of nine digits times 10 down to 2. */
function remainderOfNine(digits: string): number {
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place);
  return sum % 11;
}

/**
 * Whether ten digits pass the check of an NHS number.
 *
 * Source: NHS Data Dictionary: the last digit is 11 less the remainder; 11 is written 0, and
 * numbers for which it would be 10 are not given out.
 */
export function isNhsNumber(digits: string): boolean {
  return (11 - remainderOfNine(digits)) % 11 === Number(digits[9]);
}

/**
 * Whether ten digits pass the check of a unique learner number. None is an NHS number too.
 *
 * Source: HESA student record, ULN: the first digit is not 0, the last is 10 less the remainder,
 * and a number with the remainder 0 is refused.
 */
export function isUln(digits: string): boolean {
  const remainder = remainderOfNine(digits);
  return digits[0] !== "0" && remainder !== 0 && 10 - remainder === Number(digits[9]);
}

/** The letters of a UPN in the order of their numbers: I, O and S are not used. */
const UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
const UPN = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/u;

/** The 13 characters of a text shaped like a unique pupil number, in capitals, or null. */
export function upnOf(text: string): string | null {
  const upn = text.replace(/[ -]/gu, "").toUpperCase();
  return UPN.test(upn) ? upn : null;
}

/**
 * Whether 13 characters pass the check of a unique pupil number; a temporary one ends in a letter.
 *
 * Source: Unique Pupil Number 2.0 (govtalk): the check letter stands first, and is the remainder
 * by 23 of the other twelve characters times 2 to 13. The codes UN1 to UN5 say that it is not
 * known, and are none.
 */
export function isUpn(upn: string): boolean {
  let sum = 0;
  for (let place = 1; place < 13; place++) sum += valueOf(upn[place] ?? "") * (place + 1);
  return UPN_LETTERS[sum % 23] === upn[0];
}

function valueOf(character: string): number {
  const place = UPN_LETTERS.indexOf(character);
  return place === -1 ? Number(character) : place;
}
