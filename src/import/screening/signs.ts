import { hasAddress } from "./address.ts";
import { saysBirthDate } from "./birthDate.ts";
import { isLaidOutAsNhs, isNhsNumber, isUln, isUpn, tenDigits, upnOf } from "./checkDigits.ts";
import { hasEmail, hasPhone, isBarePhone, isPhoneWithoutZero } from "./contact.ts";
import { freeTextOf } from "./freeText.ts";
import { nameSigns, namesOfficer, namesSomeone } from "./names.ts";
import { hasNiNumber, isLikeNiNumber, niShape } from "./niNumber.ts";
import { hasPostcode, isUnspacedPostcode } from "./postcode.ts";
import { saysBarePhone, saysNhsNumber, saysUln, saysUpn } from "./saidNumbers.ts";

/** All that can be seen in one text. What it means for a column is for `judge` to say. */
export type Sign =
  | "email"
  | "phone"
  | "barePhone"
  | "elevenDigits"
  | "phoneWithoutZero"
  | "sixDigits"
  | "postcode"
  | "unspacedPostcode"
  | "shortCode"
  | "tenDigits"
  | "nhs"
  | "laidOutAsNhs"
  | "uln"
  | "upnShape"
  | "upn"
  | "ni"
  | "niWithoutSuffix"
  | "niLike"
  | "saysNhs"
  | "saysUln"
  | "saysUpn"
  | "saysBirth"
  | "address"
  | "nameShape"
  | "nameKnown"
  | "forename"
  | "plainName"
  | "placeWord"
  | "nameInside"
  | "longText"
  | "sentence"
  | "headedText"
  | "words";

const ELEVEN_DIGITS = /^\d{11}$/u;
const SHORT_CODE = /^(?=[A-Z\d]{0,6}\d)(?=[A-Z\d]{0,6}[A-Z])[A-Z\d]{5,7}$/iu;

/** Collects the signs of a text, given as `screenedText` makes it. */
export function signsOf(text: string): ReadonlySet<Sign> {
  const signs = new Set<Sign>();
  const { digits, letters } = countsOf(text);
  if (text.includes("@") && hasEmail(text)) signs.add("email");
  if (digits > 0) addNumbers(signs, text, digits, letters);
  if (letters > 1) addWords(signs, text, digits, letters);
  return signs;
}

/** Counts once, so that most texts are spared most rules. */
function countsOf(text: string): { digits: number; letters: number } {
  let digits = 0;
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) letters++;
    else if (code > 127) letters++;
  }
  return { digits, letters };
}

function addNumbers(signs: Set<Sign>, text: string, digits: number, letters: number): void {
  if (digits >= 6) signs.add("sixDigits");
  if (digits >= 3 && letters >= 3 && saysBirthDate(text)) signs.add("saysBirth");
  if (digits >= 9) addLongNumbers(signs, text, letters);
  if (letters >= 2 && digits >= 6) addNi(signs, text);
  if (letters >= 3) addPostcode(signs, text);
}

function addLongNumbers(signs: Set<Sign>, text: string, letters: number): void {
  if (hasPhone(text)) signs.add("phone");
  if (isBarePhone(text)) signs.add("barePhone");
  if (ELEVEN_DIGITS.test(text)) signs.add("elevenDigits");
  if (letters === 0) addTenDigits(signs, text);
  else if (letters <= 2) addUpn(signs, text);
  else addSaid(signs, text);
}

function addSaid(signs: Set<Sign>, text: string): void {
  if (saysBarePhone(text)) signs.add("phone");
  if (saysNhsNumber(text)) signs.add("saysNhs");
  if (saysUln(text)) signs.add("saysUln");
  if (saysUpn(text)) signs.add("saysUpn");
}

function addTenDigits(signs: Set<Sign>, text: string): void {
  if (isPhoneWithoutZero(text)) signs.add("phoneWithoutZero");
  const digits = tenDigits(text);
  if (digits === null) return;
  signs.add("tenDigits");
  if (isNhsNumber(digits)) signs.add("nhs");
  if (isLaidOutAsNhs(text)) signs.add("laidOutAsNhs");
  if (isUln(digits)) signs.add("uln");
}

function addUpn(signs: Set<Sign>, text: string): void {
  const upn = upnOf(text);
  if (upn === null) return;
  signs.add("upnShape");
  if (isUpn(upn)) signs.add("upn");
}

function addNi(signs: Set<Sign>, text: string): void {
  const shape = niShape(text);
  if (isLikeNiNumber(text)) signs.add("niLike");
  if (shape === "without_suffix") signs.add("niWithoutSuffix");
  if (shape === "whole" || hasNiNumber(text)) signs.add("ni");
}

function addPostcode(signs: Set<Sign>, text: string): void {
  if (SHORT_CODE.test(text)) signs.add("shortCode");
  if (isUnspacedPostcode(text)) signs.add("unspacedPostcode");
  else if (hasPostcode(text)) signs.add("postcode");
}

function addWords(signs: Set<Sign>, text: string, digits: number, letters: number): void {
  if (text.includes(" ")) signs.add("words");
  if (letters >= 4 && hasAddress(text)) signs.add("address");
  if (digits === 0) addNames(signs, text);
  if (namesOfficer(text)) signs.add("nameInside");
  addFreeText(signs, text);
}

function addFreeText(signs: Set<Sign>, text: string): void {
  const free = freeTextOf(text);
  if (free === null) return;
  signs.add("headedText");
  if (free === "long") signs.add("longText");
  if (free === "sentence") signs.add("sentence");
  if (free !== "headed" && namesSomeone(text)) signs.add("nameInside");
}

function addNames(signs: Set<Sign>, text: string): void {
  const name = nameSigns(text);
  if (name.shape) signs.add("nameShape");
  if (name.known) signs.add("nameKnown");
  if (name.forename) signs.add("forename");
  if (name.plain) signs.add("plainName");
  if (name.place) signs.add("placeWord");
}
