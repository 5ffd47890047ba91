import { daysInMonth } from "../../model/days.ts";

/**
 * The same day some months later, or the last day of that month where it has no such day.
 *
 * In: a day as YYYY-MM-DD. Out: likewise.
 */
export function monthsAfter(isoDay: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = isoDay.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(count / 12);
  const laterMonth = (count % 12) + 1;
  const laterDay = Math.min(day, daysInMonth(laterYear, laterMonth));
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(laterYear).padStart(4, "0")}-${two(laterMonth)}-${two(laterDay)}`;
}
