import type { Progress } from "../../model/progress.ts";
import {
  countGroups,
  gatherGroups,
  type GroupedNodes,
  logsOfCounts,
  numbersIn,
} from "./comparePartitions.ts";

/** Comparing every two partitions may take so many steps; of more, each is held against fewer. */
const MOST_STEPS = 600_000_000;
/** However large the network, each partition is held against at least so many. */
const FEWEST_COMPARED = 10;

/** Mean distances nearer than this, in nats, differ by rounding alone. */
const SAME_DISTANCE = 1e-9;

/** One of several partitions, as `medoid` found it in their middle. */
export interface Medoid {
  /** Which ones have the smallest mean distance, ascending: several only where they are equal. */
  readonly nearest: readonly number[];
  /** Mean variation of information from each partition to those it was held against, in nats. */
  readonly distances: Float64Array;
}

/**
 * Which of many partitions of the same nodes lies in their middle: the one from which the others
 * differ least. A real partition with connected groups, not a blend of many.
 *
 * In:  at least one; numbered from 0. Out: with R partitions of n nodes, R² n above 600 million,
 *      each is held against the first ones alone, so many that it stays below that, at least 10.
 * Cost: O(R² n), about 2 ns a step.
 */
export function medoid(
  partitions: readonly Int32Array[],
  progress: Progress,
  mostSteps = MOST_STEPS,
): Medoid {
  const distances = meanDistances(partitions, comparedWith(partitions, mostSteps), progress);
  const least = distances.reduce((a, b) => Math.min(a, b), Infinity);
  const nearest = partitions.flatMap((_, at) =>
    distances[at]! <= least + SAME_DISTANCE ? [at] : [],
  );
  return { nearest, distances };
}

function comparedWith(partitions: readonly Int32Array[], mostSteps: number): number {
  const count = partitions.length;
  const steps = count * (partitions[0]?.length ?? 0);
  return Math.min(count, Math.max(FEWEST_COMPARED, Math.floor(mostSteps / Math.max(1, steps))));
}

function meanDistances(
  partitions: readonly Int32Array[],
  compared: number,
  progress: Progress,
): Float64Array {
  const n = partitions[0]?.length ?? 0;
  const logs = logsOfCounts(n);
  const own = partitions.map((membership) =>
    countGroups(membership).reduce((sum, k) => sum + logs[k]!, 0),
  );
  const most = partitions.reduce((a, membership) => Math.max(a, numbersIn(membership)), 0);
  const crossing = most * most <= 8 * n ? new CrossingByTable(logs, most) : new CrossingByRow(logs);
  const sums = new Float64Array(partitions.length);
  for (let at = 0; at < compared; at++) {
    progress(at, compared);
    crossing.take(partitions[at]!);
    for (let other = at + 1; other < partitions.length; other++) {
      const crossed = crossing.sumOfLogs(partitions[other]!);
      const distance = Math.max(0, own[at]! + own[other]! - 2 * crossed);
      if (other < compared) sums[at]! += distance;
      sums[other]! += distance;
    }
  }
  progress(compared, compared);
  return sums.map((sum) => sum / Math.max(1, compared * n));
}

/** Crosses one partition with others: the sum of k · log k over what each two groups share. */
interface Crossing {
  take(membership: Int32Array): void;
  sumOfLogs(other: Int32Array): number;
}

/** What one more makes of k · log k, from k = 0. */
function stepsOf(logs: Float64Array): Float64Array {
  return Float64Array.from({ length: logs.length - 1 }, (_, k) => logs[k + 1]! - logs[k]!);
}

/** For few groups: a cell for each two, all emptied at once. */
class CrossingByTable implements Crossing {
  private readonly steps: Float64Array;
  private readonly cells: Uint32Array;
  private rows: Int32Array = new Int32Array(0);

  constructor(
    logs: Float64Array,
    private readonly groups: number,
  ) {
    this.steps = stepsOf(logs);
    this.cells = new Uint32Array(groups * groups);
  }

  take(membership: Int32Array): void {
    this.rows = membership.map((group) => group * this.groups);
  }

  sumOfLogs(other: Int32Array): number {
    const { rows, cells, steps } = this;
    let sum = 0;
    for (let v = 0; v < other.length; v++) sum += steps[cells[rows[v]! + other[v]!]!++]!;
    cells.fill(0);
    return sum;
  }
}

/** For many groups: one row of the table at a time, emptied where it was touched. */
class CrossingByRow implements Crossing {
  private readonly steps: Float64Array;
  private readonly counts: Uint32Array;
  private groups: GroupedNodes = { starts: new Uint32Array(1), nodes: new Uint32Array(0) };

  constructor(logs: Float64Array) {
    this.steps = stepsOf(logs);
    this.counts = new Uint32Array(this.steps.length);
  }

  /** Groups of one node cross nothing with more than one, and add nothing to any sum. */
  take(membership: Int32Array): void {
    const { starts, nodes } = gatherGroups(membership);
    const kept: number[] = [];
    const from: number[] = [0];
    for (let g = 0; g + 1 < starts.length; g++) {
      if (starts[g + 1]! - starts[g]! < 2) continue;
      for (const v of nodes.subarray(starts[g], starts[g + 1])) kept.push(v);
      from.push(kept.length);
    }
    this.groups = { starts: Uint32Array.from(from), nodes: Uint32Array.from(kept) };
  }

  sumOfLogs(other: Int32Array): number {
    const { steps, counts } = this;
    const { starts, nodes } = this.groups;
    let sum = 0;
    for (let g = 0; g + 1 < starts.length; g++) {
      const end = starts[g + 1]!;
      for (let at = starts[g]!; at < end; at++) sum += steps[counts[other[nodes[at]!]!]!++]!;
      for (let at = starts[g]!; at < end; at++) counts[other[nodes[at]!]!] = 0;
    }
    return sum;
  }
}
