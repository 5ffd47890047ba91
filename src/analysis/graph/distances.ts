import { noProgress, type Progress } from "../../model/progress.ts";
import type { Csr } from "../../network/csr.ts";

/** How far each node is from the others it can reach, in steps; every tie is one step long. */
export interface DistanceSums {
  /** How many others can be reached. */
  readonly reached: Float64Array;
  /** The sum of the distances to them. */
  readonly steps: Float64Array;
  /** The sum of 1 / distance to them. */
  readonly nearness: Float64Array;
}

/**
 * How near each node is to all others: the sum of 1 / distance, a node that cannot be reached
 * adding nothing.
 *
 * Out: 0 for a node without ties; never more than n − 1.
 * Source: Marchiori & Latora (2000), Physica A 285; Rochat (2009).
 */
export function harmonicCloseness(graph: Csr, progress: Progress = noProgress): Float64Array {
  return distanceSums(graph, progress).nearness;
}

/**
 * How near each node is to those it can reach, lowered in proportion to those it cannot:
 * (r / (n − 1)) · (r / Σ distance), r being how many it can reach.
 *
 * Out: from 0 to 1; NaN for a node without ties.
 * Source: Wasserman & Faust (1994), Social Network Analysis, p. 201.
 */
export function closeness(graph: Csr, progress: Progress = noProgress): Float64Array {
  const { reached, steps } = distanceSums(graph, progress);
  return reached.map((r, v) => (r === 0 ? NaN : (r / (graph.n - 1)) * (r / steps[v]!)));
}

const sourcesAtOnce = 32;
const batchesBetweenReports = 8;

/**
 * The sums over the distances from every node, following 32 nodes at once, a bit for each.
 *
 * Cost: O(n · m / 32) or a little more time, at worst O(n · m); O(n + m) memory.
 */
export function distanceSums(graph: Csr, progress: Progress = noProgress): DistanceSums {
  const waves = new Waves(graph);
  for (let first = 0; first < graph.n; first += sourcesAtOnce) {
    if (first % (sourcesAtOnce * batchesBetweenReports) === 0) progress(first, graph.n);
    waves.spread(first, Math.min(first + sourcesAtOnce, graph.n));
  }
  progress(graph.n, graph.n);
  return waves.sums;
}

class Waves {
  readonly sums: DistanceSums;
  /** Bit s: the wave that began at the batch's node number s … has been here, */
  private readonly passed: Int32Array;
  /** … arrived here in the last step, */
  private readonly arrived: Int32Array;
  /** … arrives here in this one. */
  private readonly arriving: Int32Array;
  /** Nodes some wave reached in the last step, and those it reaches in this one. */
  private front: Uint32Array;
  private nextFront: Uint32Array;

  constructor(private readonly graph: Csr) {
    const { n } = graph;
    this.sums = {
      reached: new Float64Array(n),
      steps: new Float64Array(n),
      nearness: new Float64Array(n),
    };
    this.passed = new Int32Array(n);
    this.arrived = new Int32Array(n);
    this.arriving = new Int32Array(n);
    this.front = new Uint32Array(n);
    this.nextFront = new Uint32Array(n);
  }

  /** Adds, for every node, its distances from the nodes `first` … `end` − 1. */
  spread(first: number, end: number): void {
    this.passed.fill(0);
    for (let v = first; v < end; v++) {
      this.passed[v] = this.arrived[v] = 1 << (v - first);
      this.front[v - first] = v;
    }
    let width = end - first;
    for (let distance = 1; width > 0; distance++) {
      width = this.advance(width);
      this.settle(width, distance);
    }
  }

  /** Carries the waves over the ties of the `width` nodes in front; returns how many come next. */
  private advance(width: number): number {
    const { offsets, neighbours } = this.graph;
    const { passed, arrived, arriving, front, nextFront } = this;
    let next = 0;
    for (let at = 0; at < width; at++) {
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
    return next;
  }

  private settle(width: number, distance: number): void {
    const { passed, arrived, arriving, nextFront } = this;
    const { reached, steps, nearness } = this.sums;
    for (let at = 0; at < width; at++) {
      const w = nextFront[at]!;
      const waves = arriving[w]!;
      passed[w]! |= waves;
      arrived[w] = waves;
      arriving[w] = 0;
      // Distances are the same both ways, so the waves that arrive here tell how far it is there.
      const count = bitsIn(waves);
      reached[w]! += count;
      steps[w]! += count * distance;
      nearness[w]! += count / distance;
    }
    [this.front, this.nextFront] = [this.nextFront, this.front];
  }
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
