import { formatIsoDay } from "../../../../model/days.ts";

const SECONDS_A_DAY = 86_400;
/** Day 0 as each system counts, from 1970: the last of 1899, and the first of 1904. */
const DAY_0_OF_1900 = -25_568;
const DAY_0_OF_1904 = -24_107;
/** 29 February 1900, a day that there never was. From here on the count is one too far. */
const FALSE_LEAP_DAY = 60;
/** 31 December 9999 in each system. */
const LAST_OF_1900 = 2_958_465;
const LAST_OF_1904 = 2_957_003;

/**
 * The day that a spreadsheet shows for a number, `2020-03-31`, with the time of day if it has one;
 * null where it shows none. The day there never was comes out as it is shown, `1900-02-29`, and
 * so does day 0, so that whoever reads the date can say that there is no such day.
 */
export function daysSince(value: number, isFrom1904: boolean): string | null {
  const seconds = Math.round(value * SECONDS_A_DAY);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  if (value < 0 || day > (isFrom1904 ? LAST_OF_1904 : LAST_OF_1900)) return null;
  const text = isFrom1904 ? formatIsoDay(DAY_0_OF_1904 + day) : dayOf1900(day);
  const rest = seconds - day * SECONDS_A_DAY;
  return rest === 0 ? text : `${text} ${formatSeconds(rest)}`;
}

function dayOf1900(day: number): string {
  if (day === 0) return "1900-01-00";
  if (day === FALSE_LEAP_DAY) return "1900-02-29";
  return formatIsoDay(DAY_0_OF_1900 + day - (day > FALSE_LEAP_DAY ? 1 : 0));
}

/** Part of a day as a time: 0.5 is 12:00. */
export function formatClock(value: number): string {
  return formatSeconds(Math.round(value * SECONDS_A_DAY) % SECONDS_A_DAY);
}

/** Days as hours and minutes: 1.5 is 36:00. */
export function formatElapsed(value: number): string {
  return formatSeconds(Math.round(value * SECONDS_A_DAY));
}

function formatSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const clock = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${twoDigits(seconds % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
