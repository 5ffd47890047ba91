import { calendarDate, type DayNumber, dayNumber, UNKNOWN_FUTURE } from "../../model/days.ts";
import { firstAtLeast } from "../../model/order.ts";

export interface WindowOptions {
  /** How many calendar months a window lasts. */
  readonly months: number;
  /** How many months later the next begins. */
  readonly step: number;
  /** A stay is in a window if it shares so many days with it, or all its days if it is shorter. */
  readonly leastDays: number;
}

export const defaultWindowOptions: WindowOptions = { months: 12, step: 1, leastDays: 14 };

/** Windows of whole calendar months, in order: each from its first day up to, not including, its end. */
export interface MonthWindows {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The first and the last window, by number; `last` below `first` where there is none. */
export type WindowRange = readonly [first: number, last: number];

/**
 * The windows from the month of the first day until one holds the last day.
 *
 * Throws: RangeError unless months and step are whole numbers from 1 and `leastDays` is one from 1
 *         to as many as the shortest window has.
 */
export function monthWindows(
  first: DayNumber,
  last: DayNumber,
  { months, step, leastDays }: WindowOptions,
): MonthWindows {
  const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 1;
  if (!isWhole(months) || !isWhole(step) || !isWhole(leastDays) || leastDays > 28 * months)
    throw new RangeError(
      `time/monthWindows: ${String(months)} months, step ${String(step)}, ${String(leastDays)} days; ` +
        "give whole numbers from 1, and no more days than a window has",
    );
  const { year, month } = calendarDate(first);
  const starts: DayNumber[] = [];
  const ends: DayNumber[] = [];
  for (let at = 0; at === 0 || ends.at(-1)! <= last; at += step) {
    starts.push(firstOfMonth(year, month + at));
    ends.push(firstOfMonth(year, month + at + months));
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The first day of a month, counting on beyond December; no end where the calendar has none. */
function firstOfMonth(year: number, month: number): DayNumber {
  const years = Math.floor((month - 1) / 12);
  return dayNumber(year + years, month - 12 * years, 1) ?? UNKNOWN_FUTURE;
}

/** The windows that share at least so many days with a stay, or all of a shorter one; none for one that ends before it starts. */
export function windowsOfStay(
  { starts, ends }: MonthWindows,
  start: DayNumber,
  end: DayNumber,
  leastDays: number,
): WindowRange {
  const least = Math.min(leastDays, end - start + 1);
  if (least < 1) return [0, -1];
  return [firstAtLeast(ends, start + least), firstAtLeast(starts, end + 2 - least) - 1];
}

/** The windows that hold all days of an incident's date. */
export function windowsAround(
  { starts, ends }: MonthWindows,
  earliest: DayNumber,
  latest: DayNumber,
): WindowRange {
  return [firstAtLeast(ends, latest + 1), firstAtLeast(starts, earliest + 1) - 1];
}

/** Counts things by window, each thing once a window however many of its ranges hold it. */
export class WindowTally {
  private readonly changes: Int32Array;

  constructor(private readonly windows: number) {
    this.changes = new Int32Array(windows + 1);
  }

  add(ranges: readonly WindowRange[]): void {
    let counted = -1;
    for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
      const from = Math.max(first, counted + 1);
      if (last < from) continue;
      this.changes[from]!++;
      this.changes[last + 1]!--;
      counted = last;
    }
  }

  /** How many things each window holds. */
  counts(): Int32Array {
    let sum = 0;
    return this.changes.slice(0, this.windows).map((change) => (sum += change));
  }
}
