import { screenTable } from "../../../src/import/screening/screenTable.ts";
import type { Finding } from "../../../src/import/screening/finding.ts";
import { SheetBuilder } from "../../../src/import/sheetBuilder.ts";
import type { Cell } from "../../../src/import/sourceSheet.ts";
import type { SourceTable } from "../../../src/import/sourceTable.ts";

/** A table from its columns, each under its heading. */
export function tableOf(
  columns: Readonly<Record<string, readonly Cell[]>>,
  name = "export",
): SourceTable {
  const headings = Object.keys(columns);
  const rows = Math.max(0, ...Object.values(columns).map(({ length }) => length));
  const cells = Array.from({ length: rows }, (_, row) =>
    headings.map((heading) => columns[heading]?.[row] ?? ""),
  );
  return tableOfRows(name, headings, cells);
}

/** A table from the text of a CSV file. */
export function tableOfCsv(name: string, text: string): SourceTable {
  const [headings = [], ...rows] = text.trim().split(/\r?\n/u).map(cellsOf);
  return tableOfRows(name, headings, rows);
}

/** The cells of a line; none of the files here has a line break within a cell. */
function cellsOf(line: string): string[] {
  const cells = line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)(?=,|$)/gu) ?? [];
  return cells.map((cell) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

function tableOfRows(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): SourceTable {
  const builder = new SheetBuilder(`${name}.csv`, name, headings);
  rows.forEach((cells, index) => {
    builder.addRow(index + 2, cells);
  });
  const { columns, rowNumbers } = builder.finish();
  return {
    file: `${name}.csv`,
    name,
    columns: columns.map((column, index) => ({ ...column, heading: headings[index] ?? "" })),
    rowNumbers,
    refused: 0,
    leftOut: [],
  };
}

/** What is found in one column alone. */
export function screenColumn(
  heading: string,
  cells: readonly Cell[],
  name?: string,
): Finding | undefined {
  return screenTable(tableOf({ [heading]: cells }, name))[0];
}
