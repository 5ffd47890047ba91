import { UNKNOWN_FUTURE, UNKNOWN_PAST, type DayNumber, type RecordedDate } from "./days.ts";

/**
 * A stretch of time whose ends are themselves ranges of days, both inclusive.
 *
 * An unknown start may have been any day, so it is UNKNOWN_PAST to UNKNOWN_FUTURE; likewise an
 * unknown end. "Unknown" is never taken for "always".
 */
export interface Spell {
  readonly startEarliest: DayNumber;
  readonly startLatest: DayNumber;
  readonly endEarliest: DayNumber;
  readonly endLatest: DayNumber;
}

/**
 * The bounds of a recorded stretch, with `current` ends set to the as-of day.
 *
 * In: asOf null when the data name no day at all; a `current` end is then unknown.
 */
export function spellOf(
  start: RecordedDate | undefined,
  end: RecordedDate | undefined,
  asOf: DayNumber | null,
): Spell {
  const [startEarliest, startLatest] = bounds(start, asOf);
  const [endEarliest, endLatest] = bounds(end, asOf);
  return { startEarliest, startLatest, endEarliest, endLatest };
}

function bounds(date: RecordedDate | undefined, asOf: DayNumber | null): [DayNumber, DayNumber] {
  if (date === undefined) return [UNKNOWN_PAST, UNKNOWN_FUTURE];
  if (date.precision === "current")
    return asOf === null ? [UNKNOWN_PAST, UNKNOWN_FUTURE] : [asOf, asOf];
  return [date.earliest ?? UNKNOWN_PAST, date.latest ?? UNKNOWN_FUTURE];
}

/** Whether two stretches shared a day: surely, perhaps (the dates leave it open), or not. */
export type Overlap = "certain" | "possible" | "none";

/**
 * Whether two stretches shared at least one day. Days are inclusive: one ending on the day
 * another starts counts.
 *
 * Certain if the latest start is no later than the earliest end; possible if only the earliest
 * start is no later than the latest end.
 */
export function overlapOf(a: Spell, b: Spell): Overlap {
  if (Math.max(a.startLatest, b.startLatest) <= Math.min(a.endEarliest, b.endEarliest))
    return "certain";
  if (Math.max(a.startEarliest, b.startEarliest) <= Math.min(a.endLatest, b.endLatest))
    return "possible";
  return "none";
}
