import { readDate, slashReadings } from "../cells/dateForms.ts";
import type { MappedColumn } from "../mappedTable.ts";

/**
 * The stretch from the first to the last of several dates, as it would be written in the file:
 * `03/02/2024..05/02/2024`. Null where one of them is no single date that can be read, or a
 * stretch itself: then nothing can be said of them together.
 *
 * In: dates without spaces around them, of a column with that order of day and month.
 */
export function joinDates(
  dates: readonly string[],
  order: MappedColumn["dateOrder"],
): string | null {
  const isMonthFirst = order === "month_first";
  const days = dates.map((date) => spanOf(date, isMonthFirst));
  const known = days.filter((day) => day !== null);
  const [one] = known;
  if (one === undefined || known.length < days.length) return null;
  const first = known.reduce((a, b) => (b.earliest < a.earliest ? b : a), one);
  const last = known.reduce((a, b) => (b.latest > a.latest ? b : a), one);
  return first.date === last.date ? first.date : `${first.date}..${last.date}`;
}

interface NamedSpan {
  readonly date: string;
  readonly earliest: number;
  readonly latest: number;
}

function spanOf(date: string, isMonthFirst: boolean): NamedSpan | null {
  if (/[~.]{2}|~/u.test(date)) return null;
  const isSlashed = slashReadings(date).length > 0;
  const read = readDate(isSlashed && isMonthFirst ? dayBeforeMonth(date) : date, "day_first");
  if (typeof read === "string" || read.earliest === null || read.latest === null) return null;
  return { date, earliest: read.earliest, latest: read.latest };
}

function dayBeforeMonth(date: string): string {
  return date.replace(/^(\d{1,2})([-/.])(\d{1,2})/u, "$3$2$1");
}
