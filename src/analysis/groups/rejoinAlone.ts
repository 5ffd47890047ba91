import type { Csr } from "../../network/csr.ts";
import { countGroups } from "./comparePartitions.ts";
import { type Numbered, numberGroups } from "./numbering.ts";
import type { Expectation } from "./quality.ts";

/** A gain below this, in units of the mean weight of a tie, is rounding. */
const leastGain = 1e-9;

/**
 * The groups of a run carried over to the whole data: whoever stood alone in it joins the group
 * that gains most, if any does. A run leaves ties out, and nobody should be missing from a group
 * for a record that is there.
 *
 * In:  connected groups, numbered below the number of nodes. Out: connected groups, numbered by
 *      smallest node; nobody who stood with others is moved, other than by somebody joining them.
 * Cost: O(n + m).
 */
export function rejoinAlone(
  graph: Csr,
  expectation: Expectation,
  membership: Int32Array,
  resolution: number,
): Numbered {
  const groups = new Joining(graph, expectation, membership, resolution);
  for (let v = 0; v < graph.n; v++) groups.rejoin(v);
  return numberGroups(groups.membership);
}

class Joining {
  readonly membership: Int32Array;
  private readonly size: Uint32Array;
  /** Sums over each group, and the weight of one node's ties to it. */
  private readonly a: Float64Array;
  private readonly b: Float64Array;
  private readonly weight: Float64Array;
  private readonly rate: number;

  constructor(
    private readonly graph: Csr,
    private readonly expectation: Expectation,
    membership: Int32Array,
    resolution: number,
  ) {
    this.membership = membership.slice();
    this.size = countGroups(membership);
    this.a = new Float64Array(this.size.length);
    this.b = new Float64Array(this.size.length);
    this.weight = new Float64Array(this.size.length);
    this.rate = resolution / expectation.total;
    membership.forEach((group, v) => {
      this.a[group]! += expectation.a[v]!;
      this.b[group]! += expectation.b[v]!;
    });
  }

  rejoin(v: number): void {
    const home = this.membership[v]!;
    if (this.size[home] !== 1) return;
    const best = this.bestGroup(v, home);
    if (best === home) return;
    this.membership[v] = best;
    this.size[home] = 0;
    this.size[best]!++;
    this.a[best]! += this.expectation.a[v]!;
    this.b[best]! += this.expectation.b[v]!;
  }

  private bestGroup(v: number, home: number): number {
    const { graph, membership, weight } = this;
    const { offsets, neighbours, weights } = graph;
    const [from, to] = [offsets[v]!, offsets[v + 1]!];
    let all = 0;
    for (let e = from; e < to; e++) {
      const tie = weights === null ? 1 : weights[e]!;
      weight[membership[neighbours[e]!]!]! += tie;
      all += tie;
    }
    let best = home;
    let most = (leastGain * all) / Math.max(1, to - from);
    for (let e = from; e < to; e++) {
      const group = membership[neighbours[e]!]!;
      const gain = weight[group]! - this.expected(v, group);
      weight[group] = 0;
      // A group met again has no weight left, and so cannot be chosen a second time.
      if (gain <= most) continue;
      best = group;
      most = gain;
    }
    return best;
  }

  private expected(v: number, group: number): number {
    const { a, b } = this.expectation;
    return this.rate * (a[v]! * this.b[group]! + b[v]! * this.a[group]!);
  }
}
