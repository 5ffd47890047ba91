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
 * Cost: O(m) a pass over all groups that are tied; passes go on until one joins nothing.
 */
export function joinEquals(
  graph: Csr,
  expectation: Expectation,
  membership: Int32Array,
  resolution: number,
): Int32Array {
  let joined = membership;
  for (;;) {
    const into = joinOnce(new TiedGroups(graph, expectation, joined), resolution);
    if (into === null) return joined;
    joined = numberGroups(joined.map((group) => into[group]!)).membership;
  }
}

/** What is known of groups: the sums over each, and the weight between those that are tied. */
class TiedGroups {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly total: number;
  /** Pairs of tied groups, the smaller number first, in order; and the weight between them. */
  readonly pairs: readonly (readonly [one: number, other: number, weight: number])[];
  readonly unit: number;

  constructor(graph: Csr, expectation: Expectation, membership: Int32Array) {
    const { n, offsets, neighbours, weights } = graph;
    const groups = membership.reduce((most, group) => Math.max(most, group), -1) + 1;
    this.a = new Float64Array(groups);
    this.b = new Float64Array(groups);
    this.total = expectation.total;
    const between = new Map<number, number>();
    let whole = 0;
    for (let v = 0; v < n; v++) {
      const group = membership[v]!;
      this.a[group]! += expectation.a[v]!;
      this.b[group]! += expectation.b[v]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const weight = weights === null ? 1 : weights[e]!;
        whole += weight;
        const other = membership[neighbours[e]!]!;
        if (other <= group) continue;
        const pair = group * groups + other;
        between.set(pair, (between.get(pair) ?? 0) + weight);
      }
    }
    this.unit = whole / Math.max(1, neighbours.length);
    this.pairs = [...between]
      .sort(([one], [other]) => one - other)
      .map(([pair, weight]) => [Math.floor(pair / groups), pair % groups, weight]);
  }
}

/**
 * The group that each group goes into, or null where none goes anywhere. What joined groups may
 * gain by being tied to a third is left to the next pass.
 */
function joinOnce({ a, b, total, pairs, unit }: TiedGroups, resolution: number): Int32Array | null {
  const into = Int32Array.from(a.keys());
  let hasJoined = false;
  for (const [one, other, weight] of pairs) {
    const keep = into[one]!;
    // A group that has taken part in a joining as the other stays where it went.
    if (into[other] !== other || keep === other) continue;
    const expected = a[keep]! * b[other]! + b[keep]! * a[other]!;
    if (weight - (resolution * expected) / total < -LEAST_LOSS * unit) continue;
    into[other] = keep;
    a[keep]! += a[other]!;
    b[keep]! += b[other]!;
    hasJoined = true;
  }
  return hasJoined ? into : null;
}
