import { tables, type Table } from "../../model/tables.ts";
import { OpenAccount } from "../account.ts";
import { columnReader } from "../cells/columnReader.ts";
import { reportLostZeros } from "../checks/leadingZeros.ts";
import { matchColumns, type MatchedColumn } from "../columns.ts";
import { textIn } from "../fields.ts";
import type { ProblemLog } from "../problemLog.ts";
import type { SourceRow, SourceTable } from "../sourceTable.ts";
import { tableOf, type Recognised } from "../tableOf.ts";
import { fileWords } from "../words.ts";
import { spotOf, type Candidate, type Origin } from "./candidate.ts";
import { isOfAdult, RowReader } from "./readRow.ts";
import { settleRow, type RowFault } from "./settleRow.ts";

/** The most rows a table may have: as many as a spreadsheet holds. */
const MOST_ROWS = 1_048_575;
const MOST_COLUMNS = 200;

/** What one table of a file gives. */
export interface ReadTable {
  readonly account: OpenAccount;
  readonly candidates: readonly Candidate[];
  /** Ids of young people whose row was refused: still nobody else's. */
  readonly refusedYoungPeople: readonly string[];
}

/**
 * Reads a table row by row: each row becomes a candidate, or is refused with a listed problem.
 *
 * In: tick is told of every row done.
 */
export function readTable(source: SourceTable, log: ProblemLog, tick: () => void): ReadTable {
  log.expect(source.file);
  const rows = source.rows.length + source.refused;
  const recognised = tableOf(source);
  const account = new OpenAccount(source.file, recognised?.table.name ?? null, rows);
  account.count("refused", source.refused);
  const columns = recognised === null ? null : usableColumns(source, recognised, log);
  if (recognised === null || columns === null) {
    if (recognised === null) reportUnknown(source, rows, log);
    account.count("refused", source.rows.length);
    source.rows.forEach(tick);
    return { account, candidates: [], refusedYoungPeople: [] };
  }
  const reading = new TableReading(source, recognised.table, columns, account, log);
  for (const row of source.rows) {
    reading.readRow(row);
    tick();
  }
  reportLostZeros(reading.candidates, reading.origin, log);
  return reading;
}

function reportUnknown(source: SourceTable, rows: number, log: ProblemLog): void {
  const names = tables.map(({ name }) => name);
  log.add("table_unknown", { file: source.file }, fileWords.tableUnknown(names, rows));
}

function usableColumns(
  source: SourceTable,
  { table, by }: Recognised,
  log: ProblemLog,
): readonly MatchedColumn[] | null {
  const spot = { file: source.file };
  const rows = source.rows.length + source.refused;
  if (source.header.length > MOST_COLUMNS) {
    const message = fileWords.tooManyColumns(source.header.length, MOST_COLUMNS, rows);
    log.add("too_many_columns", spot, message);
    return null;
  }
  if (rows > MOST_ROWS) {
    log.add("too_many_rows", spot, fileWords.tooManyRows(MOST_ROWS, rows));
    return null;
  }
  if (by === "columns") log.add("table_from_columns", spot, fileWords.tableFromColumns(table.name));
  return matchColumns(source, table, log);
}

/** The first column of a field names it; where an adult has a column of its own, that is apart. */
function headingsOf(columns: readonly MatchedColumn[]): ReadonlyMap<string, string> {
  return new Map(
    columns.map(({ column, heading }) => [isOfAdult(column) ? "adult" : column.field, heading]),
  );
}

class TableReading implements ReadTable {
  readonly candidates: Candidate[] = [];
  readonly refusedYoungPeople: string[] = [];
  readonly origin: Origin;
  private readonly reader: RowReader;
  private readonly roleAt: number;

  constructor(
    source: SourceTable,
    private readonly table: Table,
    columns: readonly MatchedColumn[],
    readonly account: OpenAccount,
    private readonly log: ProblemLog,
  ) {
    this.origin = { file: source.file, table, account, headings: headingsOf(columns) };
    this.reader = new RowReader(
      columns.map((column) => ({ ...column, read: columnReader(column, table, source, log) })),
      source.file,
      log,
    );
    this.roleAt = columns.find(({ column }) => column.field === "role")?.index ?? -1;
  }

  readRow(source: SourceRow): void {
    const read = this.reader.read(source);
    const settled =
      read.faults > 0 ? null : settleRow(this.table, read, String(source.cells[this.roleAt] ?? ""));
    if (settled === null || "code" in settled) {
      if (settled !== null) this.report(source.row, settled);
      this.refuse(textIn(read.fields, "id"));
      return;
    }
    const { key, fields, remarks } = settled;
    const candidate = {
      key,
      fields,
      row: source.row,
      origin: this.origin,
      isOfAdult: read.isOfAdult,
    };
    this.candidates.push(candidate);
    for (const { note, field, value } of remarks)
      this.log.tally(note, spotOf(candidate, field, value));
  }

  private report(row: number, { code, field, value, message }: RowFault): void {
    const { file, headings } = this.origin;
    this.log.add(code, { file, row, column: headings.get(field) ?? field, value }, message);
  }

  private refuse(id: string): void {
    this.account.count("refused");
    if (this.table.key === "youngPeople" && id !== "") this.refusedYoungPeople.push(id);
  }
}
