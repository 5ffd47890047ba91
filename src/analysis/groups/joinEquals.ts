import type { Csr } from "../../network/csr.ts";
import { numberGroups } from "./numbering.ts";
import type { Expectation } from "./quality.ts";

/** A loss below this, in units of the mean weight of a tie, is rounding. */
const LEAST_LOSS = 1e-9;

/**
 * Groups that are tied, and of which nothing is lost by being one, as one: nothing in the data
 * speaks for keeping them apart. So of equally good partitions the plainest is reported, not
 * whichever came first.
 *
 * In:  groups numbered from 0 by smallest node. Out: the same if no two of them are equal to one.
 * Cost: O(m) for each two that are joined.
 */
export function joinEquals(
  graph: Csr,
  expectation: Expectation,
  membership: Int32Array,
  resolution: number,
): Int32Array {
  let joined = membership;
  for (let pair = findEquals(graph, expectation, joined, resolution); pair !== null;) {
    const [keep, join] = pair;
    joined = numberGroups(joined.map((group) => (group === join ? keep : group))).membership;
    pair = findEquals(graph, expectation, joined, resolution);
  }
  return joined;
}

/** The first two tied groups, by number, that lose nothing by being one. */
function findEquals(
  { n, offsets, neighbours, weights }: Csr,
  { a, b, total }: Expectation,
  membership: Int32Array,
  resolution: number,
): readonly [number, number] | null {
  const groups = membership.reduce((most, group) => Math.max(most, group), -1) + 1;
  const sumA = new Float64Array(groups);
  const sumB = new Float64Array(groups);
  /** The weight between two groups, by the number of the pair. */
  const between = new Map<number, number>();
  let whole = 0;
  for (let v = 0; v < n; v++) {
    const group = membership[v]!;
    sumA[group]! += a[v]!;
    sumB[group]! += b[v]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const weight = weights === null ? 1 : weights[e]!;
      whole += weight;
      const other = membership[neighbours[e]!]!;
      if (other <= group) continue;
      const pair = group * groups + other;
      between.set(pair, (between.get(pair) ?? 0) + weight);
    }
  }
  const least = (-LEAST_LOSS * whole) / Math.max(1, neighbours.length);
  let found = Infinity;
  for (const [pair, weight] of between) {
    const one = Math.floor(pair / groups);
    const other = pair % groups;
    const expected = sumA[one]! * sumB[other]! + sumB[one]! * sumA[other]!;
    if (pair < found && weight - (resolution * expected) / total >= least) found = pair;
  }
  return found === Infinity ? null : [Math.floor(found / groups), found % groups];
}
