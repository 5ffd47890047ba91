import {
  dayNumber,
  daysInMonth,
  formatIsoDay,
  type DatePrecision,
  type DayNumber,
  type RecordedDate,
} from "../model/days.ts";

type Days = readonly [DayNumber, DayNumber];

/** "About March" may be a month before or after. */
const ABOUT_MONTHS = 1;

/**
 * The date that a text in the contract's own forms stands for: `2020-03-31`, `2020-03`, `2020`,
 * `2019/20`, `~2020-03`, `2020-01..2020-03`, `..2020-03`, `2020-03..` or `current`.
 *
 * Throws for any other text. Files in other forms are the import's task.
 */
export function writtenDate(written: string): RecordedDate {
  const date = (
    precision: DatePrecision,
    earliest: DayNumber | null,
    latest: DayNumber | null,
  ) => ({
    earliest,
    latest,
    precision,
    written,
  });
  if (written === "current") return date("current", null, null);
  if (written.startsWith("~")) return date("about", ...around(written.slice(1)));
  if (written.startsWith("..")) return date("by", null, stretch(written.slice(2))[1]);
  if (written.endsWith("..")) return date("not_before", stretch(written.slice(0, -2))[0], null);
  const [from = "", to] = written.split("..");
  if (to !== undefined) return date("between", stretch(from)[0], stretch(to)[1]);
  return date(precisionOf(written), ...stretch(written));
}

/** An exact day, as a record holds it. */
export function exactDay(day: DayNumber): RecordedDate {
  return { earliest: day, latest: day, precision: "day", written: formatIsoDay(day) };
}

function precisionOf(written: string): DatePrecision {
  if (written.includes("/")) return "academic_year";
  return written.length === 4 ? "year" : written.length === 7 ? "month" : "day";
}

/** First and last day of a day, month, year or academic year (1 September to 31 August). */
function stretch(written: string): Days {
  const [year = 0, month, day] = written.split(/[-/]/u).map(Number);
  if (written.includes("/")) return [known(year, 9, 1), known(year + 1, 8, 31)];
  if (month === undefined) return [known(year, 1, 1), known(year, 12, 31)];
  if (day === undefined)
    return [known(year, month, 1), known(year, month, daysInMonth(year, month))];
  return [known(year, month, day), known(year, month, day)];
}

function around(written: string): Days {
  const [year = 0, month = 0] = written.split("-").map(Number);
  const at = year * 12 + month - 1;
  const first = at - ABOUT_MONTHS;
  const last = at + ABOUT_MONTHS;
  const lastYear = Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return [
    known(Math.floor(first / 12), (first % 12) + 1, 1),
    known(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  ];
}

function known(year: number, month: number, day: number): DayNumber {
  const number = dayNumber(year, month, day);
  if (number === null || Number.isNaN(number))
    throw new RangeError(
      `generate/writtenDate: the calendar has no ${String(year)}-${String(month)}-${String(day)}`,
    );
  return number;
}
