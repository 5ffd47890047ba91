import type { SourceColumn } from "../sourceSheet.ts";

/** In how many rows each different cell of a column stands, and in which first; −1 for none. */
export interface Occurrences {
  readonly counts: Uint32Array;
  readonly firstRows: Int32Array;
}

/** Counts the cells of a column. Cost: one pass over its rows. */
export function occurrencesOf({ texts, codes }: SourceColumn): Occurrences {
  const counts = new Uint32Array(texts.length);
  const firstRows = new Int32Array(texts.length).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    const before = counts[code] ?? 0;
    if (before === 0) firstRows[code] = row;
    counts[code] = before + 1;
  }
  return { counts, firstRows };
}
