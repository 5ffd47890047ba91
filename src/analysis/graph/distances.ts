import { noProgress, type Progress } from "../../model/progress.ts";
import type { Csr } from "../../network/csr.ts";
import { relabelForSpeed } from "./locality.ts";
import { Waves, wavesAtOnce } from "./waves.ts";

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

const batchesBetweenReports = 8;

/**
 * The sums over the distances from every node, following 32 nodes at once, a bit for each.
 *
 * Cost: O(n · m / 32) or a little more time, at worst O(n · m); O(n + m) memory.
 */
export function distanceSums(graph: Csr, progress: Progress = noProgress): DistanceSums {
  const { n } = graph;
  const fast = relabelForSpeed(graph);
  const waves = new Waves(fast.graph);
  const sums = { reached: zeros(n), steps: zeros(n), nearness: zeros(n) };
  for (let first = 0; first < n; first += wavesAtOnce) {
    if (first % (wavesAtOnce * batchesBetweenReports) === 0) progress(first, n);
    waves.start(fast.breadthFirst, first, Math.min(first + wavesAtOnce, n));
    let distance = 0;
    for (let width = waves.step(); width > 0; width = waves.step())
      addArrivals(waves, width, ++distance, sums);
  }
  progress(n, n);
  return {
    reached: named(sums.reached, fast.nodeOf),
    steps: named(sums.steps, fast.nodeOf),
    nearness: named(sums.nearness, fast.nodeOf),
  };
}

function zeros(n: number): Float64Array {
  return new Float64Array(n);
}

/** Distances are the same both ways, so the waves that arrive at a node tell how far it is there. */
function addArrivals(
  { front, arrived }: Waves,
  width: number,
  distance: number,
  { reached, steps, nearness }: DistanceSums,
): void {
  for (let at = 0; at < width; at++) {
    const v = front[at]!;
    const count = bitsIn(arrived[v]!);
    reached[v]! += count;
    steps[v]! += count * distance;
    nearness[v]! += count / distance;
  }
}

/** Values by label as values by node. */
function named(values: Float64Array, nodeOf: Uint32Array): Float64Array {
  const byNode = zeros(values.length);
  nodeOf.forEach((v, label) => (byNode[v] = values[label]!));
  return byNode;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
