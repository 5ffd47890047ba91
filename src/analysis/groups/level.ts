import type { Csr } from "../../network/csr.ts";
import type { Expectation } from "./quality.ts";

/** A graph in which groups are sought: the whole one, or one whose nodes are groups of its nodes. */
export interface Level {
  readonly graph: Csr;
  /** Of each node, as in `Expectation`. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** γ / M. */
  readonly rate: number;
  /** The mean weight of a tie of the whole graph: what counts as much or little to gain. */
  readonly unit: number;
}

/** A gain below this, in units of the mean weight, is rounding. */
const leastGain = 1e-9;

export function firstLevel(graph: Csr, expectation: Expectation, resolution: number): Level {
  const { neighbours, weights } = graph;
  const whole = weights === null ? neighbours.length : weights.reduce((all, each) => all + each, 0);
  return {
    graph,
    a: expectation.a,
    b: expectation.b,
    rate: resolution / expectation.total,
    unit: neighbours.length === 0 ? 1 : whole / neighbours.length,
  };
}

/** The smallest gain that is worth a move. */
export function threshold(level: Level): number {
  return leastGain * level.unit;
}

/**
 * The weight of one node's ties to each group, and to which groups it has any: filled anew for
 * each node, without clearing what it does not touch.
 */
export class TiesToGroups {
  readonly weight: Float64Array;
  /** The first `count` are the groups the node is tied to, in the order of its ties. */
  readonly groups: Uint32Array;
  count = 0;

  constructor(private readonly graph: Csr) {
    this.weight = new Float64Array(graph.n);
    this.groups = new Uint32Array(graph.n);
  }

  /** Gathers the ties of v, those alone that stay within the bounds if there are any. */
  gather(v: number, membership: Int32Array, bounds: Int32Array | null): void {
    const { offsets, neighbours, weights } = this.graph;
    this.clear();
    const end = offsets[v + 1]!;
    for (let e = offsets[v]!; e < end; e++) {
      const w = neighbours[e]!;
      if (bounds !== null && bounds[w] !== bounds[v]) continue;
      const group = membership[w]!;
      // Weights are above 0, so 0 means not touched yet.
      if (this.weight[group] === 0) this.groups[this.count++] = group;
      this.weight[group]! += weights === null ? 1 : weights[e]!;
    }
  }

  private clear(): void {
    for (let at = 0; at < this.count; at++) this.weight[this.groups[at]!] = 0;
    this.count = 0;
  }
}
