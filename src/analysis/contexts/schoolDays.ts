import { calendarDate, type DayNumber } from "../../model/days.ts";

/** First and last day, as month · 100 + day, of the long holidays that all schools have. */
const summer = { from: 721, to: 831 } as const;
const winter = { from: 1221, to: 102 } as const;

/**
 * How many of these days a school may have been open: Mondays to Fridays outside the summer and
 * the winter holidays. There is no calendar of schools in the data, so half-terms, Easter and
 * bank holidays are not taken off: it is the most it can have been, or nearly.
 *
 * In: first and last day, both counted. Cost: O(days).
 */
export function schoolDaysAtMost(from: DayNumber, to: DayNumber): number {
  let open = 0;
  for (let day = from; day <= to; day++) if (isWeekday(day) && !isHoliday(day)) open++;
  return open;
}

/** Day 0 was a Thursday. */
function isWeekday(day: DayNumber): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday < 5;
}

function isHoliday(day: DayNumber): boolean {
  const date = calendarDate(day);
  const ofYear = date.month * 100 + date.day;
  const isSummer = ofYear >= summer.from && ofYear <= summer.to;
  return isSummer || ofYear >= winter.from || ofYear <= winter.to;
}
