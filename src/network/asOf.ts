import type { Dataset } from "../model/dataset.ts";
import type { DayNumber, RecordedDate } from "../model/days.ts";

/**
 * The latest day that the records themselves name, in incidents and in starts and ends: where
 * the data stop. Review dates and today say nothing about that.
 *
 * Out: null when no record is dated.
 */
export function latestRecordedDay(dataset: Dataset): DayNumber | null {
  let latest: DayNumber | null = null;
  const see = (date: RecordedDate | undefined) => {
    const day = date?.latest ?? date?.earliest ?? null;
    if (day !== null && (latest === null || day > latest)) latest = day;
  };
  for (const { date, end } of dataset.incidents) {
    see(date);
    see(end);
  }
  for (const table of [dataset.attendances, dataset.ties, dataset.visits, dataset.statuses])
    for (const { start, end } of table) {
      see(start);
      see(end);
    }
  return latest;
}
