import type { PersonalKind } from "../plan/plan.ts";
import { hasAddress } from "./address.ts";
import { saysBirthDate } from "./birthDate.ts";
import { hasEmail, hasPhone } from "./contact.ts";
import { nameSigns, namesOfficer, namesSomeone } from "./names.ts";
import { hasNiNumber, niShape } from "./niNumber.ts";
import { hasPostcode, isUnspacedPostcode } from "./postcode.ts";
import { saysBarePhone, saysNhsNumber, saysUln, saysUpn } from "./saidNumbers.ts";
import { screenedText } from "./screenedText.ts";

/**
 * The kinds of personal data that one text seems to hold: a note, a label, a reason.
 *
 * A text stands alone, so ten digits count as an NHS number or ULN only if they pass its check
 * and are laid out or named as one. Names and addresses are best effort.
 */
export function screenText(text: string): readonly PersonalKind[] {
  const screened = screenedText(text);
  return checks.filter(([, holds]) => holds(screened)).map(([kind]) => kind);
}

const checks: readonly (readonly [PersonalKind, (text: string) => boolean])[] = [
  ["name", (text) => nameSigns(text).known || namesSomeone(text) || namesOfficer(text)],
  ["date_of_birth", saysBirthDate],
  ["postcode", (text) => hasPostcode(text) || isUnspacedPostcode(text)],
  ["address", hasAddress],
  ["phone", (text) => hasPhone(text) || saysBarePhone(text)],
  ["email", hasEmail],
  ["nhs_number", saysNhsNumber],
  ["upn", saysUpn],
  ["uln", saysUln],
  ["ni_number", (text) => niShape(text) === "whole" || hasNiNumber(text)],
];
