import type { Column, Table } from "../model/tables.ts";
import type { Cell, SourceColumn } from "./sourceSheet.ts";

/** A column whose meaning is known, with the heading under which a person finds it in the file. */
export interface MappedColumn extends SourceColumn {
  readonly column: Column;
  /** What stands in the file in place of each text, where a plan read another word; for messages. */
  readonly written?: readonly Cell[];
  readonly heading: string;
  /** The file's whole column, where these are only some of its rows: it tells the order of dates. */
  readonly whole?: SourceColumn & { readonly rowNumbers: Uint32Array };
  /** A person's word on the order of day and month; absent: the dates themselves tell it. */
  readonly dateOrder?: "day_first" | "month_first";
}

/** Rows of a file as rows of one table of the case network. Everything is still text. */
export interface MappedTable {
  readonly file: string;
  readonly table: Table;
  readonly columns: readonly MappedColumn[];
  /** Where each row stands in its file; several rows may come from one of the file. */
  readonly rowNumbers: Uint32Array;
  /** Rows already refused, each with its own problem in the log. */
  readonly refused: number;
  /** Rows of the file that by the plan give no row here, and none in any other table. */
  readonly leftOut: number;
  /** Rows that were put together with an earlier one of the same id; absent: none. */
  readonly merged?: number;
}
