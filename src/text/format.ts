import { calendarDate, type DayNumber, type RecordedDate } from "../model/days.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** A whole number with its thousands parted: `33,802`. */
export function formatCount(value: number): string {
  return grouped.format(value);
}

/** A count with its noun: `1 young person`, `12 young people`. */
export function formatCounted(value: number, one: string, many: string): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}

/** A share as a whole percentage of something that is not nothing: `71 %`. */
export function formatPercent(part: number, whole: number): string {
  return whole === 0 ? "none" : `${formatCount((100 * part) / whole)} %`;
}

/**
 * A measure's value, with no more digits than data like these can bear: three significant ones.
 * Not a number means the measure is not defined there.
 */
export function formatMeasure(value: number): string {
  if (Number.isNaN(value)) return "not defined";
  if (Number.isInteger(value)) return formatCount(value);
  return Number(value.toPrecision(3)).toLocaleString("en-GB", { maximumSignificantDigits: 3 });
}

/**
 * A measure's value for researchers, who compare it with other tools: four decimals from 1
 * upwards, six significant digits below.
 */
export function formatExactly(value: number): string {
  if (Number.isNaN(value)) return "not defined";
  const digits =
    Math.abs(value) >= 1 ? { maximumFractionDigits: 4 } : { maximumSignificantDigits: 6 };
  return value.toLocaleString("en-GB", digits);
}

/** A day in words: `31 March 2020`. */
export function formatDay(day: DayNumber): string {
  const { year, month, day: d } = calendarDate(day);
  return `${String(d)} ${MONTHS[month - 1] ?? ""} ${String(year)}`;
}

/** A recorded date in words, no more exact than it was given: `March 2020`, `by 4 May 2019`. */
export function formatRecordedDate(date: RecordedDate): string {
  const { earliest, latest, precision, written } = date;
  switch (precision) {
    case "current":
      return "still so";
    case "by":
      return latest === null ? written : `by ${formatDay(latest)}`;
    case "not_before":
      return earliest === null ? written : `not before ${formatDay(earliest)}`;
    case "day":
      return earliest === null ? written : formatDay(earliest);
    case "month":
      return earliest === null ? written : formatMonth(earliest);
    case "year":
      return earliest === null ? written : String(calendarDate(earliest).year);
    case "about":
      return `about ${written.replace(/^~\s*/u, "")}`;
    case "between":
      return earliest === null || latest === null
        ? written
        : `between ${formatDay(earliest)} and ${formatDay(latest)}`;
    case "academic_year":
      return written;
  }
}

function formatMonth(day: DayNumber): string {
  const { year, month } = calendarDate(day);
  return `${MONTHS[month - 1] ?? ""} ${String(year)}`;
}

/** A stretch of time in words; what is not recorded is said, never guessed. */
export function formatSpell(
  start: RecordedDate | undefined,
  end: RecordedDate | undefined,
): string {
  if (start === undefined && end === undefined) return "dates not recorded";
  const from = start === undefined ? "start not recorded" : formatRecordedDate(start);
  const to = end === undefined ? "end not recorded" : formatRecordedDate(end);
  return `${from} to ${to}`;
}

/** Several things as a sentence lists them: `a, b and c`. */
export function formatList(parts: readonly string[]): string {
  if (parts.length <= 1) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
