import { firstAtLeast } from "../../model/order.ts";

/** Values nearer than this in proportion differ by rounding alone, and are equal. */
const SAME = 1e-9;

/** Whether equal values share the best of their ranks, or the mean of them. */
export type Equals = "best" | "mean";

/**
 * Ranks nodes by their values, within each of several stretches of nodes apart. Rank 1 is the
 * largest value.
 *
 * In: `bounds`, where each stretch begins, and last where all end: [0, 57, 75] are two stretches.
 */
export class Ranker {
  private readonly sorted: Float64Array;
  /** One view a stretch, made once: ranking happens in every re-run. */
  private readonly stretches: readonly Float64Array[];

  constructor(
    private readonly bounds: readonly number[],
    private readonly equals: Equals,
  ) {
    this.sorted = new Float64Array(bounds.at(-1) ?? 0);
    this.stretches = bounds.slice(1).map((end, at) => this.sorted.subarray(bounds[at], end));
  }

  /** Hands each node's rank to `put`. Cost: O(n log n). */
  rank(values: Float64Array, put: (node: number, rank: number) => void): void {
    const { bounds, equals, sorted, stretches } = this;
    sorted.set(values.subarray(0, sorted.length));
    stretches.forEach((stretch, at) => {
      stretch.sort();
      for (let node = bounds[at]!; node < bounds[at + 1]!; node++) {
        const value = values[node]!;
        const slack = SAME * Math.abs(value);
        const above = stretch.length - countUpTo(stretch, value + slack);
        if (equals === "best") put(node, above + 1);
        else {
          const notBelow = stretch.length - firstAtLeast(stretch, value - slack);
          put(node, (above + 1 + notBelow) / 2);
        }
      }
    });
  }
}

/** How many of ascending values are at most `most`. */
function countUpTo(sorted: Float64Array, most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
