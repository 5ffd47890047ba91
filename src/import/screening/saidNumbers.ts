import { isLaidOutAsNhs, isNhsNumber, isUln, isUpn, tenDigits, upnOf } from "./checkDigits.ts";
import { isBarePhone } from "./contact.ts";

/*
 * Numbers within a longer text. There is no column to judge them by, so ten digits count only if
 * they pass the check and are laid out, or spoken of, as what they would be.
 */

/** Whether an NHS number stands in a text that says so, or that lays it out as one. */
export function saysNhsNumber(text: string): boolean {
  const isSaid = /\bNHS/iu.test(text);
  return numbersIn(text).some((number) => {
    const digits = tenDigits(number);
    return digits !== null && (isSaid || isLaidOutAsNhs(number)) && isNhsNumber(digits);
  });
}

/** Whether a learner number stands in a text that says so. */
export function saysUln(text: string): boolean {
  if (!/\b(?:ULN|unique learner)/iu.test(text)) return false;
  return numbersIn(text).some((number) => {
    const digits = tenDigits(number);
    return digits !== null && isUln(digits);
  });
}

/** Whether a pupil number stands in a text: few other things have its form and pass its check. */
export function saysUpn(text: string): boolean {
  return (text.match(/\b[A-Z]\d{11}[\dA-Z]\b/giu) ?? []).some((code) => {
    const upn = upnOf(code);
    return upn !== null && isUpn(upn);
  });
}

/** Whether eleven digits stand in a text that would be a phone number. */
export function saysBarePhone(text: string): boolean {
  return numbersIn(text).some(isBarePhone);
}

function numbersIn(text: string): readonly string[] {
  return text.match(/(?<![\w-])\d(?:[ -]?\d){9,10}(?![\w-])/gu) ?? [];
}
