import { damaged } from "../unreadable.ts";

/** As far as the rows and columns of a spreadsheet go. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const CASE = 32;
const A = 65;
const Z = 90;
const ZERO = 48;
const NINE = 57;

/** Where a cell stands: `C7` is column 2, row 7. Row 0 where the reference has none. */
export interface CellPlace {
  column: number;
  row: number;
}

/** Puts what a reference says into a place that is there already: there are as many as cells. */
export function readPlace(bytes: Uint8Array, from: number, to: number, place: CellPlace): void {
  let at = from;
  let column = 0;
  for (; at < to; at++) {
    const letter = (bytes[at] ?? 0) & ~CASE;
    if (letter < A || letter > Z) break;
    column = column * 26 + letter - A + 1;
    if (column > LAST_COLUMN) throw damaged();
  }
  if (column === 0) throw damaged();
  place.column = column - 1;
  place.row = readRowNumber(bytes, at, to);
}

export function readRowNumber(bytes: Uint8Array, from: number, to: number): number {
  const row = readDigits(bytes, from, to);
  if (row < 1 || row > LAST_ROW) throw damaged();
  return row;
}

/** A whole number in plain digits, up to 15 of them; −1 if there stands anything else. */
export function readDigits(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > 15) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + byte - ZERO;
  }
  return value;
}

/** Whether digits begin with a zero that a number would not keep. */
export function hasLeadingZero(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from > 1 && bytes[from] === ZERO;
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(A + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
