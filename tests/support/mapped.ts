import { columnsOf } from "../../src/import/columnNames.ts";
import type { MappedTable } from "../../src/import/mappedTable.ts";
import { SheetBuilder } from "../../src/import/sheetBuilder.ts";
import { tables, type TableName } from "../../src/model/tables.ts";

/** Rows of a table with their columns known, as if read from `NAME.csv` with headings in row 1. */
export function mapped(
  name: TableName,
  headings: readonly string[],
  ...rows: readonly (readonly string[])[]
): MappedTable {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const file = `${name}.csv`;
  const builder = new SheetBuilder(file, name, headings);
  rows.forEach((cells, index) => {
    builder.addRow(index + 2, cells, true);
  });
  const sheet = builder.finish();
  const known = columnsOf(table);
  const columns = sheet.columns.flatMap((column, index) => {
    const heading = headings[index] ?? "";
    const found = known.find((each) => each.name === heading);
    return found === undefined ? [] : [{ ...column, heading, column: found }];
  });
  return { file, table, columns, rowNumbers: sheet.rowNumbers, refused: 0, leftOut: 0 };
}
