/**
 * The rows of a drawing: a row a line, cells parted by spaces, `-` for a cell that is blank.
 *
 * Out: blank cells are undefined; empty lines are left out.
 */
export function readDrawing(drawing: string): (string | undefined)[][] {
  return drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split(/\s+/u).map((cell) => (cell === "-" ? undefined : cell)));
}

/** A cell that a drawing must have. Throws when the row has none there. */
export function cellOf(row: readonly (string | undefined)[], at: number): string {
  const cell = row[at];
  if (cell === undefined)
    throw new RangeError(`generate/drawing: nothing in place ${String(at)} of "${row.join(" ")}"`);
  return cell;
}

/** The words of a list such as `a4 b3 b5`. */
export function readWords(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== "");
}

/** Several values in one cell of a drawing, parted by `;`. */
export function readList(cell: string | undefined): string[] | undefined {
  return cell?.split(";");
}
