import type { DayNumber, RecordedDate } from "../../model/days.ts";
import { overlapOf, spellOf, type Overlap } from "../../model/spell.ts";

/**
 * Whether something with this start and end was so on a day: surely, perhaps, or not.
 *
 * In: day null when the data name no day; then everything is only possible.
 */
export function isOn(
  start: RecordedDate | undefined,
  end: RecordedDate | undefined,
  day: DayNumber | null,
): Overlap {
  if (day === null) return "possible";
  const thatDay = { startEarliest: day, startLatest: day, endEarliest: day, endLatest: day };
  return overlapOf(spellOf(start, end, day), thatDay);
}
