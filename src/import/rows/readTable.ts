import type { Table } from "../../model/tables.ts";
import type { Vocabularies } from "../../model/vocabulary/edited.ts";
import { OpenAccount } from "../account.ts";
import type { ColumnContext } from "../cells/columnReader.ts";
import { dateOrderOf } from "../cells/dateOrder.ts";
import { reportLostZeros } from "../checks/lostZeros.ts";
import { columnsOf } from "../columnNames.ts";
import type { MappedColumn, MappedTable } from "../mappedTable.ts";
import type { ProblemLog } from "../problemLog.ts";
import { fileWords } from "../words.ts";
import type { Candidate, Origin } from "./candidate.ts";
import { readColumn, type ReadColumn } from "./readColumn.ts";
import { RowReader } from "./readRow.ts";
import { isOfAdult } from "./plainRows.ts";
import { reportNotes } from "./reportNotes.ts";

/** What one table of a file gives. */
export interface ReadTable {
  readonly account: OpenAccount;
  readonly candidates: readonly Candidate[];
  /** Ids of young people whose row was refused: still nobody else's. */
  readonly refusedYoungPeople: readonly string[];
}

/** The rows between two tellings of how far it is. */
const ROWS_PER_TICK = 4096;

/**
 * Reads a table: each different cell once, then each row becomes a candidate or is refused with a
 * listed problem.
 *
 * In: tick is told of rows as they are done, some thousands at a time.
 */
export function readTable(
  source: MappedTable,
  log: ProblemLog,
  vocabularies: Vocabularies,
  tick: (rows: number) => void,
): ReadTable {
  log.expect(source.file);
  const { file, table, refused, leftOut, merged = 0 } = source;
  const filled = source.rowNumbers.length;
  const account = new OpenAccount(file, table.name, filled + refused + leftOut + merged);
  account.count("refused", refused);
  account.count("leftOut", leftOut);
  account.count("merged", merged);
  const mapped = inTableOrder(source);
  if (isUnreadable(source, mapped, log)) {
    account.count("refused", filled);
    tick(filled);
    return { account, candidates: [], refusedYoungPeople: [] };
  }
  const columns = readColumns(source, mapped, vocabularies, log);
  const headings = headingsOf(mapped);
  const reading = readRows(columns, source, { file, table, account, headings }, log, tick);
  reportNotes(columns, source, log);
  reportLostZeros(columns, file, log);
  return reading;
}

function readRows(
  columns: readonly ReadColumn[],
  { rowNumbers }: MappedTable,
  origin: Origin,
  log: ProblemLog,
  tick: (rows: number) => void,
): ReadTable {
  const reader = new RowReader(columns, rowNumbers, origin, log);
  const candidates: Candidate[] = [];
  let told = 0;
  for (let row = 0; row < rowNumbers.length; row++) {
    const candidate = reader.read(row);
    if (candidate !== null) candidates.push(candidate);
    if (row + 1 - told < ROWS_PER_TICK) continue;
    tick(row + 1 - told);
    told = row + 1;
  }
  tick(rowNumbers.length - told);
  const { refusedYoungPeople } = reader;
  return { account: origin.account, candidates, refusedYoungPeople };
}

function readColumns(
  { file, table, rowNumbers }: MappedTable,
  columns: readonly MappedColumn[],
  vocabularies: Vocabularies,
  log: ProblemLog,
): ReadColumn[] {
  return columns.map((column) => {
    const order = dateOrderOf(column, file, rowNumbers, log);
    const context: ColumnContext = { file, table, vocabularies, order };
    return readColumn(column, context);
  });
}

/** Records hold their fields in the table's own order, whatever the order in the file. */
function inTableOrder({ table, columns }: MappedTable): readonly MappedColumn[] {
  return columnsOf(table).flatMap(({ name }) =>
    columns.filter(({ column }) => column.name === name),
  );
}

/** Without a column that is required, or with two that mean the same, no row can be placed. */
function isUnreadable(
  { file, table, rowNumbers, refused }: MappedTable,
  columns: readonly MappedColumn[],
  log: ProblemLog,
): boolean {
  const rows = rowNumbers.length + refused;
  const missing = missingColumns(table, columns);
  const headings = columns.map(({ heading }) => heading);
  const [first] = missing;
  if (first !== undefined && rowNumbers.length > 0) {
    const message = fileWords.missingColumn(missing, headings, rows);
    log.add("missing_column", { file, column: first }, message);
    return true;
  }
  const doubled = columns.filter(({ column }, i) => columns[i + 1]?.column.name === column.name);
  const [twice] = doubled;
  if (twice === undefined) return false;
  const same = columns.filter(({ column }) => column.name === twice.column.name);
  const names = same.map(({ heading }) => heading);
  const spot = { file, column: twice.heading };
  log.add("duplicate_column", spot, fileWords.duplicateColumn(names, rows));
  return true;
}

function missingColumns(table: Table, columns: readonly MappedColumn[]): string[] {
  const filled = new Set(columns.map(({ column }) => column.field));
  return table.columns
    .filter(({ required, field }) => required === true && !filled.has(field))
    .map(({ name }) => name);
}

/** The first column of a field names it; where an adult has a column of its own, that is apart. */
function headingsOf(columns: readonly MappedColumn[]): ReadonlyMap<string, string> {
  return new Map(
    columns.map(({ column, heading }) => [isOfAdult(column) ? "adult" : column.field, heading]),
  );
}
