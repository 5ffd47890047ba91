import { xlsx } from "../../../../src/import/formats/xlsx/xlsx.ts";
import { ProblemLog } from "../../../../src/import/problemLog.ts";
import { cellAt, type SourceSheet } from "../../../../src/import/sourceSheet.ts";
import {
  workbook,
  type WorkbookCell,
  type WorkbookOptions,
  type WorkbookSheet,
} from "../../../support/workbook.ts";

/** What a file's bytes give: its sheets, and what is told as `code sheet:row column`. */
export function read(bytes: Uint8Array, name = "book.xlsx") {
  const log = new ProblemLog();
  const { sheets } = xlsx.read({ name, bytes, text: null, choices: {} }, log);
  const problems = log.finish();
  const told = problems.map(({ code, file, row, column }) => {
    const cell = row === null ? "" : `:${String(row)} ${column ?? ""}`;
    return `${code} ${file.slice(name.length)}${cell}`.trim();
  });
  return { sheets, told, problems };
}

/** The cells of a sheet, row by row. */
export function rowsOf(sheet: SourceSheet | undefined): string[][] {
  if (sheet === undefined) throw new Error("there is no such sheet");
  return Array.from(sheet.rowNumbers, (_, row) =>
    sheet.columns.map((column) => String(cellAt(column, row))),
  );
}

/** What one sheet of such cells gives. */
export function readRows(
  rows: readonly (readonly WorkbookCell[] | null)[],
  options: WorkbookOptions & Omit<Partial<WorkbookSheet>, "rows"> = {},
) {
  const { sheets, told } = read(workbook([{ name: "Sheet1", ...options, rows }], options));
  return { rows: rowsOf(sheets[0]), told, sheet: sheets[0] };
}

/** What single cells come out as. */
export function textsOf(cells: readonly WorkbookCell[], options: WorkbookOptions = {}): string[] {
  return readRows(
    cells.map((cell) => [cell, "x"]),
    options,
  ).rows.map(([text = ""]) => text);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What a sheet of this XML gives, in a workbook that is otherwise in order. */
export function readSheetXml(sheetData: string, after = "") {
  return read(
    workbook([{ name: "S", rows: [["shared 0"], ["shared 1"]] }], {
      parts: {
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`,
      },
    }),
  );
}
