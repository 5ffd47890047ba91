import type { Random } from "../model/random.ts";

/** Draws places 0 … n − 1 again and again, each in proportion to its weight. */
export type DrawTable = (random: Random) => number;

/**
 * A table for many draws from the same weights.
 *
 * In: weights, none below 0, at least one above. Cost: O(n) once, O(log n) a draw.
 */
export function drawTable(weights: readonly number[]): DrawTable {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (let at = 0; at < weights.length; at++) {
    total += weights[at]!;
    sums[at] = total;
  }
  if (!(total > 0)) throw new RangeError("generate/drawTable: no weight is above 0");
  return (random) => firstAbove(sums, random.next() * total);
}

/** The items drawn in proportion to their weights. */
export function drawFrom<Item>(
  items: readonly (readonly [Item, number])[],
): (random: Random) => Item {
  const draw = drawTable(items.map(([, weight]) => weight));
  return (random) => items[draw(random)]![0];
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
