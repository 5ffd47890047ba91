import { noProgress, type Progress } from "../../model/progress.ts";
import type { Csr } from "../../network/csr.ts";
import { PathFollower, type PathTask } from "./followPaths.ts";
import { foldTrees } from "./foldTrees.ts";
import { relabelForSpeed } from "./locality.ts";
import { subgraph } from "./subgraph.ts";
import { twins } from "./twins.ts";
import { wavesAtOnce } from "./waves.ts";

/** In how many parts paths are followed, however many there are to do the work. */
export const PATH_PARTS = 16;

/** What is left to follow of a graph's paths, and what is known of them beforehand. Plain data. */
export interface PathPlan {
  readonly task: PathTask;
  /** For each node of the graph its node in the task; −1 for those whose paths are all known. */
  readonly taskNodeOf: Int32Array;
  /** For each node the pairs it lies between as far as they are known without following paths. */
  readonly known: Float64Array;
}

/**
 * How many shortest paths between others run through each node: for every pair that can reach
 * each other, the share of their shortest paths that pass through it.
 *
 * Out: each pair counts once, its two ends excluded; every tie is one step long. 0 on no path.
 *      The same graph gives the same bytes on any machine, and by however many workers: see
 *      `preparePaths`, `sumPathsPart` and `joinPathParts`, which this calls one after another.
 * Cost: O(n · m) time, less by what hangs on one tie and by nodes with the same ties, which are
 *       followed once for all; O(n + m) memory.
 * Source: Freeman (1977), Sociometry 40(1); Brandes (2001), J. Math. Sociol. 25(2); Sarıyüce,
 *         Saule, Kaya & Çatalyürek (2013), Shattering and compressing networks for betweenness
 *         centrality.
 */
export function betweenness(graph: Csr, progress: Progress = noProgress): Float64Array {
  const plan = preparePaths(graph);
  const n = plan.task.sources.length;
  const follower = new PathFollower(plan.task);
  const parts = Array.from({ length: PATH_PARTS }, (_, part) =>
    followPart(follower, n, part, (done) => progress(partStart(n, part) + done, n)),
  );
  progress(n, n);
  return joinPathParts(plan, parts);
}

/**
 * Parts what can be told of a graph's paths at once from what has to be followed.
 *
 * Cost: O(n + m).
 */
export function preparePaths(graph: Csr): PathPlan {
  const folded = foldTrees(graph);
  const core = subgraph(graph, folded.kept);
  const { firstOf, tied } = twins(core.graph);
  const weight = Float64Array.from(core.nodeOf, (v) => folded.weight[v]!);
  const crowd = gatherTwins(core.graph.n, firstOf, weight);
  const known = new Float64Array(core.graph.n);
  addPathsBetweenTwins(core.graph, firstOf, tied, crowd, known);
  core.nodeOf.forEach((v, at) => (folded.between[v]! += known[at]!));

  const firsts = subgraph(
    core.graph,
    Uint8Array.from(firstOf, (first, v) => (first === v ? 1 : 0)),
  );
  const fast = relabelForSpeed(firsts.graph);
  const coreNodeOf = fast.nodeOf.map((at) => firsts.nodeOf[at]!);
  const labelOf = new Int32Array(core.graph.n);
  coreNodeOf.forEach((v, label) => (labelOf[v] = label));
  const taskNodeOf = new Int32Array(graph.n).fill(-1);
  core.nodeOf.forEach((v, at) => (taskNodeOf[v] = labelOf[firstOf[at]!]!));
  return {
    task: {
      graph: fast.graph,
      sources: fast.breadthFirst,
      copies: Float64Array.from(coreNodeOf, (v) => crowd.copies[v]!),
      weight: Float64Array.from(coreNodeOf, (v) => crowd.weight[v]!),
    },
    taskNodeOf,
    known: folded.between,
  };
}

/**
 * Follows the paths from one part of the sources, of `PATH_PARTS`. Parts can be done in any
 * order, anywhere.
 *
 * Out: what `joinPathParts` wants; the same task and part give the same bytes.
 */
export function sumPathsPart(
  task: PathTask,
  part: number,
  progress: Progress = noProgress,
): Float64Array {
  return followPart(new PathFollower(task), task.sources.length, part, progress);
}

function followPart(
  follower: PathFollower,
  sources: number,
  part: number,
  progress: Progress,
): Float64Array {
  const start = partStart(sources, part);
  const end = partStart(sources, part + 1);
  for (let first = start; first < end; first += wavesAtOnce) {
    progress(first - start, end - start);
    follower.add(first, Math.min(first + wavesAtOnce, end));
  }
  return follower.takeSums();
}

/** Betweenness of the whole graph, from all parts in order. */
export function joinPathParts(plan: PathPlan, parts: readonly Float64Array[]): Float64Array {
  if (parts.length !== PATH_PARTS)
    throw new RangeError(
      `analysis/betweenness: ${String(parts.length)} parts given, not ${String(PATH_PARTS)}: pass the sums of every part, in order`,
    );
  const { copies } = plan.task;
  const sums = new Float64Array(copies.length);
  for (const part of parts) for (let v = 0; v < sums.length; v++) sums[v]! += part[v]!;
  return plan.known.map((known, v) => {
    const at = plan.taskNodeOf[v]!;
    return at < 0 ? known : known + sums[at]! / (2 * copies[at]!);
  });
}

/** Where a part's sources begin: parts are as equal as whole batches allow. */
function partStart(sources: number, part: number): number {
  const batches = Math.ceil(sources / wavesAtOnce);
  return Math.min(sources, wavesAtOnce * Math.floor((part * batches) / PATH_PARTS));
}

/** For the first of each set of twins: how many they are, and what they stand for together. */
interface Crowd {
  readonly copies: Float64Array;
  readonly weight: Float64Array;
  /** The sum of the squares of what each stands for. */
  readonly squares: Float64Array;
}

function gatherTwins(n: number, firstOf: Uint32Array, weight: Float64Array): Crowd {
  const crowd: Crowd = {
    copies: new Float64Array(n),
    weight: new Float64Array(n),
    squares: new Float64Array(n),
  };
  for (let v = 0; v < n; v++) {
    const first = firstOf[v]!;
    crowd.copies[first]!++;
    crowd.weight[first]! += weight[v]!;
    crowd.squares[first]! += weight[v]! * weight[v]!;
  }
  return crowd;
}

/** Twins that are not tied meet over each neighbour they share, each as often as any other. */
function addPathsBetweenTwins(
  { n, offsets, neighbours }: Csr,
  firstOf: Uint32Array,
  tied: Uint8Array,
  crowd: Crowd,
  sums: Float64Array,
): void {
  for (let v = 0; v < n; v++) {
    if (firstOf[v] !== v || tied[v] === 1 || crowd.copies[v] === 1) continue;
    const pairs = (crowd.weight[v]! * crowd.weight[v]! - crowd.squares[v]!) / 2;
    const degree = offsets[v + 1]! - offsets[v]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) sums[neighbours[e]!]! += pairs / degree;
  }
}
