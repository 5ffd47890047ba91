import type { MergedCells } from "../../sourceSheet.ts";
import { plainText, readString, unescaped, within } from "./cells/cellText.ts";
import { plainNumber, type NumberShape } from "./cells/numberFormat.ts";
import { numberText, wholeText } from "./cells/numberText.ts";
import { PlainCell } from "./cells/plainCell.ts";
import {
  hasLeadingZero,
  LAST_COLUMN,
  LAST_ROW,
  readDigits,
  readPlace,
  readRowNumber,
  type CellPlace,
} from "./cells/reference.ts";
import { Grid } from "./grid/grid.ts";
import type { GridColumn } from "./grid/gridColumn.ts";
import { readMerges } from "./grid/merges.ts";
import { damaged } from "./unreadable.ts";
import { XmlScanner } from "./xml/scanner.ts";

/** What the cells of every sheet refer to. */
export interface CellContext {
  readonly strings: readonly (string | null)[];
  readonly shapes: readonly NumberShape[];
  readonly isFrom1904: boolean;
}

/** Told of what is odd about a cell. */
export interface CellTold {
  readonly tooLong: (row: number, column: number) => void;
  readonly twice: (row: number, column: number) => void;
  readonly withoutValue: (row: number, column: number) => void;
}

/** What a sheet holds. */
export interface SheetContent {
  readonly grid: Grid;
  readonly merges: readonly MergedCells[];
  /** Cells whose value a formula gave. */
  readonly formulas: number;
}

const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/** The depth at which the parts of a sheet, its rows and their cells are open. */
const IN_SHEET = 1;
const IN_ROWS = 2;
const IN_ROW = 3;
const IN_CELL = 4;

/** The cells of a sheet, read from its XML in one pass; null if the part is no sheet of cells. */
export function readSheet(
  part: Uint8Array,
  context: CellContext,
  told: CellTold,
): SheetContent | null {
  const scanner = new XmlScanner(part);
  scanner.enter(0);
  const root = scanner.name;
  if (root !== "worksheet") return null;
  const reader = new CellReader(scanner, context, told);
  const merges: MergedCells[] = [];
  while (scanner.enter(IN_SHEET)) {
    if (scanner.name === "sheetData") reader.readRows();
    else if (scanner.name === "mergeCells") merges.push(...readMerges(scanner));
    else scanner.skip();
  }
  return { grid: reader.grid, merges, formulas: reader.formulas };
}

class CellReader {
  readonly grid = new Grid();
  formulas = 0;
  private row = 0;
  private column = -1;
  private style = 0;
  private type = "n";
  private readonly place: CellPlace = { column: 0, row: 0 };
  private readonly plain: PlainCell;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: CellContext,
    private readonly told: CellTold,
  ) {
    this.plain = new PlainCell(scanner.bytes);
  }

  readRows(): void {
    while (this.scanner.enter(IN_ROWS)) {
      if (this.scanner.name === "row") this.readRow();
      else this.scanner.skip();
    }
  }

  private readRow(): void {
    this.row++;
    this.column = -1;
    this.scanner.attributes.eachLetter(this.takeRowAttribute);
    if (this.row > LAST_ROW) throw damaged();
    this.grid.startRow(this.row);
    this.readPlainCells();
    while (this.scanner.enter(IN_ROW)) {
      if (this.scanner.name === "c") this.readCell();
      else this.scanner.skip();
      this.readPlainCells();
    }
  }

  /** Reads cells as long as they are written as most are. */
  private readPlainCells(): void {
    const { scanner, plain } = this;
    let at = scanner.contentFrom;
    if (at < 0) return;
    for (let end = plain.read(at); end >= 0; end = plain.read(at)) {
      if (plain.row !== this.row || plain.column >= LAST_COLUMN) break;
      this.column = plain.column;
      this.style = plain.style;
      if (plain.isShared) this.putShared(plain.value);
      else this.putNumber(plain.value);
      at = end;
    }
    scanner.passTo(at);
  }

  private readonly takeRowAttribute = (letter: number, from: number, to: number): void => {
    if (letter === LETTER_R) this.row = readRowNumber(this.scanner.bytes, from, to);
  };

  private readonly takeCellAttribute = (letter: number, from: number, to: number): void => {
    const { bytes } = this.scanner;
    if (letter === LETTER_R) this.moveTo(from, to);
    else if (letter === LETTER_S) this.style = readDigits(bytes, from, to);
    else if (letter === LETTER_T) this.type = typeOf(bytes, from, to);
  };

  private moveTo(from: number, to: number): void {
    readPlace(this.scanner.bytes, from, to, this.place);
    if (this.place.row !== this.row) throw damaged();
    this.column = this.place.column;
  }

  private readCell(): void {
    const { scanner } = this;
    this.column++;
    this.style = 0;
    this.type = "n";
    scanner.attributes.eachLetter(this.takeCellAttribute);
    let hasValue = false;
    let hasFormula = false;
    while (scanner.enter(IN_CELL)) {
      if (scanner.name === "v") hasValue = this.readValue();
      else if (scanner.name === "is") this.putText(readString(scanner));
      else {
        if (scanner.name === "f") hasFormula = true;
        scanner.skip();
      }
    }
    if (hasFormula) this.noteFormula(hasValue);
  }

  private noteFormula(hasValue: boolean): void {
    if (hasValue) this.formulas++;
    else this.told.withoutValue(this.row, this.column);
  }

  /** Whether there is a value; a text may well be blank. */
  private readValue(): boolean {
    const { scanner } = this;
    const isPlain = scanner.passPlain();
    if (isPlain && this.putDigits()) return true;
    const text = isPlain ? plainText(scanner) : scanner.readContent();
    if (text !== "") this.putWritten(text);
    return text !== "" || this.type === "str";
  }

  /** Whether the value just passed was the place of a text or a whole number, as most are. */
  private putDigits(): boolean {
    const { bytes, textFrom, textTo } = this.scanner;
    const digits = readDigits(bytes, textFrom, textTo);
    if (digits < 0) return false;
    if (this.type === "s") this.putShared(digits);
    else if (this.type === "n" && !hasLeadingZero(bytes, textFrom, textTo)) this.putNumber(digits);
    else return false;
    return true;
  }

  private putShared(index: number): void {
    const text = this.context.strings[index];
    if (text === undefined) throw damaged();
    if (text === null) {
      this.refuse(this.told.tooLong);
      return;
    }
    const column = this.grid.column(this.column);
    const code = column === null ? Number(text.trim() !== "") : column.ofShared(index, text);
    this.put(column, code);
  }

  /** A whole number as most are, without a sign or an exponent. */
  private putNumber(value: number): void {
    const column = this.grid.column(this.column);
    const shape = this.shape();
    if (column === null) this.put(column, 1);
    else if (shape.kind === "plain") this.put(column, column.ofNumber(value));
    else this.put(column, column.ofShaped(value, shape, this.textOf));
  }

  private readonly textOf = (value: number, shape: NumberShape): string =>
    wholeText(value, shape, this.context.isFrom1904);

  private shape(): NumberShape {
    return this.context.shapes[this.style] ?? plainNumber;
  }

  private putWritten(text: string | null): void {
    if (text === null) {
      this.refuse(this.told.tooLong);
      return;
    }
    switch (this.type) {
      case "s":
        this.putShared(Number(text));
        break;
      case "n":
        this.putText(numberText(text, this.shape(), this.context.isFrom1904));
        break;
      case "b":
        this.putText(booleanText(text.trim()));
        break;
      case "d":
        this.putText(isoText(text.trim()));
        break;
      default:
        this.putText(unescaped(text));
    }
  }

  private putText(written: string | null): void {
    const text = written === null ? null : within(written);
    if (text === null) {
      this.refuse(this.told.tooLong);
      return;
    }
    const column = this.grid.column(this.column);
    this.put(column, column === null ? Number(text.trim() !== "") : column.ofText(text));
  }

  private put(column: GridColumn | null, code: number): void {
    if (code === 0) return;
    if (!this.grid.put(column, this.column, code)) this.refuse(this.told.twice);
  }

  private refuse(tell: (row: number, column: number) => void): void {
    if (this.grid.refuseRow()) tell(this.row, this.column);
  }
}

/** Types of cells; the length tells them apart but for those of one letter. */
function typeOf(bytes: Uint8Array, from: number, to: number): string {
  const letters = to - from;
  if (letters === 1) return String.fromCharCode(bytes[from] ?? 0);
  return letters === 3 ? "str" : "inlineStr";
}

function booleanText(text: string): string {
  if (text === "1" || text === "true") return "TRUE";
  return text === "0" || text === "false" ? "FALSE" : text;
}

/** A day as newer editions write it, without a time of day that says nothing. */
function isoText(text: string): string {
  return text.replace(/T00:00(?::00(?:\.0{1,9})?)?Z?$/u, "").replace(/^(\d{4}-\d\d-\d\d)T/u, "$1 ");
}
