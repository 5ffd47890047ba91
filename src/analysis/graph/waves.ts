import type { Csr } from "../../network/csr.ts";

/** How many sources are followed at once: a bit of a word for each. */
export const wavesAtOnce = 32;

/** Where this share of all nodes is reached in one step, looking at all of them is quicker. */
const wideFront = 1 / 8;

/**
 * Follows the ties of a graph outward from up to 32 sources at once, step by step.
 *
 * `start`, then `step` until it returns 0. After each step, `front` names the nodes that some wave
 * has just reached, and bit s of `arrived` of such a node tells that the wave of source s is one
 * of these.
 *
 * Cost: about O(n + m) for all the waves where most nodes are equally far from all their sources,
 *       at worst as much for each.
 */
export class Waves {
  /** The first `step()` entries are the nodes that waves have reached in the last step. */
  front: Uint32Array;
  /** Bit s: the wave of source s arrived at the node in the last step; 0 unless it is in front. */
  arrived: Int32Array;
  private arriving: Int32Array;
  private nextFront: Uint32Array;
  /** Bit s: the wave of source s has been at the node. */
  private readonly passed: Int32Array;
  private width = 0;

  constructor(private readonly graph: Csr) {
    const { n } = graph;
    this.front = new Uint32Array(n);
    this.nextFront = new Uint32Array(n);
    this.arrived = new Int32Array(n);
    this.arriving = new Int32Array(n);
    this.passed = new Int32Array(n);
  }

  /** Begins anew at `sources[first]` … `sources[end − 1]`, at most 32 of them. */
  start(sources: Uint32Array, first: number, end: number): void {
    this.passed.fill(0);
    for (let at = first; at < end; at++) {
      const v = sources[at]!;
      this.passed[v] = this.arrived[v] = 1 << (at - first);
      this.front[at - first] = v;
    }
    this.width = end - first;
  }

  /** Takes every wave one step further; returns how many nodes some wave has now reached. */
  step(): number {
    const { front, arrived } = this;
    const before = this.width;
    this.width = before > wideFront * this.graph.n ? this.look() : this.push();
    for (let at = 0; at < before; at++) arrived[front[at]!] = 0;
    [this.front, this.nextFront] = [this.nextFront, front];
    [this.arrived, this.arriving] = [this.arriving, arrived];
    return this.width;
  }

  /** Carries waves over the ties of the nodes in front. */
  private push(): number {
    const { offsets, neighbours } = this.graph;
    const { passed, arrived, arriving, front, nextFront } = this;
    let next = 0;
    for (let at = 0; at < this.width; at++) {
      const v = front[at]!;
      const waves = arrived[v]!;
      const end = offsets[v + 1]!;
      for (let e = offsets[v]!; e < end; e++) {
        const w = neighbours[e]!;
        const fresh = waves & ~passed[w]!;
        if (fresh === 0) continue;
        if (arriving[w] === 0) nextFront[next++] = w;
        arriving[w]! |= fresh;
      }
    }
    for (let at = 0; at < next; at++) passed[nextFront[at]!]! |= arriving[nextFront[at]!]!;
    return next;
  }

  /** Asks every node which waves have reached a neighbour of it. */
  private look(): number {
    const { n, offsets, neighbours } = this.graph;
    const { passed, arrived, arriving, nextFront } = this;
    let next = 0;
    for (let v = 0; v < n; v++) {
      let waves = 0;
      const end = offsets[v + 1]!;
      for (let e = offsets[v]!; e < end; e++) waves |= arrived[neighbours[e]!]!;
      const fresh = waves & ~passed[v]!;
      arriving[v] = fresh;
      nextFront[next] = v;
      next += fresh === 0 ? 0 : 1;
      passed[v]! |= fresh;
    }
    return next;
  }
}
