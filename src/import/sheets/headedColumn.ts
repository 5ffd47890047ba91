import type { SourceColumn } from "../sourceSheet.ts";
import type { HeadedColumn } from "../sourceTable.ts";

/**
 * A column's cells in these rows, each different one once; cells that only other rows have are
 * forgotten.
 *
 * In: rows: ascending.
 */
export function headedColumn(
  heading: string,
  column: SourceColumn | undefined,
  rows: Uint32Array,
): HeadedColumn {
  if (column === undefined) return { heading, texts: [""], codes: new Uint32Array(rows.length) };
  return { heading, ...(inOneRun(column, rows) ?? inAnyRows(column, rows)) };
}

/**
 * The usual case, quickly: rows without a gap, below headings that are no cell of theirs, their
 * codes in the order in which they appear. Null where it is not so.
 */
function inOneRun({ texts, codes }: SourceColumn, rows: Uint32Array): SourceColumn | null {
  const first = rows[0] ?? 0;
  if (rows.length === 0 || rows.at(-1) !== first + rows.length - 1) return null;
  const above = codes.subarray(0, first).reduce((most, code) => Math.max(most, code), 0);
  const own = new Uint32Array(rows.length);
  const last = lowered(codes.subarray(first, first + rows.length), above, own);
  if (last === null) return null;
  const kept = texts.slice(above, last + 1);
  kept[0] = texts[0] ?? "";
  return { texts: kept, codes: own };
}

/**
 * Writes each code but 0 less so much; returns the highest there was, or null if they are not in
 * order.
 */
function lowered(codes: Uint32Array, by: number, own: Uint32Array): number | null {
  let last = by;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    if (code === 0) continue;
    if (code <= by || code > last + 1) return null;
    if (code > last) last = code;
    own[i] = code - by;
  }
  return last;
}

function inAnyRows(column: SourceColumn, rows: Uint32Array): SourceColumn {
  const codes = new Uint32Array(rows.length);
  const place = new Int32Array(column.texts.length).fill(-1);
  const texts = [column.texts[0] ?? ""];
  place[0] = 0;
  for (let i = 0; i < rows.length; i++) {
    const code = column.codes[rows[i] ?? 0] ?? 0;
    let now = place[code] ?? 0;
    if (now < 0) {
      now = texts.length;
      place[code] = now;
      texts.push(column.texts[code] ?? "");
    }
    codes[i] = now;
  }
  return { texts, codes };
}
