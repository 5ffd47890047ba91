/** What a row sorts by in a column. Null and not-a-number mean "nothing there". */
export type SortValue = string | number | null;

export interface Sort {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/** Reads numbers inside texts as numbers, so that YP2 comes before YP10. */
const collator = new Intl.Collator("en-GB", { numeric: true });

/**
 * The rows in order of a column. Rows with nothing there come last in either direction, and
 * equal rows keep the order they came in.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: Sort["direction"],
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (isNothing(a.value) || isNothing(b.value))
        return Number(isNothing(a.value)) - Number(isNothing(b.value));
      return sign * compareValues(a.value, b.value);
    })
    .map(({ row }) => row);
}

/** Negative, 0 or positive: numbers by size, texts as people read them, numbers before texts. */
export function compareValues(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  return typeof a === "number" ? -1 : 1;
}

function isNothing(value: SortValue): value is null {
  return value === null || Number.isNaN(value);
}

/**
 * What pressing a column's heading does: numbers start with the largest, words with the first;
 * pressing again turns the order round, and a third time gives back the table's own order.
 */
export function nextSort(sort: Sort | null, column: string, isNumeric: boolean): Sort | null {
  const first = isNumeric ? "descending" : "ascending";
  if (sort?.column !== column) return { column, direction: first };
  if (sort.direction !== first) return null;
  return { column, direction: first === "ascending" ? "descending" : "ascending" };
}
