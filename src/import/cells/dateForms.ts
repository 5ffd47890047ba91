import {
  calendarDate,
  dayNumber,
  daysInMonth,
  type DayNumber,
  type DatePrecision,
  type RecordedDate,
} from "../../model/days.ts";
import { wordedDate } from "./monthWords.ts";

/** Why a text is no date. */
export type DateFault = "unreadable" | "no_such_day" | "backwards" | "order_unclear" | "short_year";

/** A stretch of days named by one date, and by what unit it is named. */
interface Span {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly precision: "day" | "month" | "year" | "academic_year";
}

/**
 * How `03/04/2020` is read in this column; unclear: not at all. Where a person said that the month
 * is first, such dates are turned round before they come here.
 */
export type SlashOrder = "day_first" | "month_first" | "unclear";

const YEAR_FIRST_DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const YEAR_LAST_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u;
const MONTH = /^(\d{4})-(\d{1,2})$/u;
const ACADEMIC_YEAR = /^(\d{4})\/(\d{2}|\d{4})$/u;
const YEAR = /^\d{4}$/u;
const SERIAL = /^[1-9]\d{4}$/u;
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/u;
const TIME_OF_DAY =
  /[T ](\d{1,2}):\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[AP]M|(Z|[+-]\d{2}:?\d{2}))?$/iu;
/** Of times in UTC, the only hour in which it can be the next day in Britain. */
const HOUR_OF_TWO_DAYS = 23;

/** No date that can be read is longer. */
const MOST_CHARACTERS = 64;
/** Day 0 of 1970 as spreadsheets count, which hold 1900 for a leap year. */
const SERIAL_OF_1970 = 25569;
/** A year before this is a slip of the pen. */
const FIRST_YEAR = 1000;

/** Whether a text is a bare number that a spreadsheet would show as a date. */
export function isSerial(text: string): boolean {
  return pointsOf(text).some((point) => SERIAL.test(point));
}

/** The single dates within a text: one, or the two ends of a range. */
function pointsOf(text: string): string[] {
  if (text.length > MOST_CHARACTERS) return [];
  return text
    .replace(/^~/u, "")
    .split("..")
    .map((point) => point.trim().replace(TIME_OF_DAY, ""))
    .filter((point) => point !== "");
}

/** How the dates within a text that end in a year can be read. */
export interface SlashReading {
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
  /** Both readings are the same day: 05/05/2020. */
  readonly isSame: boolean;
}

/** The readings of every date within a text that ends in a year; none for other forms. */
export function slashReadings(text: string): SlashReading[] {
  return pointsOf(text).flatMap((point) => {
    const parts = numbers(YEAR_LAST_DAY, point);
    if (parts === null) return [];
    const [a, b, year] = parts;
    const dayFirst = dayNumber(year, b, a) !== null;
    const monthFirst = dayNumber(year, a, b) !== null;
    return [{ dayFirst, monthFirst, isSame: a === b }];
  });
}

/**
 * What a text says of a date: the days it could mean, and how exactly.
 *
 * In: text without spaces around it; `current` is for the caller to know.
 */
export function readDate(text: string, order: SlashOrder): RecordedDate | DateFault {
  if (text.length > MOST_CHARACTERS) return "unreadable";
  const isAbout = text.startsWith("~");
  const parts = text.replace(/^~/u, "").split("..");
  const [from = "", to] = parts.map((part) => part.trim());
  if (parts.length > 2 || (isAbout && to !== undefined)) return "unreadable";
  if (to !== undefined) return readRange(from, to, text, order);
  const span = readSpan(from, order);
  if (typeof span === "string") return span;
  return isAbout ? widened(span, text) : { ...span, written: text };
}

function readRange(
  from: string,
  to: string,
  written: string,
  order: SlashOrder,
): RecordedDate | DateFault {
  const start = readEnd(from, order);
  const end = readEnd(to, order);
  if (typeof start === "string") return start;
  if (typeof end === "string") return end;
  if (start === null && end === null) return "unreadable";
  return between(start?.earliest ?? null, end?.latest ?? null, written);
}

/** One end of a range; null where it is open. */
function readEnd(text: string, order: SlashOrder): Span | DateFault | null {
  return text === "" ? null : readSpan(text, order);
}

function between(
  earliest: DayNumber | null,
  latest: DayNumber | null,
  written: string,
): RecordedDate | DateFault {
  if (earliest !== null && latest !== null && earliest > latest) return "backwards";
  return { earliest, latest, precision: rangePrecision(earliest, latest), written };
}

function rangePrecision(earliest: DayNumber | null, latest: DayNumber | null): DatePrecision {
  if (earliest === null) return "by";
  return latest === null ? "not_before" : "between";
}

function readSpan(text: string, order: SlashOrder): Span | DateFault {
  const time = TIME_OF_DAY.exec(text);
  if (time !== null && isOfTwoDays(time)) return "unreadable";
  const date = time === null ? text : text.slice(0, time.index);
  return readDay(date, order) ?? readLongerSpan(date) ?? readWorded(date) ?? "unreadable";
}

/** Whether a time is told for Greenwich, at an hour when summer time may have begun the next day. */
function isOfTwoDays([, hour, zone]: RegExpExecArray): boolean {
  return Number(hour) === HOUR_OF_TWO_DAYS && /^(?:Z|[+-]00:?00)$/iu.test(zone ?? "");
}

function readWorded(date: string): Span | DateFault | null {
  if (SHORT_YEAR.test(date)) return "short_year";
  const worded = wordedDate(date);
  if (worded === null) return null;
  if (worded.isShort) return "short_year";
  const { year, month, day } = worded;
  return day === 0 && !/^\d/u.test(date)
    ? monthsFrom(year, month, 1, "month")
    : oneDay(year, month, day);
}

function readDay(date: string, order: SlashOrder): Span | DateFault | null {
  if (SERIAL.test(date))
    return spanOf(Number(date) - SERIAL_OF_1970, Number(date) - SERIAL_OF_1970, "day");
  const yearFirst = numbers(YEAR_FIRST_DAY, date);
  if (yearFirst !== null) return oneDay(...yearFirst);
  const yearLast = numbers(YEAR_LAST_DAY, date);
  if (yearLast === null) return null;
  const [day, month, year] = yearLast;
  const fitsNeither = dayNumber(year, month, day) === null && dayNumber(year, day, month) === null;
  if (order === "unclear" && !fitsNeither) return "order_unclear";
  return oneDay(year, month, day);
}

function oneDay(year: number, month: number, day: number): Span | DateFault {
  const number = dayNumber(year, month, day);
  return year < FIRST_YEAR || number === null ? "no_such_day" : spanOf(number, number, "day");
}

function readLongerSpan(date: string): Span | DateFault | null {
  if (YEAR.test(date)) return monthsFrom(Number(date), 1, 12, "year");
  const academic = numbers(ACADEMIC_YEAR, date);
  if (academic !== null) {
    const [year, next] = academic;
    const isNext = next === year + 1 || next === (year + 1) % 100;
    return isNext ? monthsFrom(year, 9, 12, "academic_year") : "unreadable";
  }
  const month = numbers(MONTH, date);
  return month === null ? null : monthsFrom(month[0], month[1], 1, "month");
}

function monthsFrom(
  year: number,
  month: number,
  months: number,
  precision: Span["precision"],
): Span | DateFault {
  const last = year * 12 + month - 1 + months - 1;
  const lastYear = Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  const earliest = dayNumber(year, month, 1);
  const latest = dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  if (year < FIRST_YEAR || earliest === null || latest === null) return "no_such_day";
  return spanOf(earliest, latest, precision);
}

/** "About" a date: one unit of how it was named more on either side. */
function widened({ earliest, latest, precision }: Span, written: string): RecordedDate | DateFault {
  if (precision === "day")
    return { earliest: earliest - 1, latest: latest + 1, precision: "about", written };
  const { year, month } = calendarDate(earliest);
  const unit = precision === "month" ? 1 : 12;
  const before = year * 12 + month - 1 - unit;
  const span = monthsFrom(Math.floor(before / 12), (before % 12) + 1, 3 * unit, precision);
  return typeof span === "string" ? span : { ...span, precision: "about", written };
}

function spanOf(earliest: DayNumber, latest: DayNumber, precision: Span["precision"]): Span {
  return { earliest, latest, precision };
}

/** The numbers that a pattern's groups caught, two or three; null if it does not match. */
function numbers(pattern: RegExp, text: string): [number, number, number] | null {
  const found = pattern.exec(text);
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
}
