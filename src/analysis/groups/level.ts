import type { Random } from "../../model/random.ts";

/**
 * A graph in which groups are sought: the whole one, or one whose nodes are parts of its nodes.
 * Its arrays are longer than what is used of them, so that one level serves many graphs.
 */
export class Level {
  n = 0;
  /** The ties of node v are at `offsets[v]` … `offsets[v + 1]` − 1, each at both of its ends. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** Of node v, at 2v and 2v + 1: `a` and `b` as in `Expectation`. */
  readonly sums: Float64Array;

  constructor(nodes: number, ends: number) {
    this.offsets = new Int32Array(nodes + 1);
    this.neighbours = new Int32Array(ends);
    this.weights = new Float64Array(ends);
    this.sums = new Float64Array(2 * nodes);
  }
}

/** What gains are measured by; the same at every level. */
export interface Gauge {
  /** γ / M. */
  readonly rate: number;
  /** The mean weight of a tie of the whole graph: what counts as much or little to gain. */
  readonly unit: number;
  /** A gain below this is rounding. */
  readonly least: number;
}

/** Fills the first n places of a list with 0 … n − 1 in random order. */
export function drawOrder(order: Int32Array, n: number, random: Random): void {
  for (let at = 0; at < n; at++) {
    const other = Math.floor(random.next() * (at + 1));
    order[at] = order[other]!;
    order[other] = at;
  }
}
