import type { CellEdit } from "../plan/plan.ts";
import type { HeadedColumn, SourceTable } from "../sourceTable.ts";
import { usedTexts } from "./usedTexts.ts";

/**
 * A table with the cells that a person mended in place of those in the file. The table itself is
 * never changed; columns without a mended cell are shared. Of two edits of one cell the later counts.
 */
export function editCells(table: SourceTable, edits: readonly CellEdit[]): SourceTable {
  const own = edits
    .filter(({ sheet }) => sheet === table.file)
    .map(({ row, column, text }) => ({ row: table.rowNumbers.indexOf(row), column, text }))
    .filter(({ row }) => row >= 0);
  if (own.length === 0) return table;
  return {
    ...table,
    columns: table.columns.map((column, index) => {
      const edited = own.filter((edit) => edit.column === index);
      return edited.length === 0 ? column : withTexts(column, edited);
    }),
  };
}

function withTexts(
  column: HeadedColumn,
  edited: readonly { readonly row: number; readonly text: string }[],
): HeadedColumn {
  const texts = [...column.texts];
  const codes = column.codes.slice();
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  for (const { row, text } of edited) {
    const code = text.trim() === "" ? 0 : (codeOf.get(text) ?? texts.push(text) - 1);
    codeOf.set(text, code);
    codes[row] = code;
  }
  return usedTexts({ ...column, texts, codes });
}
