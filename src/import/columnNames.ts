import type { Column, Table, TableName } from "../model/tables.ts";

const adult: Column = { name: "adult", field: "person", meaning: { as: "id", of: "adult" } };

/** In these tables a column of its own may name the person where that is an adult. */
const alternatives: Partial<Record<TableName, readonly Column[]>> = {
  involvements: [adult],
  visits: [adult],
};

/** All columns that a table may have in a file. Two may fill one field, never in the same row. */
export function columnsOf(table: Table): readonly Column[] {
  const others = alternatives[table.name] ?? [];
  return table.columns.flatMap((column) => [
    column,
    ...others.filter(({ field }) => field === column.field),
  ]);
}

/** The form in which headings and table names are compared: no case, spaces, hyphens, underscores. */
export function foldHeading(heading: string): string {
  return heading.toLowerCase().replace(/[\s_\-\p{Cf}]+/gu, "");
}
