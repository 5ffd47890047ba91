import type { Csr } from "../../network/csr.ts";
import { Waves, wavesAtOnce } from "./waves.ts";

/** A graph whose nodes may each stand for several, and the order to follow its paths in. */
export interface PathTask {
  readonly graph: Csr;
  /** Every node once. Any order is right; where neighbours follow each other it is fast. */
  readonly sources: Uint32Array;
  /** How many nodes with the same ties each node stands for. */
  readonly copies: Float64Array;
  /** How many nodes these are together with all that hang on them. */
  readonly weight: Float64Array;
}

/**
 * Brandes's sums: how much of what all sources reach depends on each node.
 *
 * Sources are followed 32 at a time as far as who is how far from whom, and one by one where paths
 * are counted. Counting looks at all ties of a node and asks of none whether it leads on. Values at
 * an odd distance stand apart from those at an even one: as no tie joins distances further apart
 * than 1, what is read at the other end of a tie is then either meant or 0.
 */
export class PathFollower {
  private sums: Float64Array;
  private readonly waves: Waves;
  /** Row s: the nodes that source s reaches, the nearest first. */
  private readonly order: Uint32Array;
  /** How many nodes stand in each row, and how many levels these make besides the source's own. */
  private readonly filled = new Uint32Array(wavesAtOnce);
  private readonly levels = new Uint32Array(wavesAtOnce);
  /** At 32 · d + s: where in row s the nodes at distance d begin. */
  private readonly starts: Uint32Array;
  /**
   * How many shortest paths lead on from all copies of a node. Counts pass 2^32 soon and 2^53
   * harmlessly; for 2^1023 a network would have to be about a thousand steps across.
   */
  private readonly leading: readonly [even: Float64Array, odd: Float64Array];
  /** What depends on all copies of a node, for each path that leads to one of them. */
  private readonly share: readonly [even: Float64Array, odd: Float64Array];

  constructor(private readonly task: PathTask) {
    const { n } = task.graph;
    this.sums = new Float64Array(n);
    this.waves = new Waves(task.graph);
    this.order = new Uint32Array(wavesAtOnce * n);
    this.starts = new Uint32Array(wavesAtOnce * (n + 2));
    this.leading = [new Float64Array(n), new Float64Array(n)];
    this.share = [new Float64Array(n), new Float64Array(n)];
  }

  /** Adds what is reached from `sources[first]` … `sources[end − 1]`, at most 32 of them. */
  add(first: number, end: number): void {
    this.measureDistances(first, end);
    for (let at = first; at < end; at++) {
      const row = at - first;
      const last = this.levels[row]!;
      if (last < 2) continue;
      this.countPaths(row, last);
      this.gatherShares(row, last, this.task.weight[this.task.sources[at]!]!);
      this.clear(row);
    }
  }

  /** What has been added since last asked: pairs counted twice, nodes once for each copy. */
  takeSums(): Float64Array {
    const { sums } = this;
    this.sums = new Float64Array(sums.length);
    return sums;
  }

  private measureDistances(first: number, end: number): void {
    const { waves, order, filled, levels, starts, task } = this;
    waves.start(task.sources, first, end);
    for (let row = 0; row < end - first; row++) {
      order[row * task.graph.n] = task.sources[first + row]!;
      filled[row] = starts[wavesAtOnce + row] = 1;
      levels[row] = 0;
    }
    let distance = 0;
    for (let width = waves.step(); width > 0; width = waves.step()) {
      distance++;
      let some = this.enterArrivals(width);
      for (; some !== 0; some &= some - 1) {
        const row = 31 - Math.clz32(some & -some);
        levels[row] = distance;
        starts[wavesAtOnce * (distance + 1) + row] = filled[row]!;
      }
    }
  }

  /** Enters the nodes that have just been reached into their rows; returns whose there are. */
  private enterArrivals(width: number): number {
    const { order, filled } = this;
    const { n } = this.task.graph;
    const { front, arrived } = this.waves;
    let some = 0;
    for (let at = 0; at < width; at++) {
      const v = front[at]!;
      let waves = arrived[v]!;
      some |= waves;
      for (; waves !== 0; waves &= waves - 1) {
        const row = 31 - Math.clz32(waves & -waves);
        order[row * n + filled[row]!] = v;
        filled[row]!++;
      }
    }
    return some;
  }

  /** Where in `order` the nodes begin that are at that distance from the source of the row. */
  private levelStart(row: number, distance: number): number {
    return row * this.task.graph.n + this.starts[wavesAtOnce * distance + row]!;
  }

  /** Counts the shortest paths outward, level by level. */
  private countPaths(row: number, last: number): void {
    const { order, leading } = this;
    const { graph, copies } = this.task;
    let start = this.levelStart(row, 1);
    let end = this.levelStart(row, 2);
    // Only one of the source's copies is where the paths begin.
    for (let at = start; at < end; at++) leading[1][order[at]!] = copies[order[at]!]!;
    for (let distance = 2; distance <= last; distance++) {
      start = end;
      end = this.levelStart(row, distance + 1);
      const odd = distance % 2;
      countLevel({ order, start, end }, graph, copies, leading[1 - odd]!, leading[odd]!);
    }
  }

  /** Adds up inward, from the farthest nodes, how much of what is reached depends on each. */
  private gatherShares(row: number, last: number, standing: number): void {
    const { order, leading, share, sums, task } = this;
    let end = this.levelStart(row, last + 1);
    let start = this.levelStart(row, last);
    shareFarthest({ order, start, end }, task, leading[last % 2]!, share[last % 2]!);
    for (let distance = last - 1; distance > 0; distance--) {
      end = start;
      start = this.levelStart(row, distance);
      const odd = distance % 2;
      const values = { leading: leading[odd]!, beyond: share[1 - odd]!, share: share[odd]!, sums };
      gatherLevel({ order, start, end }, task, values, standing);
    }
  }

  private clear(row: number): void {
    const { n } = this.task.graph;
    const reached = this.filled[row]!;
    const [even, odd] = this.leading;
    const [shareEven, shareOdd] = this.share;
    if (4 * reached < n) {
      const nodes = this.order.subarray(row * n, row * n + reached);
      for (const v of nodes) even[v] = odd[v] = shareEven[v] = shareOdd[v] = 0;
      return;
    }
    even.fill(0);
    odd.fill(0);
    shareEven.fill(0);
    shareOdd.fill(0);
  }
}

/** The nodes at one distance from a source: `order[start]` … `order[end − 1]`. */
interface Level {
  readonly order: Uint32Array;
  readonly start: number;
  readonly end: number;
}

function countLevel(
  { order, start, end }: Level,
  { offsets, neighbours }: Csr,
  copies: Float64Array,
  before: Float64Array,
  leading: Float64Array,
): void {
  for (let at = start; at < end; at++) {
    const v = order[at]!;
    const rowEnd = offsets[v + 1]!;
    let paths = 0;
    for (let e = offsets[v]!; e < rowEnd; e++) paths += before[neighbours[e]!]!;
    leading[v] = copies[v]! * paths;
  }
}

function shareFarthest(
  { order, start, end }: Level,
  { copies, weight }: PathTask,
  leading: Float64Array,
  share: Float64Array,
): void {
  for (let at = start; at < end; at++) {
    const v = order[at]!;
    share[v] = (copies[v]! * weight[v]!) / leading[v]!;
  }
}

interface Gathered {
  readonly leading: Float64Array;
  /** The shares one step further from the source. */
  readonly beyond: Float64Array;
  readonly share: Float64Array;
  readonly sums: Float64Array;
}

function gatherLevel(
  { order, start, end }: Level,
  { graph: { offsets, neighbours }, copies, weight }: PathTask,
  { leading, beyond, share, sums }: Gathered,
  standing: number,
): void {
  for (let at = start; at < end; at++) {
    const v = order[at]!;
    const rowEnd = offsets[v + 1]!;
    let shares = 0;
    for (let e = offsets[v]!; e < rowEnd; e++) shares += beyond[neighbours[e]!]!;
    const paths = leading[v]!;
    sums[v]! += standing * paths * shares;
    share[v] = copies[v]! * (weight[v]! / paths + shares);
  }
}
