import type { TableName } from "../model/tables.ts";

/**
 * Where every row of one table in one file went. Always
 * rows = stored + merged + asStatus + asGap + refused + leftOut.
 */
export interface TableAccount {
  /** Base name; for a JSON object, with the table: `case.json#ties`. */
  readonly file: string;
  /** Null when no table of a case network could be recognised; all its rows are then refused. */
  readonly table: TableName | null;
  readonly rows: number;
  readonly stored: number;
  readonly merged: number;
  /** Attendances whose institution was a word such as NEET: kept as a status. */
  readonly asStatus: number;
  /** Attendances whose institution was a word such as "unknown": kept as a gap. */
  readonly asGap: number;
  readonly refused: number;
  /** Notes, totals and rows that are no data of any table by the plan. */
  readonly leftOut: number;
}

/** Where a row can end. */
export type Destination = "stored" | "merged" | "asStatus" | "asGap" | "refused" | "leftOut";

/** The account of one table while its rows are still finding their places. */
export class OpenAccount {
  private readonly counts: Record<Destination, number> = {
    stored: 0,
    merged: 0,
    asStatus: 0,
    asGap: 0,
    refused: 0,
    leftOut: 0,
  };

  constructor(
    readonly file: string,
    readonly table: TableName | null,
    private readonly rows: number,
  ) {}

  count(destination: Destination, rows = 1): void {
    this.counts[destination] += rows;
  }

  /** How many rows were merged into others so far. */
  get merged(): number {
    return this.counts.merged;
  }

  close(): TableAccount {
    return { file: this.file, table: this.table, rows: this.rows, ...this.counts };
  }
}
