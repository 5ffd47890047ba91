import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import type { TableName } from "../model/tables.ts";

/** A file as read: its base name and its text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Where every row of one table in one file went. Always
 * rows = stored + merged + asStatus + asGap + refused.
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
}

export interface ImportResult {
  /** What was there before and what the files add, merged. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly tables: readonly TableAccount[];
}
