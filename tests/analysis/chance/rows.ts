import type { TwoModeRows } from "../../../src/analysis/chance/twoModeRows.ts";
import { reference } from "../../support/reference.ts";

/** A two-mode graph from the columns of each row. */
export function rowsOf(columns: number, lists: readonly (readonly number[])[]): TwoModeRows {
  const offsets = [0];
  for (const list of lists) offsets.push((offsets.at(-1) ?? 0) + list.length);
  return {
    rows: lists.length,
    columns,
    offsets: Uint32Array.from(offsets),
    members: Uint32Array.from(lists.flat()),
  };
}

/** A two-mode graph from a matrix of 0 and 1. */
export function rowsOfMatrix(matrix: readonly (readonly number[])[]): TwoModeRows {
  return rowsOf(
    matrix[0]?.length ?? 0,
    matrix.map((row) => row.flatMap((cell, column) => (cell === 1 ? [column] : []))),
  );
}

/** The columns of each row. */
export function columnsOf({ rows, offsets, members }: TwoModeRows): number[][] {
  return Array.from({ length: rows }, (_, row) => [
    ...members.subarray(offsets[row], offsets[row + 1]),
  ]);
}

/** The example of three rows and four columns. */
export const sdsmMatrix = reference("small_exact", "sdsm_3x4", "M") as number[][];
