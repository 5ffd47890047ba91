import { MOST_CELL_CHARACTERS } from "../../cells/cellReader.ts";
import { decodeUtf8 } from "../../open/utf8.ts";
import type { SourceSheet } from "../../sourceSheet.ts";
import { BytesColumn, ROWS_AT_ONCE, SURE_ROWS } from "./bytesColumn.ts";

/** A wider table is refused: nobody means that many columns. */
export const MOST_COLUMNS = 200;

/** A cell that is too long: where it begins, and in which column. */
export interface LongCell {
  readonly start: number;
  readonly column: number;
}

/** The rows of a text while they are being read, column by column. */
export class BytesRows {
  private readonly columns: BytesColumn[] = [];
  private rowNumbers = new Uint32Array(ROWS_AT_ONCE);
  private rows = 0;
  /** Rows whose cells the columns have looked up. */
  private settled = 0;
  private filledTo = 0;
  /** Where the last row kept ends. */
  private readTo = 0;
  /** One more than the place of the last filled cell of the row being read. */
  filled = 0;
  /** A cell of the row being read that is too long to be kept. */
  tooLong: LongCell | null = null;
  /** The most cells that any row before had. */
  width = 0;

  /** In: bytes: the whole text. */
  constructor(private readonly bytes: Uint8Array) {}

  get count(): number {
    return this.rows;
  }

  /** Takes the next cell of the row being read, from where it stands in the text. */
  set(column: number, start: number, end: number, hash: number): void {
    if (start === end) return;
    const first = this.bytes[start] ?? 0;
    if ((first <= 0x20 || first >= 0x80) && isBlank(this.bytes, start, end)) return;
    this.filled = column + 1;
    if (column >= MOST_COLUMNS) return;
    if (end - start > MOST_CELL_CHARACTERS && isTooLong(this.bytes, start, end)) {
      this.tooLong = { start, column };
      return;
    }
    const held = this.columns[column] ?? this.addColumns(column);
    held.take(this.rows - this.settled, start, end, hash);
  }

  /** Takes a cell that does not stand in the text as it is. In: start: where it stands there. */
  setApart(column: number, start: number, bytes: Uint8Array, end: number, hash: number): void {
    if (isBlank(bytes, 0, end)) return;
    this.filled = column + 1;
    if (column >= MOST_COLUMNS) return;
    if (end > MOST_CELL_CHARACTERS && isTooLong(bytes, 0, end)) {
      this.tooLong = { start, column };
      return;
    }
    const held = this.columns[column] ?? this.addColumns(column);
    held.takeCode(this.rows - this.settled, held.codeOf(bytes, 0, end, hash));
  }

  /**
   * Keeps the row that was read; one without a filled cell is left out.
   *
   * In: end: where it ends in the text.
   */
  keep(rowNumber: number, cells: number, end: number): void {
    if (this.filled === 0) return;
    this.readTo = end;
    this.rowNumbers[this.rows] = rowNumber;
    this.rows++;
    if (cells > this.width) this.width = cells;
    if (this.filled > this.filledTo) this.filledTo = this.filled;
    if (this.rows - this.settled === ROWS_AT_ONCE) this.settle();
    this.filled = 0;
  }

  /** Forgets the cells of the row that was read. */
  drop(): void {
    const columns = Math.min(this.filled, MOST_COLUMNS);
    for (let column = 0; column < columns; column++)
      this.columns[column]?.forget(this.rows - this.settled);
    this.filled = 0;
    this.tooLong = null;
  }

  /** Forgets all rows. */
  clear(): void {
    this.rows = 0;
    this.settled = 0;
    this.filledTo = 0;
  }

  finish(): Pick<SourceSheet, "rowNumbers" | "columns"> {
    this.settle();
    const { rows } = this;
    const rowNumbers = this.rowNumbers.slice(0, rows);
    return {
      rowNumbers,
      columns: this.columns.slice(0, this.filledTo).map((column) => column.finish(rows)),
    };
  }

  /** Lets each column look up its cells: one column after the other, for the memory's sake. */
  private settle(): void {
    const { bytes, rows, settled } = this;
    for (const column of this.columns) column.settle(bytes, settled, rows - settled);
    this.settled = rows;
    if (rows + ROWS_AT_ONCE > this.rowNumbers.length) this.grow();
  }

  private addColumns(column: number): BytesColumn {
    for (;;) {
      const added = new BytesColumn(this.rowNumbers.length);
      if (this.columns.push(added) > column) return added;
    }
  }

  /** A little more than there will be, going by those that were read; 0 if these are too few. */
  private expectedRows(): number {
    if (this.rows < SURE_ROWS) return 0;
    const rows = Math.ceil((1.02 * this.rows * this.bytes.length) / this.readTo);
    return Math.min(rows, MOST_ROWS) + 2 * ROWS_AT_ONCE;
  }

  private grow(): void {
    const rows = Math.max(2 * this.rowNumbers.length, this.expectedRows());
    const rowNumbers = new Uint32Array(rows);
    rowNumbers.set(this.rowNumbers);
    this.rowNumbers = rowNumbers;
    for (const column of this.columns) column.grow(rows);
  }
}

/** No more rows than these are ever kept, and then they are refused. */
const MOST_ROWS = 1_048_577;

/** Whether a cell is nothing but white space. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  // What a letter that is white space can begin with, beside the plain ones.
  const mayBe =
    first <= 0x20 || first === 0xc2 || (first >= 0xe1 && first <= 0xe3) || first === 0xef;
  return start === end || (mayBe && decodeUtf8(bytes, start, end).trim() === "");
}

/** Whether a cell has more characters than can be kept; of letters beyond a byte fewer than bytes. */
function isTooLong(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 4 * MOST_CELL_CHARACTERS) return true;
  return decodeUtf8(bytes, start, end).length > MOST_CELL_CHARACTERS;
}
