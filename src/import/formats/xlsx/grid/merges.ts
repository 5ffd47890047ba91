import type { MergedCells } from "../../../sourceSheet.ts";
import { readPlace, type CellPlace } from "../cells/reference.ts";
import type { XmlScanner } from "../xml/scanner.ts";
import type { FilledGrid } from "./grid.ts";

const COLON = 58;

/** The merged cells that a sheet lists: the element just opened holds one for each. */
export function readMerges(scanner: XmlScanner): MergedCells[] {
  const merges: MergedCells[] = [];
  const { depth } = scanner;
  while (scanner.enter(depth)) {
    const reference = scanner.attribute("ref");
    if (scanner.name === "mergeCell" && reference !== null) merges.push(readMerge(reference));
    scanner.skip();
  }
  return merges;
}

function readMerge(reference: string): MergedCells {
  const bytes = Uint8Array.from(reference, (letter) => letter.charCodeAt(0));
  const colon = bytes.indexOf(COLON);
  const first: CellPlace = { column: 0, row: 0 };
  const last: CellPlace = { column: 0, row: 0 };
  readPlace(bytes, 0, colon < 0 ? bytes.length : colon, first);
  readPlace(bytes, colon + 1, bytes.length, last);
  return {
    firstRow: Math.min(first.row, last.row),
    lastRow: Math.max(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastColumn: Math.max(first.column, last.column),
  };
}

/**
 * Blanks what lies under merged cells, and tells which of them have a text.
 *
 * Cost: at most one look at each cell, however many merged cells are listed: those that overlap,
 *   which no spreadsheet makes, are left as they are.
 */
export function applyMerges(
  merges: readonly MergedCells[],
  { rowNumbers, columns }: FilledGrid,
): MergedCells[] {
  let looks = rowNumbers.length * columns.length;
  return merges.filter((merge) => {
    const { firstRow, lastRow, firstColumn, lastColumn } = merge;
    const from = firstAtLeast(rowNumbers, firstRow);
    if (rowNumbers[from] !== firstRow || (columns[firstColumn]?.codes[from] ?? 0) === 0)
      return false;
    const to = firstAtLeast(rowNumbers, lastRow + 1);
    const covered = columns.slice(firstColumn, lastColumn + 1);
    looks -= covered.length * (to - from);
    if (looks < 0) return false;
    covered.forEach(({ codes }, index) => codes.fill(0, index === 0 ? from + 1 : from, to));
    return true;
  });
}

/** The place of the first number that is no smaller. */
function firstAtLeast(sorted: Uint32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
