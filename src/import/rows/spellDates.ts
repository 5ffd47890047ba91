import { UNKNOWN_FUTURE, UNKNOWN_PAST } from "../../model/days.ts";
import { isRecordedDate, type FieldValue } from "../fields.ts";
import type { ReadColumn } from "./readColumn.ts";

/** The starts and ends of a table's rows as plain numbers, so that each row is judged at once. */
export class SpellDates {
  private readonly firstDays: Int32Array;
  private readonly lastDays: Int32Array;

  constructor(
    private readonly start: ReadColumn,
    private readonly end: ReadColumn,
  ) {
    this.firstDays = Int32Array.from(start.values, earliestOf);
    this.lastDays = Int32Array.from(end.values, latestOf);
  }

  /** Whether the end of a row is surely before its start. */
  isBackwards(row: number): boolean {
    const first = this.firstDays[this.start.codes[row] ?? 0] ?? UNKNOWN_PAST;
    const last = this.lastDays[this.end.codes[row] ?? 0] ?? UNKNOWN_FUTURE;
    return last < first;
  }
}

/** The dates of rows that begin and end; null if a table has no such columns. */
export function spellDates(columns: readonly ReadColumn[]): SpellDates | null {
  const of = (field: string) => columns.find(({ mapped }) => mapped.column.field === field);
  const start = of("start") ?? of("date");
  const end = of("end");
  return start === undefined || end === undefined ? null : new SpellDates(start, end);
}

function earliestOf(value: FieldValue | undefined): number {
  return (value !== undefined && isRecordedDate(value) ? value.earliest : null) ?? UNKNOWN_PAST;
}

function latestOf(value: FieldValue | undefined): number {
  return (value !== undefined && isRecordedDate(value) ? value.latest : null) ?? UNKNOWN_FUTURE;
}
