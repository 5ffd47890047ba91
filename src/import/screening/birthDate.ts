import { dayNumber } from "../../model/days.ts";
import { headingWords } from "./headings.ts";

const YEAR_FIRST = /^(\d{4})([-/. ]?)(\d\d?)\2(\d\d?)$/u;
const YEAR_LAST = /^(\d\d?)[-/. ](\d\d?)[-/. ](\d{4}|\d\d)$/u;
const IN_WORDS = /^(\d\d?)(?:st|nd|rd|th)?[-/. ]([a-z]{3,9})[-/., ]{1,2}(\d{4}|\d\d)$/iu;
const SERIAL = /^[1-9]\d{4}$/u;
const TIME = /[T ]\d\d?:\d\d(?::\d\d(?:\.\d{1,9})?)?Z?$/u;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? /iu;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Whether a text names one day, in any of the ways people and spreadsheets write one. */
export function isDay(text: string): boolean {
  if (text.length < 5 || text.length > 40) return false;
  const date = text.replace(TIME, "").replace(WEEKDAY, "");
  return SERIAL.test(date) || isNumericDay(date) || isDayInWords(date);
}

function isNumericDay(date: string): boolean {
  const [, year, , month, day] = YEAR_FIRST.exec(date) ?? [];
  if (year !== undefined) return isIn(year, month, day);
  const [, first, second, last] = YEAR_LAST.exec(date) ?? [];
  return isIn(last, second, first) || isIn(last, first, second);
}

function isDayInWords(date: string): boolean {
  const [, day, month = "", year] = IN_WORDS.exec(date) ?? [];
  const place = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return place !== -1 && isIn(year, String(place + 1), day);
}

function isIn(year: string | undefined, month: string | undefined, day: string | undefined) {
  if (year === undefined) return false;
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
  return whole >= 1900 && whole < 2100 && dayNumber(whole, Number(month), Number(day)) !== null;
}

const BIRTH_BEFORE =
  /\b(?:d\.?o\.?b\b\.?|born(?: on)?|date of birth|birth ?date)[ :=-]{0,3}([\d/. -]{6,10}|\d\d?(?:st|nd|rd|th)? [a-z]{3,9},? \d{2,4})/giu;

/** Whether a text says of a day that someone was born on it. */
export function saysBirthDate(text: string): boolean {
  for (const [, date = ""] of text.matchAll(BIRTH_BEFORE))
    if (isDay(date.trim().replace(/[.-]$/u, ""))) return true;
  return false;
}

/** Whether a heading says that the dates below are of birth. A date alone never does. */
export function isBirthHeading(heading: string): boolean {
  const words = headingWords(heading);
  const folded = words.join("");
  return (
    folded.includes("birth") || folded.endsWith("dob") || words.some((word) => BIRTH.has(word))
  );
}

const BIRTH = new Set(["dob", "born", "bday"]);
