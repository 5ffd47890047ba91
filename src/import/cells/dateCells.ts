import type { RecordedDate } from "../../model/days.ts";
import type { Column } from "../../model/tables.ts";
import type { Note } from "../problemLog.ts";
import { dateWords } from "../words.ts";
import { fault, ofText, visible, type CellReader, type ReadCell } from "./cellReader.ts";
import { isSerial, readDate, type DateFault, type SlashOrder } from "./dateForms.ts";
import { saysNotRecorded } from "./plainCells.ts";
import { moreDateWords } from "./words.ts";

/** Ends may be `current`: still so on the day the data are looked at. */
const END = "end";

const faultOf: Record<DateFault, () => ReadCell> = {
  unreadable: () => fault("date_unreadable", dateWords.unreadable()),
  no_such_day: () => fault("date_no_such_day", dateWords.noSuchDay()),
  backwards: () => fault("date_backwards", dateWords.backwards()),
  short_year: () => fault("date_short_year", moreDateWords.shortYear()),
  order_unclear: () => fault("date_order_unclear", dateWords.orderUnclear()),
};

/** Reads the cells of one column of dates. In: order: how `03/04/2020` is read in it. */
export function dateCells(
  { field }: Column,
  order: SlashOrder,
  spot: { readonly file: string; readonly column: string },
): CellReader {
  const serial: Note = {
    code: "excel_serial",
    key: `${spot.file} ${spot.column}`,
    say: dateWords.serial,
  };
  return ofText((cell) => {
    const text = visible(cell);
    if (saysNotRecorded(text)) return {};
    if (text.toLowerCase() === "current") return current(field, text);
    const date = readDate(order === "month_first" ? yearFirst(text) : text, order);
    if (typeof date === "string") return faultOf[date]();
    return isSerial(text) ? { value: date, notes: [serial] } : { value: date };
  });
}

const MONTH_DAY_YEAR = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/gu;

/** Dates with the month first are kept as 2020-03-31: written as they were, they would mislead. */
function yearFirst(text: string): string {
  return text.replace(
    MONTH_DAY_YEAR,
    (_, month: string, day: string, year: string) =>
      `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
}

function current(field: string, written: string): ReadCell {
  if (field !== END) return fault("date_current_misplaced", dateWords.currentMisplaced());
  const date: RecordedDate = { earliest: null, latest: null, precision: "current", written };
  return { value: date };
}
