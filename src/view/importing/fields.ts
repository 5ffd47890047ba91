import { tables, type Column, type TableName } from "../../model/tables.ts";

const adult: Column = { name: "adult", field: "person", meaning: { as: "id", of: "adult" } };

/** What a column of a file can mean in one table, an adult in place of a young person included. */
export function columnsOfTable(name: TableName): readonly Column[] {
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  if (name !== "involvements" && name !== "visits") return columns;
  return columns.flatMap((column) => (column.field === "person" ? [column, adult] : [column]));
}

/** The fields every link carries: from whom, how it is known, when to look again. */
const provenance: ReadonlySet<string> = new Set([
  "source",
  "reference",
  "grade",
  "basis",
  "contested",
  "recorded",
  "review",
]);

/** Whether a field says where something comes from, not what happened. */
export function isProvenance({ name }: Column): boolean {
  return provenance.has(name);
}

/** Whether a table cannot do without a field. An adult stands in for a young person. */
export function isRequired(column: Column): boolean {
  return column.required === true && column !== adult;
}
