import type { ReactNode } from "react";
import type { SortValue } from "./sortRows.ts";

/** One column of a table of rows. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly render: (row: Row) => ReactNode;
  /** Absent: the table cannot be sorted by this column. */
  readonly sortValue?: (row: Row) => SortValue;
  /** short: never broken over lines. long: given room to read. */
  readonly size?: "short" | "long";
  /** Figures: set right, and largest first when sorted. */
  readonly isNumeric?: boolean;
  /** The column that names the row. One a table. */
  readonly isRowHeader?: boolean;
}

/** How a column's cells are set, for the style sheet. */
export function cellClass<Row>({ size, isNumeric }: DataColumn<Row>): string | undefined {
  const classes = [isNumeric === true ? "numeric" : null, size ?? null];
  return classes.filter((name) => name !== null).join(" ") || undefined;
}
