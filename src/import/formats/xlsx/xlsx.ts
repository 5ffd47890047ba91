import type { ProblemCode } from "../../problemCodes.ts";
import type { ProblemLog } from "../../problemLog.ts";
import type { SourceSheet } from "../../sourceSheet.ts";
import type { FileContent, Format, ReadFile } from "../format.ts";
import { MOST_CHARACTERS } from "./cells/cellText.ts";
import { columnLetters } from "./cells/reference.ts";
import { MOST_COLUMNS, MOST_ROWS, type Grid } from "./grid/grid.ts";
import { applyMerges } from "./grid/merges.ts";
import { compoundKind, isCompound, isZip, otherWorkbook } from "./otherKinds.ts";
import { Parts } from "./parts.ts";
import { readSharedStrings } from "./sharedStrings.ts";
import { readSheet, type CellContext, type CellTold } from "./sheet.ts";
import { readStyles } from "./styles.ts";
import { damaged, Unreadable, type Reason } from "./unreadable.ts";
import { sheetWords, unreadableWords } from "./words.ts";
import { readWorkbook, type ListedSheet } from "./workbook.ts";

/** Excel's workbooks: every sheet that holds cells. Recognised, to be told of, are its relatives. */
export const xlsx: Format = {
  id: "xlsx",
  name: "an Excel workbook",
  endings: ["xlsx"],
  recognises: ({ bytes }) => isZip(bytes) || isCompound(bytes),
  read: readXlsx,
};

/** So many cells of all sheets together are held: as many as the largest sheet has. */
const MOST_CELLS = MOST_ROWS * MOST_COLUMNS;

const codeOf: Readonly<Record<Reason, ProblemCode>> = {
  cut_off: "file_cut_off",
  encrypted: "file_encrypted",
  old_xls: "workbook_other_kind",
  xlsb: "workbook_other_kind",
  ods: "workbook_other_kind",
  numbers: "workbook_other_kind",
  no_workbook: "workbook_other_kind",
  too_large: "workbook_too_large",
  bomb: "workbook_too_large",
  damaged: "workbook_unreadable",
  declares_entities: "xml_doctype",
  too_deep: "xml_too_deep",
  no_sheets: "file_empty",
};

function readXlsx({ name, bytes }: FileContent, log: ProblemLog): ReadFile {
  try {
    return { sheets: readSheets(name, bytes, log) };
  } catch (reason) {
    if (!(reason instanceof Unreadable)) throw reason;
    log.add(codeOf[reason.reason], { file: name }, unreadableWords[reason.reason]);
    return { sheets: [] };
  }
}

function readSheets(name: string, bytes: Uint8Array, log: ProblemLog): SourceSheet[] {
  if (isCompound(bytes)) throw new Unreadable(compoundKind(bytes));
  const parts = new Parts(bytes);
  const other = otherWorkbook(parts);
  if (other !== null) throw new Unreadable(other);
  const { sheets, isFrom1904, strings, styles } = readWorkbook(parts);
  const context: CellContext = {
    strings: readSharedStrings(strings === null ? null : parts.take(strings)),
    shapes: readStyles(styles === null ? null : parts.take(styles)),
    isFrom1904,
  };
  let room = MOST_CELLS;
  const read = sheets.flatMap((listed) => {
    const sheet = readListed(listed, `${name}#${listed.name}`, parts, context, log);
    room -= sheet === null ? 0 : sheet.cells;
    if (room < 0) throw new Unreadable("too_large");
    return sheet === null ? [] : [sheet.sheet];
  });
  if (read.length === 0) throw new Unreadable("no_sheets");
  return read;
}

/** Null where the sheet holds no cells; the log says so. */
function readListed(
  { name, kind, part, isHidden }: ListedSheet,
  file: string,
  parts: Parts,
  context: CellContext,
  log: ProblemLog,
): { sheet: SourceSheet; cells: number } | null {
  log.expect(file);
  const content =
    kind === "worksheet" ? readSheet(takeSheet(parts, part), context, tell(file, log)) : null;
  if (content === null) {
    log.add("sheet_skipped", { file }, sheetWords.skipped);
    return null;
  }
  const { grid, merges, formulas } = content;
  if (grid.height === 0) {
    log.add("sheet_empty", { file }, sheetWords.empty);
    return null;
  }
  if (isHidden) log.add("sheet_hidden", { file }, sheetWords.hidden);
  if (formulas > 0)
    log.add("formulas_read", { file, value: String(formulas) }, sheetWords.formulas(formulas));
  const sheet = grid.isTooLarge ? refused(grid, file, log) : grid.finish();
  const merged = applyMerges(merges, sheet);
  return {
    sheet: {
      file,
      name,
      header: null,
      ...sheet,
      ...(isHidden ? { isHidden: true as const } : {}),
      ...(merged.length > 0 ? { merges: merged } : {}),
    },
    cells: grid.isTooLarge ? 0 : grid.size,
  };
}

function takeSheet(parts: Parts, part: string): Uint8Array {
  const bytes = parts.take(part);
  if (bytes === null) throw damaged();
  return bytes;
}

function refused({ width, height }: Grid, file: string, log: ProblemLog): Filled {
  if (width > MOST_COLUMNS)
    log.add("too_many_columns", { file }, sheetWords.tooManyColumns(width, MOST_COLUMNS, height));
  else log.add("too_many_rows", { file }, sheetWords.tooManyRows(MOST_ROWS, height));
  return { rowNumbers: new Uint32Array(), columns: [], refused: height };
}

type Filled = ReturnType<Grid["finish"]>;

function tell(file: string, log: ProblemLog): CellTold {
  const at = (row: number, column: number) => ({ file, row, column: columnLetters(column) });
  return {
    tooLong: (row, column) => {
      log.add("cell_too_long", at(row, column), sheetWords.tooLong(MOST_CHARACTERS));
    },
    twice: (row, column) => {
      log.add("cell_twice", at(row, column), sheetWords.twice);
    },
    withoutValue: (row, column) => {
      log.add("formula_without_value", at(row, column), sheetWords.withoutValue);
    },
  };
}
