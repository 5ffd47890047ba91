import type { RecordedDate } from "../../model/days.ts";
import type { MatchedColumn } from "../columns.ts";
import type { Note, ProblemLog, Spot } from "../problemLog.ts";
import type { Cell, SourceTable } from "../sourceTable.ts";
import { dateWords } from "../words.ts";
import { fault, ofText, visible, type CellReader, type ReadCell } from "./cellReader.ts";
import { isSerial, readDate, slashReadings, type DateFault, type SlashOrder } from "./dateForms.ts";
import { saysNotRecorded } from "./plainCells.ts";

/** Ends may be `current`: still so on the day the data are looked at. */
const END = "end";

const faultOf: Record<DateFault, () => ReadCell> = {
  unreadable: () => fault("date_unreadable", dateWords.unreadable()),
  no_such_day: () => fault("date_no_such_day", dateWords.noSuchDay()),
  backwards: () => fault("date_backwards", dateWords.backwards()),
  order_unclear: () => fault("date_order_unclear", dateWords.orderUnclear()),
};

/**
 * Reads one column of dates. Whether `03/04/2020` is April or March is decided once, by the
 * whole column: with the day first if that fits every date, otherwise not at all.
 */
export function dateCells(
  { column, index, heading }: MatchedColumn,
  source: SourceTable,
  log: ProblemLog,
): CellReader {
  const order = decideOrder(survey(source, index), { file: source.file, column: heading }, log);
  const serial: Note = {
    code: "excel_serial",
    key: `${source.file} ${heading}`,
    say: dateWords.serial,
  };
  return ofText((cell) => {
    const text = visible(cell);
    if (saysNotRecorded(text)) return {};
    if (text.toLowerCase() === "current") return current(column.field, text);
    const date = readDate(text, order);
    if (typeof date === "string") return faultOf[date]();
    return isSerial(text) ? { value: date, notes: [serial] } : { value: date };
  });
}

function current(field: string, written: string): ReadCell {
  if (field !== END) return fault("date_current_misplaced", dateWords.currentMisplaced());
  const date: RecordedDate = { earliest: null, latest: null, precision: "current", written };
  return { value: date };
}

/** A date met in a column, and how many rows have one of its kind. */
interface Met {
  readonly value: string;
  readonly row: number;
}

/** What the dates of a column that end in a year allow. */
interface Survey {
  dayFirst: Met | null;
  monthFirst: Met | null;
  either: Met | null;
  /** Rows with such a date. */
  rows: number;
}

function survey({ rows }: SourceTable, index: number): Survey {
  const met: Survey = { dayFirst: null, monthFirst: null, either: null, rows: 0 };
  const known = new Map<string, ReturnType<typeof slashReadings>>();
  for (const { row, cells } of rows) {
    const value = onlyText(cells[index]);
    if (value === "") continue;
    const readings = known.get(value) ?? slashReadings(visible(value));
    known.set(value, readings);
    for (const reading of readings) note(reading, { value, row }, met);
    if (readings.length > 0) met.rows++;
  }
  return met;
}

function onlyText(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : (cell?.[0] ?? "");
}

function note(
  { dayFirst, monthFirst, isSame }: ReturnType<typeof slashReadings>[number],
  at: Met,
  met: Survey,
): void {
  if (dayFirst && monthFirst) {
    if (!isSame) met.either ??= at;
  } else if (dayFirst) met.dayFirst ??= at;
  else if (monthFirst) met.monthFirst ??= at;
}

function decideOrder(
  { dayFirst, monthFirst, either, rows }: Survey,
  spot: Spot,
  log: ProblemLog,
): SlashOrder {
  if (monthFirst !== null) {
    if (dayFirst === null) {
      const message = dateWords.monthFirst(monthFirst.value, rows);
      log.add("dates_month_first", { ...spot, ...monthFirst }, message);
    } else {
      const message = dateWords.bothWays(dayFirst.value, monthFirst.value, rows);
      log.add("dates_both_ways", { ...spot, ...monthFirst }, message);
    }
    return "unclear";
  }
  if (dayFirst === null && either !== null)
    log.add("dates_ambiguous", { ...spot, ...either }, dateWords.ambiguous(rows));
  return "day_first";
}
