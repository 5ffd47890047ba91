import type { Column } from "../../model/tables.ts";
import type { NotASetting } from "../../model/vocabulary/setting.ts";
import type { CellReader } from "../cells/cellReader.ts";
import type { MatchedColumn } from "../columns.ts";
import type { FieldValue } from "../fields.ts";
import type { ProblemLog, Spot } from "../problemLog.ts";
import type { Cell, SourceRow } from "../sourceTable.ts";
import { cellWords, rowWords } from "../words.ts";

export interface ColumnToRead extends MatchedColumn {
  readonly read: CellReader;
}

/** What the cells of one row say, each by itself. */
export interface ReadRow {
  readonly fields: Record<string, FieldValue>;
  /** A word such as NEET stood where an institution should. */
  readonly notASetting: NotASetting | null;
  /** The person was named in a column for adults. */
  readonly isOfAdult: boolean;
  /** How many things are wrong with it; each is in the log. */
  readonly faults: number;
}

/** Whether a column of a link says that the person it names is an adult. */
export function isOfAdult({ meaning, field }: Column): boolean {
  return field === "person" && meaning.as === "id" && meaning.of === "adult";
}

const NONE: readonly string[] = [];

/** Reads a row cell by cell. Every fault is told, not only the first, so that one mending is enough. */
export class RowReader {
  private fields: Record<string, FieldValue> = {};
  private notASetting: NotASetting | null = null;
  private isOfAdult = false;
  private faults = 0;
  /** Fields with a fault of their own, which are not missing as well. */
  private faulty: readonly string[] = NONE;
  private readonly required: readonly ColumnToRead[];

  constructor(
    private readonly columns: readonly ColumnToRead[],
    private readonly file: string,
    private readonly log: ProblemLog,
  ) {
    const firstOf = (field: string) => columns.find(({ column }) => column.field === field);
    this.required = columns.filter(
      (each) => each.column.required === true && firstOf(each.column.field) === each,
    );
  }

  read({ row, cells }: SourceRow): ReadRow {
    this.fields = {};
    this.notASetting = null;
    this.isOfAdult = false;
    this.faults = 0;
    this.faulty = NONE;
    for (const each of this.columns) {
      const cell = cells[each.index];
      if (cell !== undefined && cell !== "") this.readCell(each, cell, row);
    }
    for (const { column, heading } of this.required)
      if (this.fields[column.field] === undefined && !this.faulty.includes(column.field)) {
        const spot = { file: this.file, row, column: heading, value: "" };
        this.fail("missing_value", spot, cellWords.missing(heading));
      }
    const { fields, notASetting, isOfAdult, faults } = this;
    return { fields, notASetting, isOfAdult, faults };
  }

  private readCell({ column, heading, read }: ColumnToRead, cell: Cell, row: number): void {
    const result = read(cell);
    if ("fault" in result) {
      this.faulty = [...this.faulty, column.field];
      this.fail(result.fault.code, this.spot(row, heading, cell), result.fault.message);
      return;
    }
    if (result.notes !== undefined)
      for (const note of result.notes) this.log.tally(note, this.spot(row, heading, cell));
    if (result.value === undefined) return;
    if (this.fields[column.field] !== undefined)
      this.fail("two_people", this.spot(row, heading, cell), rowWords.twoPeople());
    this.fields[column.field] = result.value;
    if (result.notASetting !== undefined) this.notASetting = result.notASetting;
    if (isOfAdult(column)) this.isOfAdult = true;
  }

  private spot(row: number, column: string, cell: Cell): Spot {
    return {
      file: this.file,
      row,
      column,
      value: typeof cell === "string" ? cell : cell.join(";"),
    };
  }

  private fail(code: Parameters<ProblemLog["add"]>[0], spot: Spot, message: string): void {
    this.faults++;
    this.log.add(code, spot, message);
  }
}
