import { SheetBuilder } from "../../../src/import/sheetBuilder.ts";
import type { SourceSheet } from "../../../src/import/sourceSheet.ts";
import { cellAt } from "../../../src/import/sourceSheet.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import { findHead } from "../../../src/import/sheets/findHead.ts";
import { tableFromSheet } from "../../../src/import/sheets/tableFromSheet.ts";
import type { SourceTable } from "../../../src/import/sourceTable.ts";

/** A sheet as drawn: a line a row, cells parted by bars. Blank lines are rows without a cell. */
export function drawn(lines: string, name = "sheet"): SourceSheet {
  const rows = lines
    .replace(/^\n|\n *$/gu, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return sheetOf(rows, name);
}

export function sheetOf(rows: readonly (readonly string[])[], name = "sheet"): SourceSheet {
  const builder = new SheetBuilder(`${name}.csv`, name, null);
  rows.forEach((cells, index) => {
    builder.addRow(index + 1, cells);
  });
  return builder.finish();
}

/** The table that a sheet is found to hold. */
export function tableIn(sheet: SourceSheet): SourceTable {
  return tableFromSheet(sheet, findHead(sheet), new ProblemLog());
}

export function tableOf(lines: string, name = "sheet"): SourceTable {
  return tableIn(drawn(lines, name));
}

/** The rows of a table, as texts. */
export function rowsOf({ columns, rowNumbers }: SourceTable): string[][] {
  return [...rowNumbers].map((_, row) => columns.map((column) => String(cellAt(column, row))));
}

export function headingsOf({ columns }: SourceTable): string[] {
  return columns.map(({ heading }) => heading);
}
