const EMAIL = /[^\s@<>,;]@[a-z\d-]+\.[a-z]/iu;
/** A number in Britain: ten digits (rarely nine) after the 0, at most three marks between two. */
const BRITISH = /(?<![\w.-])(\(?(?:\+|00)44|\(?0)((?:[ ().-]{0,4}\d){9,11})(?!\d)/gu;
const ABROAD = /(?<!\w)\+[1-9](?:[ ().-]{0,2}\d){7,13}(?!\d)/u;
/** Digits alone, as an id could be. */
const BARE = /^0(?:1\d{9}|2\d{9}|7[1-9]\d{8})$/u;
/** A spreadsheet took the first 0 away. */
const WITHOUT_ZERO = /^(?:1[1-9]\d{7,8}|2\d{9}|7[1-9]\d{8})$/u;

/** Whether an e-mail address stands anywhere in a text. */
export function hasEmail(text: string): boolean {
  return text.includes("@") && EMAIL.test(text);
}

/** Whether a text is eleven digits that would be a number in Britain, as some ids could be. */
export function isBarePhone(text: string): boolean {
  return BARE.test(text);
}

/** Whether a text is a phone number in Britain without its first 0. */
export function isPhoneWithoutZero(text: string): boolean {
  return WITHOUT_ZERO.test(text.replace(/[ -]/gu, ""));
}

/**
 * Whether a phone number stands anywhere in a text, written as people write them: parted by
 * spaces, hyphens or brackets, or with +44. Numbers of services (03, 08, 09) are no person's.
 */
export function hasPhone(text: string): boolean {
  for (const [, trunk = "", rest = ""] of text.matchAll(BRITISH))
    if (isBritishPhone(trunk, rest)) return true;
  return text.includes("+") && ABROAD.test(text);
}

const ODD_MARKS = /[()]/gu;

function isBritishPhone(trunk: string, rest: string): boolean {
  const isInternational = trunk.endsWith("44");
  // +44 (0)20 …: the 0 in brackets is not dialled.
  const groups = rest
    .replace(ODD_MARKS, " ")
    .trim()
    .split(/[ .-]+/u);
  const digits = groups.join("");
  const national = isInternational ? digits.replace(/^0/u, "") : digits;
  if (national.length < 9 || national.length > 10 || !/^[127]/u.test(national)) return false;
  if (isInternational) return true;
  // A date begins with two digits, a phone number with its code.
  const isParted = rest.length > digits.length;
  return isParted && national.length === 10 && (groups[0] ?? "").length >= 2;
}
