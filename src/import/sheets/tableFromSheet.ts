import type { HeadPlan } from "../plan/plan.ts";
import type { ProblemLog } from "../problemLog.ts";
import { cellAt, type SourceColumn, type SourceSheet } from "../sourceSheet.ts";
import type { LeftOutRow, SourceTable } from "../sourceTable.ts";
import { plainText, rowTexts, textAt } from "./cellText.ts";
import { headedColumn } from "./headedColumn.ts";
import { joinHeadings, upperRow } from "./mergedHeadings.ts";
import { isTotal } from "./totals.ts";
import { sheetWords } from "./words.ts";

/**
 * A sheet as a table, once it is known where its headings are: its columns under their headings,
 * its rows of data, and every row that is no data by name.
 *
 * Out: a column keeps its place in the sheet. A row with a filled cell beyond the headings is
 *      refused; without any headings all rows are.
 * Cost: one pass over the sheet's codes.
 */
export function tableFromSheet(sheet: SourceSheet, head: HeadPlan, log: ProblemLog): SourceTable {
  log.expect(sheet.file);
  const headings = headingsOf(sheet, head);
  const first = sheet.header === null ? firstDataRow(head) : 0;
  if (headings.length === 0 && sheet.rowNumbers.length > 0) return unread(sheet, log);
  const sorting = new RowSorting(sheet, head, headings);
  sorting.sortAll(first);
  reportRagged(sheet, sorting.ragged, headings.length, log);
  const rows = sorting.data;
  const columns = headings.map((heading, index) =>
    headedColumn(heading, sheet.columns[index], rows),
  );
  return {
    file: sheet.file,
    name: sheet.name,
    columns,
    rowNumbers: numbersOf(rows, sheet.rowNumbers),
    refused: sheet.refused + sorting.ragged.length,
    leftOut: sorting.leftOut,
    ...(sheet.isHidden === undefined ? {} : { isHidden: sheet.isHidden }),
  };
}

function numbersOf(rows: Uint32Array, rowNumbers: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) numbers[at] = rowNumbers[rows[at] ?? 0] ?? 0;
  return numbers;
}

/** A sheet of which no row can be read, because nothing says what its columns are. */
function unread(sheet: SourceSheet, log: ProblemLog): SourceTable {
  log.add("header_unreadable", { file: sheet.file }, sheetWords.headerUnreadable());
  const refused = sheet.refused + sheet.rowNumbers.length;
  const nothing = { columns: [], rowNumbers: new Uint32Array(), leftOut: [] };
  const hidden = sheet.isHidden === undefined ? {} : { isHidden: sheet.isHidden };
  return { file: sheet.file, name: sheet.name, ...nothing, refused, ...hidden };
}

/**
 * Blank headings at the end are dropped, so that a value under them counts as one too many: the row
 * may have slipped. In a workbook no row can slip, so there it is a column without a heading.
 */
function headingsOf(sheet: SourceSheet, head: HeadPlan): string[] {
  if (sheet.header !== null) return sheet.header.map((heading) => heading.trim());
  const headings = headingTexts(sheet, head);
  if (sheet.merges !== undefined && headings.some((heading) => heading !== "")) return headings;
  return headings.slice(0, headings.findLastIndex((heading) => heading !== "") + 1);
}

function headingTexts(sheet: SourceSheet, head: HeadPlan): string[] {
  const row = wholeRow(head);
  if (row >= sheet.rowNumbers.length) return [];
  const isDouble = head.rows === 2 && row + 1 < sheet.rowNumbers.length;
  return isDouble
    ? joinHeadings(upperRow(sheet, row), rowTexts(sheet, row + 1))
    : rowTexts(sheet, row);
}

function firstDataRow(head: HeadPlan): number {
  return wholeRow(head) + (head.rows === 2 ? 2 : 1);
}

/** A plan may come from a file: what is no row counts as the first. */
function wholeRow({ row }: HeadPlan): number {
  return Number.isSafeInteger(row) && row > 0 ? row : 0;
}

/** Tells data from what stands above, below and between. */
class RowSorting {
  private readonly kept: Uint32Array<ArrayBuffer>;
  private count = 0;
  readonly ragged: number[] = [];
  readonly leftOut: LeftOutRow[] = [];
  private readonly totals: ReadonlySet<number>;
  private readonly headRow: number;
  private readonly headingRows: readonly number[];
  private readonly beyond: readonly SourceColumn[];

  constructor(
    private readonly sheet: SourceSheet,
    head: HeadPlan,
    headings: readonly string[],
  ) {
    this.kept = new Uint32Array(sheet.rowNumbers.length);
    this.totals = new Set(head.totals);
    this.headRow = sheet.header === null ? wholeRow(head) : 0;
    this.headingRows = sheet.header === null ? headingRows(sheet, this.headRow, head.rows) : [];
    this.beyond = sheet.columns.slice(headings.length);
  }

  /** The rows of data. */
  get data(): Uint32Array<ArrayBuffer> {
    return this.kept.subarray(0, this.count);
  }

  /** In: first: the first row below the headings. */
  sortAll(first: number): void {
    const rows = this.sheet.rowNumbers.length;
    const likeHeading = this.firstCodes();
    const isOrdinary = this.totals.size === 0 && this.beyond.length === 0;
    const codes = this.sheet.columns[0]?.codes ?? new Uint32Array(rows);
    for (let row = 0; row < rows; row++) {
      if (isOrdinary && row >= first && likeHeading[codes[row] ?? 0] !== 1)
        this.kept[this.count++] = row;
      else this.sort(row, first);
    }
  }

  /** 1 for what the first cell of a row of headings is: other rows need not be held against them. */
  private firstCodes(): Uint8Array {
    const [column] = this.sheet.columns;
    const codes = new Uint8Array(column?.texts.length ?? 1);
    for (const row of this.headingRows) codes[column?.codes[row] ?? 0] = 1;
    return codes;
  }

  private sort(row: number, first: number): void {
    if (row < this.headRow) this.leaveOut(row, "note");
    else if (row < first) return;
    else if (this.isTotal(row)) this.leaveOut(row, this.footOf(row));
    else if (this.isHeading(row)) this.leaveOut(row, "heading");
    else if (this.isBeyond(row)) this.ragged.push(row);
    else this.kept[this.count++] = row;
  }

  private isTotal(row: number): boolean {
    return this.totals.size > 0 && this.totals.has(this.sheet.rowNumbers[row] ?? 0);
  }

  private isBeyond(row: number): boolean {
    for (const column of this.beyond) if (isFilledAt(column, row)) return true;
    return false;
  }

  private footOf(row: number): LeftOutRow["why"] {
    return isTotal(rowTexts(this.sheet, row)) ? "total" : "note";
  }

  /** The headings once more, as on the next page of a printed list. */
  private isHeading(row: number): boolean {
    for (const heading of this.headingRows) if (this.isSame(row, heading)) return true;
    return false;
  }

  private isSame(row: number, other: number): boolean {
    for (const { codes } of this.sheet.columns) if (codes[row] !== codes[other]) return false;
    return true;
  }

  private leaveOut(row: number, why: LeftOutRow["why"]): void {
    const text = rowTexts(this.sheet, row).find((each) => each !== "") ?? "";
    this.leftOut.push({ row: this.sheet.rowNumbers[row] ?? 0, why, text });
  }
}

/** Rows of headings that can be told from data when they come again: one word alone can't. */
function headingRows(sheet: SourceSheet, row: number, rows: number): number[] {
  return (rows === 2 ? [row, row + 1] : [row]).filter(
    (each) => rowTexts(sheet, each).filter((text) => text !== "").length > 1,
  );
}

function isFilledAt(column: SourceColumn, row: number): boolean {
  return column.codes[row] !== 0 && plainText(cellAt(column, row)) !== "";
}

function reportRagged(
  sheet: SourceSheet,
  ragged: readonly number[],
  headings: number,
  log: ProblemLog,
): void {
  for (const row of ragged) {
    const cells = sheet.columns.findLastIndex((column) => isFilledAt(column, row)) + 1;
    const beyond = sheet.columns.findIndex(
      (column, index) => index >= headings && isFilledAt(column, row),
    );
    const value = textAt(sheet, row, beyond);
    const spot = { file: sheet.file, row: sheet.rowNumbers[row] ?? 0, value };
    log.add("ragged_row", spot, () => sheetWords.raggedRow(cells, headings));
  }
}
