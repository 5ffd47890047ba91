import type { Column, Table } from "../model/tables.ts";
import { columnsOf, foldHeading } from "./columnNames.ts";
import type { ProblemLog } from "./problemLog.ts";
import type { SourceTable } from "./sourceTable.ts";
import { fileWords } from "./words.ts";

/** A column of a file whose meaning is known. */
export interface MatchedColumn {
  readonly column: Column;
  readonly index: number;
  /** As it stands in the file. */
  readonly heading: string;
}

/**
 * The columns of a file that this table knows, in the table's own order. Null if the file can't
 * be read at all: a required column is missing, or two headings mean the same one.
 */
export function matchColumns(
  source: SourceTable,
  table: Table,
  log: ProblemLog,
): readonly MatchedColumn[] | null {
  const known = columnsOf(table);
  const headings = source.header.map((heading, index) => ({
    heading,
    index,
    folded: foldHeading(heading),
  }));
  const matched = known.flatMap((column) =>
    headings
      .filter(({ folded }) => folded === foldHeading(column.name))
      .map(({ heading, index }) => ({ column, index, heading })),
  );
  if (hasMissing(matched, source, table, log) || hasDoubled(matched, source, log)) return null;
  const names = new Set(known.map(({ name }) => foldHeading(name)));
  for (const { heading, index, folded } of headings)
    if (!names.has(folded)) reportLeftOut(heading, index, source, log);
  return matched;
}

function rowCount({ rows, refused }: SourceTable): number {
  return rows.length + refused;
}

function hasMissing(
  matched: readonly MatchedColumn[],
  source: SourceTable,
  table: Table,
  log: ProblemLog,
): boolean {
  const filled = new Set(matched.map(({ column }) => column.field));
  const missing = table.columns
    .filter(({ required, field }) => required === true && !filled.has(field))
    .map(({ name }) => name);
  // Without rows there need be no headings: an empty JSON list, or a header that is told of already.
  if (missing.length === 0 || (source.header.length === 0 && source.rows.length === 0))
    return false;
  const message = fileWords.missingColumn(missing, source.header, rowCount(source));
  log.add("missing_column", { file: source.file, column: missing[0] ?? "" }, message);
  return true;
}

function hasDoubled(
  matched: readonly MatchedColumn[],
  source: SourceTable,
  log: ProblemLog,
): boolean {
  const doubled = matched.filter(({ column }, i) =>
    matched.some((other, j) => i !== j && other.column === column),
  );
  const [first] = doubled;
  if (first === undefined) return false;
  const headings = doubled
    .filter(({ column }) => column === first.column)
    .map(({ heading }) => heading);
  const message = fileWords.duplicateColumn(headings, rowCount(source));
  log.add("duplicate_column", { file: source.file, column: first.heading }, message);
  return true;
}

function reportLeftOut(heading: string, index: number, source: SourceTable, log: ProblemLog): void {
  if (heading !== "") {
    log.add("column_unknown", { file: source.file, column: heading }, fileWords.columnUnknown());
    return;
  }
  const filled = source.rows.find(({ cells }) => isFilled(cells[index]));
  if (filled === undefined) return;
  const spot = { file: source.file, row: filled.row, value: String(filled.cells[index]) };
  log.add("column_unnamed", spot, fileWords.columnUnnamed());
}

function isFilled(cell: SourceTable["rows"][number]["cells"][number] | undefined): boolean {
  if (cell === undefined) return false;
  return typeof cell === "string" ? cell.trim() !== "" : cell.length > 0;
}
