const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/iu;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const MONTH_ONLY = /^([a-z]{3,9})\.?[ -](\d{4})$/iu;

/** A date whose month is a word, so that nothing about it is open. Day 0: the whole month. */
export interface WordedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Only two digits of the year are given. */
  readonly isShort: boolean;
}

/** A date such as `3 March 2020`, `03-Mar-2020`, `March 3, 2020` or `March 2020`; null if it is none. */
export function wordedDate(text: string): WordedDate | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dated(dayFirst[2], dayFirst[1], dayFirst[3]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return dated(monthFirst[1], monthFirst[2], monthFirst[3]);
  const month = MONTH_ONLY.exec(text);
  return month === null ? null : dated(month[1], "0", month[2]);
}

function dated(word = "", day = "", year = ""): WordedDate | null {
  const month = monthOf(word.toLowerCase());
  return month === 0
    ? null
    : { year: Number(year), month, day: Number(day), isShort: year.length === 2 };
}

/** 1 to 12 for the name of a month or its first three letters; 0 for any other word. */
function monthOf(word: string): number {
  if (word === "sept") return 9;
  return 1 + MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word);
}
