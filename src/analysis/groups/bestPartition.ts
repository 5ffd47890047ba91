import { noProgress, type Progress } from "../../model/progress.ts";
import { type Random, seededRandom } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";
import { louvainGroups } from "../library/louvain.ts";
import { leiden } from "./leiden.ts";
import { partDisconnected } from "./numbering.ts";
import { type Expectation, quality } from "./quality.ts";

export interface PartitionSearch {
  readonly algorithm: "leiden" | "louvain";
  /** Above 1: more, smaller groups; below 1: fewer, larger. */
  readonly resolution: number;
  readonly seed: number;
  /** How many runs, each from a start of its own, the best is taken of. */
  readonly starts: number;
}

export interface Partition {
  /** The group of each node, numbered from 0 by smallest node. */
  readonly membership: Int32Array;
  /** As `quality` has it. */
  readonly quality: number;
}

/** Runs differ by rounding alone if their qualities are nearer than this. */
const sameQuality = 1e-12;

/** How many starts are worth their time in a two-mode network of that many nodes. */
export function startsFor(nodes: number): number {
  return nodes > 2000 ? 10 : 50;
}

/**
 * The best groups that a number of runs find, Louvain's judged by the same quality as Leiden's.
 *
 * Out: connected groups: where Louvain joins nodes that are not joined within their group, it is
 *      parted. Of equally good partitions the one that keeps the first nodes together longest,
 *      whichever run found it. Null without ties.
 */
export function bestPartition(
  graph: Csr,
  expectation: Expectation,
  search: PartitionSearch,
  progress: Progress = noProgress,
): Partition | null {
  if (graph.neighbours.length === 0) return null;
  let best: Partition | null = null;
  for (let start = 0; start < search.starts; start++) {
    progress(start, search.starts);
    const random = seededRandom(search.seed, `groups ${String(start)}`);
    const membership = run(graph, expectation, search, random);
    const found = quality(graph, expectation, membership, search.resolution);
    if (best === null || isBetter({ membership, quality: found }, best))
      best = { membership, quality: found };
  }
  progress(search.starts, search.starts);
  return best;
}

function run(
  graph: Csr,
  expectation: Expectation,
  { algorithm, resolution }: PartitionSearch,
  random: Random,
): Int32Array {
  if (algorithm === "leiden") return leiden(graph, expectation, resolution, random);
  return partDisconnected(graph, louvainGroups(graph, resolution, random)).membership;
}

function isBetter(one: Partition, other: Partition): boolean {
  const gain = one.quality - other.quality;
  if (Math.abs(gain) > sameQuality) return gain > 0;
  const at = one.membership.findIndex((group, v) => group !== other.membership[v]);
  return at >= 0 && one.membership[at]! < other.membership[at]!;
}
