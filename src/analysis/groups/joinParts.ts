import type { Level } from "./level.ts";

/**
 * Makes of each part of a level a node of the next: two of them are tied by the weight of all
 * ties between their nodes.
 *
 * Its arrays serve one level after the other: nothing is allocated while groups are sought.
 */
export class Joiner {
  /** The number of each node's part in the next level, in the order of their first nodes. */
  readonly number: Int32Array;
  /** How many parts there are. */
  count = 0;
  /** Of parts named by nodes, their numbers. */
  private readonly numberOf: Int32Array;
  /** Of parts by number, their first nodes; of nodes, the next of the same part; −1 after the last. */
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  /** The weight of one part's ties to each other one; 0 but while that part is looked at. */
  private readonly weight: Float64Array;

  constructor(nodes: number) {
    this.number = new Int32Array(nodes);
    this.numberOf = new Int32Array(nodes);
    this.first = new Int32Array(nodes);
    this.next = new Int32Array(nodes);
    this.weight = new Float64Array(nodes);
  }

  /** In: the part of each node, named by one of its nodes, and the sums over each by that name. */
  join(from: Level, part: Int32Array, sums: Float64Array, to: Level): void {
    this.gather(from.n, part, sums, to);
    const { n, offsets } = to;
    offsets[0] = 0;
    for (let p = 0, at = 0; p < n; p++) offsets[p + 1] = at = this.tie(from, p, to, at);
  }

  /** Numbers the parts, and lists the nodes of each. */
  private gather(n: number, part: Int32Array, sums: Float64Array, to: Level): void {
    const { number, numberOf, first, next } = this;
    numberOf.fill(-1, 0, n);
    let count = 0;
    for (let v = 0; v < n; v++) {
      const name = part[v]!;
      if (numberOf[name]! < 0) {
        to.sums[2 * count] = sums[2 * name]!;
        to.sums[2 * count + 1] = sums[2 * name + 1]!;
        first[count] = -1;
        numberOf[name] = count++;
      }
      number[v] = numberOf[name]!;
    }
    this.count = to.n = count;
    for (let v = n - 1; v >= 0; v--) {
      const p = number[v]!;
      next[v] = first[p]!;
      first[p] = v;
    }
  }

  /** Writes the ties of part p from place `begin` on; where they end. */
  private tie(from: Level, p: number, to: Level, begin: number): number {
    const { offsets, neighbours, weights } = from;
    const { number, next, weight } = this;
    const others = to.neighbours;
    // What is inside the part is not listed: it counts as met.
    weight[p] = 1;
    let at = begin;
    for (let v = this.first[p]!; v >= 0; v = next[v]!) {
      const end = offsets[v + 1]!;
      for (let e = offsets[v]!; e < end; e++) {
        const other = number[neighbours[e]!]!;
        const before = weight[other]!;
        // Weights are above 0, so 0 means not met yet; without a branch, for it could go either way.
        others[at] = other;
        at += Number(before === 0);
        weight[other] = before + weights[e]!;
      }
    }
    weight[p] = 0;
    for (let e = begin; e < at; e++) {
      const other = others[e]!;
      to.weights[e] = weight[other]!;
      weight[other] = 0;
    }
    return at;
  }
}
