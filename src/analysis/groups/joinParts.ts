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
  /** Of the parts named by nodes, their numbers; of the parts by number, where they begin. */
  private readonly numberOf: Int32Array;
  private readonly starts: Int32Array;
  private readonly members: Int32Array;
  /** The weight of one part's ties to each other one; 0 but while that part is looked at. */
  private readonly weight: Float64Array;

  constructor(nodes: number) {
    this.number = new Int32Array(nodes);
    this.numberOf = new Int32Array(nodes);
    this.starts = new Int32Array(nodes + 1);
    this.members = new Int32Array(nodes);
    this.weight = new Float64Array(nodes);
  }

  /** In: the part of each node, named by one of its nodes, and sums by that name. */
  join(from: Level, part: Int32Array, sums: Float64Array, to: Level): void {
    to.n = this.gather(from.n, part);
    for (let name = 0; name < from.n; name++) {
      const number = this.numberOf[name]!;
      if (number < 0) continue;
      to.sums[2 * number] = sums[2 * name]!;
      to.sums[2 * number + 1] = sums[2 * name + 1]!;
    }
    to.offsets[0] = 0;
    for (let p = 0; p < to.n; p++) to.offsets[p + 1] = this.tie(from, p, to, to.offsets[p]!);
  }

  /** Numbers the parts and lists the nodes of each; how many parts there are. */
  private gather(n: number, part: Int32Array): number {
    const { number, numberOf, starts, members } = this;
    numberOf.fill(-1, 0, n);
    let count = 0;
    for (let v = 0; v < n; v++) {
      const name = part[v]!;
      if (numberOf[name]! < 0) {
        starts[count] = 0;
        numberOf[name] = count++;
      }
      starts[(number[v] = numberOf[name]!)]!++;
    }
    for (let p = 0, sum = 0; p < count; p++) starts[p] = sum += starts[p]!;
    starts[count] = n;
    for (let v = n - 1; v >= 0; v--) members[--starts[number[v]!]!] = v;
    return count;
  }

  /** Writes the ties of part p from place `at` on; where they end. */
  private tie({ offsets, neighbours, weights }: Level, p: number, to: Level, at: number): number {
    const { number, starts, members, weight } = this;
    const first = at;
    const last = starts[p + 1]!;
    for (let m = starts[p]!; m < last; m++) {
      const v = members[m]!;
      const end = offsets[v + 1]!;
      for (let e = offsets[v]!; e < end; e++) {
        const other = number[neighbours[e]!]!;
        if (other === p) continue;
        const before = weight[other]!;
        // Weights are above 0, so 0 means not met yet.
        if (before === 0) to.neighbours[at++] = other;
        weight[other] = before + weights[e]!;
      }
    }
    for (let e = first; e < at; e++) {
      const other = to.neighbours[e]!;
      to.weights[e] = weight[other]!;
      weight[other] = 0;
    }
    return at;
  }
}
