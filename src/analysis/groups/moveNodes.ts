import type { Random } from "../../model/random.ts";
import { drawOrder, type Gauge, type Level } from "./level.ts";

/**
 * Moves nodes to the group where they add most, one at a time and in random order, until no move
 * gains anything; a node can also be set apart in a group of its own.
 *
 * Its arrays serve one level after the other: nothing is allocated while groups are sought.
 * Source: the fast local moving of Traag, Waltman & van Eck (2019), Sci. Rep. 9, 5233.
 */
export class Mover {
  /** Of group c, at 2c and 2c + 1: the sums over its nodes. Kept after `move`, as are the sizes. */
  readonly sums: Float64Array;
  readonly size: Int32Array;
  /** The weight of one node's ties to each group; 0 but while that node is looked at. */
  private readonly weight: Float64Array;
  /** Groups that the node is tied to, in the order of its ties. */
  private readonly tied: Int32Array;
  /** Numbers of groups nobody is in; the last is used next. */
  private readonly empty: Int32Array;
  private empties = 0;
  /** A ring of the nodes still to be looked at, each at most once at a time. */
  private readonly waiting: Int32Array;
  private readonly isWaiting: Uint8Array;
  private tail = 0;
  private left = 0;

  constructor(
    nodes: number,
    private readonly gauge: Gauge,
  ) {
    this.sums = new Float64Array(2 * nodes);
    this.size = new Int32Array(nodes);
    this.weight = new Float64Array(nodes);
    this.tied = new Int32Array(nodes);
    this.empty = new Int32Array(nodes);
    this.waiting = new Int32Array(nodes);
    this.isWaiting = new Uint8Array(nodes);
  }

  /**
   * Changes `membership`, whose groups are numbered below the number of nodes; how many groups
   * there are then.
   */
  move(level: Level, membership: Int32Array, random: Random): number {
    const { n } = level;
    const { waiting, isWaiting } = this;
    this.begin(level, membership);
    drawOrder(waiting, n, random);
    this.tail = 0;
    this.left = n;
    for (let head = 0; this.left > 0; this.left--) {
      const v = waiting[head]!;
      head = head + 1 === n ? 0 : head + 1;
      isWaiting[v] = 0;
      const home = membership[v]!;
      const best = this.bestGroup(level, membership, v, home);
      if (best !== home) this.put(level, membership, v, best);
    }
    return n - this.empties;
  }

  private begin({ n, sums: own }: Level, membership: Int32Array): void {
    const { sums, size, empty, isWaiting } = this;
    for (let group = 0; group < n; group++) {
      sums[2 * group] = sums[2 * group + 1] = size[group] = 0;
      isWaiting[group] = 1;
    }
    for (let v = 0; v < n; v++) {
      const group = membership[v]!;
      sums[2 * group]! += own[2 * v]!;
      sums[2 * group + 1]! += own[2 * v + 1]!;
      size[group]!++;
    }
    this.empties = 0;
    for (let group = n - 1; group >= 0; group--)
      if (size[group] === 0) empty[this.empties++] = group;
  }

  private bestGroup(level: Level, membership: Int32Array, v: number, home: number): number {
    const { sums, weight, tied } = this;
    const { rate, least } = this.gauge;
    const count = this.gather(level, membership, v);
    const a = level.sums[2 * v]!;
    const b = level.sums[2 * v + 1]!;
    const isAlone = this.size[home] === 1;
    let best = home;
    let most = isAlone
      ? 0
      : weight[home]! - rate * (a * (sums[2 * home + 1]! - b) + b * (sums[2 * home]! - a));
    weight[home] = 0;
    for (let at = 0; at < count; at++) {
      const group = tied[at]!;
      const gain = weight[group]! - rate * (a * sums[2 * group + 1]! + b * sums[2 * group]!);
      weight[group] = 0;
      if (gain > most + least && group !== home) {
        best = group;
        most = gain;
      }
    }
    return most < -least && !isAlone ? this.empty[this.empties - 1]! : best;
  }

  /** Adds up the ties of v by group; how many groups there are. */
  private gather({ offsets, neighbours, weights }: Level, membership: Int32Array, v: number) {
    const { weight, tied } = this;
    const end = offsets[v + 1]!;
    let count = 0;
    for (let e = offsets[v]!; e < end; e++) {
      const group = membership[neighbours[e]!]!;
      const before = weight[group]!;
      // Weights are above 0, so 0 means not met yet.
      tied[count] = group;
      count += Number(before === 0);
      weight[group] = before + weights[e]!;
    }
    return count;
  }

  private put(level: Level, membership: Int32Array, v: number, group: number): void {
    const { sums, size } = this;
    const home = membership[v]!;
    if (size[group] === 0) this.empties--;
    sums[2 * group]! += level.sums[2 * v]!;
    sums[2 * group + 1]! += level.sums[2 * v + 1]!;
    size[group]!++;
    if (--size[home]! === 0) {
      // Nothing of the rounding of a group may stay behind when its last node has left.
      sums[2 * home] = sums[2 * home + 1] = 0;
      this.empty[this.empties++] = home;
    } else {
      sums[2 * home]! -= level.sums[2 * v]!;
      sums[2 * home + 1]! -= level.sums[2 * v + 1]!;
    }
    membership[v] = group;
    this.callBack(level, membership, v);
  }

  /** Those tied to v outside its new group are looked at again. */
  private callBack(level: Level, membership: Int32Array, v: number): void {
    const { offsets, neighbours, n } = level;
    const { waiting, isWaiting } = this;
    const group = membership[v]!;
    const end = offsets[v + 1]!;
    for (let e = offsets[v]!; e < end; e++) {
      const w = neighbours[e]!;
      if (isWaiting[w] === 1 || membership[w] === group) continue;
      isWaiting[w] = 1;
      waiting[this.tail] = w;
      this.tail = this.tail + 1 === n ? 0 : this.tail + 1;
      this.left++;
    }
  }
}
