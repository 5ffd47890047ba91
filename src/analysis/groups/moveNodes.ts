import type { Random } from "../../model/random.ts";
import { type Level, threshold, TiesToGroups } from "./level.ts";
import { eachAlone } from "./numbering.ts";

/**
 * Moves nodes to the group where they add most, one at a time and in random order, until no move
 * gains anything; a node can also be set apart in a group of its own. Changes `membership`.
 *
 * In:  groups are numbered below the number of nodes.
 * Source: the fast local moving of Traag, Waltman & van Eck (2019), Sci. Rep. 9, 5233.
 */
export function moveNodes(level: Level, membership: Int32Array, random: Random): void {
  const mover = new Mover(level, membership);
  const waiting = new Waiting(level.graph.n, random);
  const { offsets, neighbours } = level.graph;
  for (let v = waiting.take(); v >= 0; v = waiting.take()) {
    if (!mover.move(v)) continue;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!;
      if (membership[w] !== membership[v]) waiting.add(w);
    }
  }
}

class Mover {
  private readonly ties: TiesToGroups;
  private readonly least: number;
  /** Sums over each group, and how many nodes are in it. */
  private readonly a: Float64Array;
  private readonly b: Float64Array;
  private readonly size: Int32Array;
  /** Numbers of groups nobody is in; the last is used next. */
  private readonly empty: number[] = [];

  constructor(
    private readonly level: Level,
    private readonly membership: Int32Array,
  ) {
    const { n } = level.graph;
    this.ties = new TiesToGroups(level.graph);
    this.least = threshold(level);
    this.a = new Float64Array(n);
    this.b = new Float64Array(n);
    this.size = new Int32Array(n);
    for (let v = 0; v < n; v++) this.put(v, membership[v]!, 1);
    for (let group = n - 1; group >= 0; group--) if (this.size[group] === 0) this.empty.push(group);
  }

  /** Puts v where it adds most; returns whether that is elsewhere. */
  move(v: number): boolean {
    const home = this.membership[v]!;
    this.ties.gather(v, this.membership, null);
    this.put(v, home, -1);
    const best = this.bestGroup(v, home);
    this.put(v, best, 1);
    if (best === home) return false;
    if (this.empty.at(-1) === best) this.empty.pop();
    if (this.size[home] === 0) this.empty.push(home);
    this.membership[v] = best;
    return true;
  }

  private bestGroup(v: number, home: number): number {
    const { weight, groups, count } = this.ties;
    let best = home;
    let most = weight[home]! - this.expected(v, home);
    for (let at = 0; at < count; at++) {
      const group = groups[at]!;
      const gain = weight[group]! - this.expected(v, group);
      if (gain > most + this.least) {
        best = group;
        most = gain;
      }
    }
    const alone = this.empty.at(-1);
    return most < -this.least && alone !== undefined && this.size[home]! > 0 ? alone : best;
  }

  private expected(v: number, group: number): number {
    const { a, b, rate } = this.level;
    return rate * (a[v]! * this.b[group]! + b[v]! * this.a[group]!);
  }

  private put(v: number, group: number, sign: 1 | -1): void {
    this.size[group]! += sign;
    if (this.size[group] === 0) {
      // Nothing of the rounding of a group may stay behind when its last node has left.
      this.a[group] = this.b[group] = 0;
    } else {
      this.a[group]! += sign * this.level.a[v]!;
      this.b[group]! += sign * this.level.b[v]!;
    }
  }
}

/** The nodes still to be looked at, each at most once at a time; all at first, in random order. */
class Waiting {
  private readonly queue: Int32Array;
  private readonly inside: Uint8Array;
  private head = 0;
  private length: number;

  constructor(n: number, random: Random) {
    this.queue = random.shuffle(eachAlone(n));
    this.inside = new Uint8Array(n).fill(1);
    this.length = n;
  }

  /** The next node, or −1 when none is left. */
  take(): number {
    if (this.length === 0) return -1;
    const v = this.queue[this.head]!;
    this.head = this.head + 1 === this.queue.length ? 0 : this.head + 1;
    this.length--;
    this.inside[v] = 0;
    return v;
  }

  add(v: number): void {
    if (this.inside[v] === 1) return;
    this.inside[v] = 1;
    const end = this.head + this.length++;
    this.queue[end < this.queue.length ? end : end - this.queue.length] = v;
  }
}
