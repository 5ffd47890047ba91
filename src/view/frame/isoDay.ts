import { dayNumber } from "../../model/days.ts";
import { formatDay } from "../../text/format.ts";

/** A day given as YYYY-MM-DD in words; as it was written where there is no such day. */
export function formatIsoDayInWords(isoDay: string): string {
  const [year = 0, month = 0, day = 0] = isoDay.split("-").map(Number);
  const number = dayNumber(year, month, day);
  return number === null ? isoDay : formatDay(number);
}
