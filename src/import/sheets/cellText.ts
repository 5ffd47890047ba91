import { cellAt, type Cell, type SourceSheet } from "../sourceSheet.ts";

/** Longer cells are looked at by their beginning: enough to know what they are. */
const MOST_LOOKED_AT = 1000;

/** A cell as one text, without spaces around it; a list of texts is parted by semicolons. */
export function plainText(cell: Cell): string {
  return (typeof cell === "string" ? cell : cell.join("; ")).trim();
}

/** The beginning of a cell's text; blank beyond the sheet. */
export function textAt(sheet: SourceSheet, row: number, column: number): string {
  const found = sheet.columns[column];
  return found === undefined ? "" : plainText(cellAt(found, row)).slice(0, MOST_LOOKED_AT);
}

/** The beginnings of a row's texts, as many as the sheet has columns. */
export function rowTexts(sheet: SourceSheet, row: number): string[] {
  return sheet.columns.map((_, column) => textAt(sheet, row, column));
}
