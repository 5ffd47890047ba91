import type { MappedColumn } from "../mappedTable.ts";
import type { ProblemLog, Spot } from "../problemLog.ts";
import type { Cell, SourceColumn } from "../sourceSheet.ts";
import { dateWords } from "../words.ts";
import { visible } from "./cellReader.ts";
import { slashReadings, type SlashOrder, type SlashReading } from "./dateForms.ts";
import { occurrencesOf, type Occurrences } from "./occurrences.ts";

/** A date met in a column. */
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

/**
 * Whether `03/04/2020` is April or March in a column of dates. It is decided once, by a person or
 * by the whole column: with the day first if that fits every date, otherwise not at all.
 */
export function dateOrderOf(
  column: MappedColumn,
  file: string,
  rowNumbers: Uint32Array,
  log: ProblemLog,
): SlashOrder {
  if (column.column.meaning.as !== "date") return "day_first";
  if (column.dateOrder !== undefined) return column.dateOrder;
  const { whole = { ...column, rowNumbers } } = column;
  return decideOrder(survey(whole, whole.rowNumbers), { file, column: column.heading }, log);
}

function survey(column: SourceColumn, rowNumbers: Uint32Array): Survey {
  const met: Survey = { dayFirst: null, monthFirst: null, either: null, rows: 0 };
  let occurrences: Occurrences | null = null;
  column.texts.forEach((cell, code) => {
    const value = onlyText(cell);
    const text = visible(value);
    const readings = HAS_YEAR_LAST.test(text) ? slashReadings(text) : [];
    if (readings.length === 0) return;
    occurrences ??= occurrencesOf(column);
    const first = occurrences.firstRows[code] ?? -1;
    if (first < 0) return;
    met.rows += occurrences.counts[code] ?? 0;
    for (const reading of readings) note(reading, { value, row: rowNumbers[first] ?? 0 }, met);
  });
  return met;
}

/** Most cells are no such date, and this says so at once. */
const HAS_YEAR_LAST = /\d[-/.]\d{1,2}[-/.]\d{4}/u;

function onlyText(cell: Cell): string {
  return typeof cell === "string" ? cell : (cell[0] ?? "");
}

function note({ dayFirst, monthFirst, isSame }: SlashReading, at: Met, met: Survey): void {
  if (dayFirst && monthFirst) {
    if (!isSame) met.either = earlier(met.either, at);
  } else if (dayFirst) met.dayFirst = earlier(met.dayFirst, at);
  else if (monthFirst) met.monthFirst = earlier(met.monthFirst, at);
}

function earlier(a: Met | null, b: Met): Met {
  return a === null || b.row < a.row ? b : a;
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
