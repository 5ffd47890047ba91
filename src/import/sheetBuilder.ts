import type { Cell, SourceColumn, SourceSheet } from "./sourceSheet.ts";

/** Puts a sheet together row by row, holding each different cell of a column once. */
export class SheetBuilder {
  private readonly rowNumbers: number[] = [];
  private readonly columns: ColumnBuilder[] = [];
  private refused = 0;

  constructor(
    private readonly file: string,
    private readonly name: string,
    private readonly header: readonly string[] | null,
  ) {
    if (header !== null) this.addColumns(header.length);
  }

  /**
   * Adds a row. Cells missing at the end are blank.
   *
   * In: isRow: the row counts even if none of its cells is filled; otherwise it is left out then.
   */
  addRow(rowNumber: number, cells: readonly Cell[], isRow = false): void {
    const row = this.rowNumbers.length;
    let isAdded = isRow;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] ?? "";
      if (!isFilled(cell)) continue;
      isAdded = true;
      (this.columns[index] ?? this.addColumns(index + 1)).set(row, cell);
    }
    if (isAdded) this.rowNumbers.push(rowNumber);
  }

  /** Counts a row that could not be read, and that the log tells of. */
  refuseRow(): void {
    this.refused++;
  }

  /** In: header: the headings, where they were not known before the rows. */
  finish(header: readonly string[] | null = this.header): SourceSheet {
    if (header !== null) this.addColumns(header.length);
    const rows = this.rowNumbers.length;
    return {
      file: this.file,
      name: this.name,
      header,
      rowNumbers: Uint32Array.from(this.rowNumbers),
      columns: this.columns.map((column) => column.finish(rows)),
      refused: this.refused,
    };
  }

  /** As many columns as that; returns the last. */
  private addColumns(count: number): ColumnBuilder {
    let last = new ColumnBuilder();
    while (this.columns.length < count) {
      last = new ColumnBuilder();
      this.columns.push(last);
    }
    return last;
  }
}

class ColumnBuilder {
  private readonly texts: Cell[] = [""];
  private readonly codeOf = new Map<string, number>();
  private readonly codes: number[] = [];

  set(row: number, cell: Cell): void {
    while (this.codes.length < row) this.codes.push(0);
    this.codes.push(typeof cell === "string" ? this.codeOfText(cell) : this.texts.push(cell) - 1);
  }

  finish(rows: number): SourceColumn {
    const codes = new Uint32Array(rows);
    codes.set(this.codes);
    return { texts: this.texts, codes };
  }

  private codeOfText(text: string): number {
    const known = this.codeOf.get(text);
    if (known !== undefined) return known;
    const code = this.texts.push(text) - 1;
    this.codeOf.set(text, code);
    return code;
  }
}

function isFilled(cell: Cell): boolean {
  return typeof cell === "string" ? cell.trim() !== "" : cell.length > 0;
}
