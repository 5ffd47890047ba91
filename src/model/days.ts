/** A day as a whole number: days since 1970-01-01 in UTC. No clock and no time zone can move it. */
export type DayNumber = number;

/** Stands for "no earlier bound is known" in typed arrays and comparisons. */
export const UNKNOWN_PAST: DayNumber = -2147483648;
/** Stands for "no later bound is known". */
export const UNKNOWN_FUTURE: DayNumber = 2147483647;

/** How exactly a date was given. `current` means "still so": it ends on the as-of day. */
export type DatePrecision =
  | "day"
  | "month"
  | "year"
  | "academic_year"
  | "between"
  | "about"
  | "by"
  | "not_before"
  | "current";

/**
 * A date as it was recorded: the first and last day it could mean, and how it was written.
 *
 * `earliest` null: nothing is known of how early. `latest` null: nothing of how late.
 * For `current` both are null until an as-of day is chosen. earliest ≤ latest always.
 */
export interface RecordedDate {
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
  readonly precision: DatePrecision;
  readonly written: string;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 28 to 31. In: month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/**
 * The day number of a calendar date, or null if the calendar has no such day (31 February).
 *
 * In: year 1 to 9999, month 1 to 12, day 1 to 31.
 * Source: the civil-calendar arithmetic of eras of 400 years, 146,097 days each.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar date of a day number. The inverse of `dayNumber`. */
export function calendarDate(day: DayNumber): { year: number; month: number; day: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** A day as `2020-03-31`. */
export function formatIsoDay(day: DayNumber): string {
  const { year, month, day: d } = calendarDate(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
