/**
 * The order of two texts by Unicode code point, the same on every machine and in every locale.
 *
 * Out: negative, 0 or positive, as `Array.prototype.sort` expects. JavaScript's own `<` compares
 *      UTF-16 units, which puts characters beyond the basic plane before some within it.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for characters above every other, so they sort last. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** A copy in code-point order of `key`; rows with equal keys keep their order. */
export function sortedBy<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return rows
    .map((row) => ({ row, at: key(row) }))
    .sort((a, b) => compareText(a.at, b.at))
    .map(({ row }) => row);
}

/** The first place in an ascending list whose value is at least that: how many are less. */
export function firstAtLeast(sorted: ArrayLike<number>, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
