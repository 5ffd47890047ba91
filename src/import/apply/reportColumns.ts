import type { Table } from "../../model/tables.ts";
import type { OutputPlan, TablePlan } from "../plan/plan.ts";
import type { ProblemLog } from "../problemLog.ts";
import type { HeadedColumn, SourceTable } from "../sourceTable.ts";
import { fileWords } from "../words.ts";
import { columnsIn, headingOf, type BoundField } from "./bindFields.ts";
import { planWords } from "./words.ts";

/**
 * Whether an output can be read at all; if not, the log says why: a column that is needed is
 * missing, or two columns mean the same one.
 *
 * In: rows: how many are lost if it can't.
 */
export function canBeRead(
  source: SourceTable,
  table: Table,
  fields: readonly BoundField[],
  rows: number,
  log: ProblemLog,
): boolean {
  return !isMissing(source, table, fields, rows, log) && !isDoubled(source, fields, rows, log);
}

function isMissing(
  source: SourceTable,
  table: Table,
  fields: readonly BoundField[],
  rows: number,
  log: ProblemLog,
): boolean {
  const filled = new Set(fields.map(({ column }) => column.field));
  const missing = table.columns
    .filter(({ required, field }) => required === true && !filled.has(field))
    .map(({ name }) => name);
  // Without rows there need be no headings: an empty JSON list, or a header that is told of already.
  if (missing.length === 0 || (source.columns.length === 0 && source.rowNumbers.length === 0))
    return false;
  const found = source.columns.map(({ heading }) => heading);
  const message = fileWords.missingColumn(missing, found, rows);
  log.add("missing_column", { file: source.file, column: missing[0] ?? "" }, message);
  return true;
}

function isDoubled(
  source: SourceTable,
  fields: readonly BoundField[],
  rows: number,
  log: ProblemLog,
): boolean {
  const first = fields.find(({ column }, at) =>
    fields.some((other, i) => i > at && other.column === column),
  );
  if (first === undefined) return false;
  const headings = fields
    .filter(({ column }) => column === first.column)
    .map(({ plan }) => headingOf(plan.from, source));
  const message = fileWords.duplicateColumn(headings, rows);
  log.add("duplicate_column", { file: source.file, column: headings[0] ?? "" }, message);
  return true;
}

/**
 * Tells of the columns that nothing was made of: where the table's own headings were to be read,
 * one by one, since each may be misspelt; else together. Columns of personal data are told of apart.
 */
export function reportUnread(
  source: SourceTable,
  plan: TablePlan,
  fields: readonly BoundField[],
  log: ProblemLog,
): void {
  const read = new Set([
    ...fields.flatMap((field) => columnsIn(field.plan.from)),
    ...plan.outputs.flatMap(columnsAsked),
    ...plan.personal.map(({ column }) => column),
  ]);
  const unread = source.columns.filter((_, index) => !read.has(index));
  if (plan.by === "name" || plan.by === "columns") {
    for (const column of unread) reportEach(column, source, log);
    return;
  }
  const headings = unread
    .filter((column) => column.heading !== "" || firstFilled(column) >= 0)
    .map(({ heading }) => (heading === "" ? planWords.noHeading : heading));
  if (headings.length === 0) return;
  const spot = { file: source.file, value: String(headings.length) };
  log.add("columns_left_out", spot, planWords.columnsLeftOut(headings));
}

function columnsAsked({ only = [] }: OutputPlan): number[] {
  return only.map(({ column }) => column);
}

function reportEach(
  column: HeadedColumn,
  { file, rowNumbers }: SourceTable,
  log: ProblemLog,
): void {
  const { heading, texts, codes } = column;
  if (heading !== "") {
    log.add("column_unknown", { file, column: heading }, fileWords.columnUnknown());
    return;
  }
  const row = firstFilled(column);
  if (row < 0) return;
  const spot = { file, row: rowNumbers[row] ?? 0, value: String(texts[codes[row] ?? 0]) };
  log.add("column_unnamed", spot, fileWords.columnUnnamed());
}

function firstFilled({ texts, codes }: HeadedColumn): number {
  return codes.findIndex((code) => String(texts[code] ?? "").trim() !== "");
}
