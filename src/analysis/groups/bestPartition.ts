import { noProgress, type Progress } from "../../model/progress.ts";
import { type Random, seededRandom } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";
import { louvainGroups } from "../library/louvain.ts";
import { joinEquals } from "./joinEquals.ts";
import { eachAlone, numberGroups, partDisconnected } from "./numbering.ts";
import { checkedWeight, type Expectation, quality } from "./quality.ts";
import { LeidenSearch } from "./search.ts";

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

/** Of so many starts the best one goes on until nothing is added, and at least the best few. */
const STARTS_A_POLISH = 5;
const FEWEST_POLISHED = 7;

/**
 * The best groups that a number of runs find, Louvain's judged by the same quality as Leiden's.
 * Of Leiden every run makes one round, every other one from groups drawn at random, and the best
 * fifth goes on until nothing is added.
 *
 * Out: connected groups, tied ones joined where parting them gains nothing: where Louvain joins nodes that are not joined within their group, it is
 *      parted. Of equally good partitions the one that keeps the first nodes together longest,
 *      whichever run found it. Null without ties.
 * Throws RangeError for weights or a resolution that are not above 0, and without a start.
 */
export function bestPartition(
  graph: Csr,
  expectation: Expectation,
  search: PartitionSearch,
  progress: Progress = noProgress,
): Partition | null {
  const { resolution, starts, algorithm } = search;
  checkedWeight(graph, resolution);
  if (!(starts > 0))
    throw new RangeError(`groups/bestPartition: ${String(starts)} starts; give at least one`);
  if (graph.neighbours.length === 0) return null;
  const find = algorithm === "leiden" ? byLeiden : byLouvain;
  let best: Partition | null = null;
  for (const groups of find(graph, expectation, search, progress)) {
    const { membership } = partDisconnected(graph, groups);
    const found = { membership, quality: quality(graph, expectation, membership, resolution) };
    if (best === null || isBetter(found, best)) best = found;
  }
  progress(starts, starts);
  return best === null
    ? null
    : { ...best, membership: joinEquals(graph, expectation, best.membership, resolution) };
}

function byLouvain(
  graph: Csr,
  _: Expectation,
  { resolution, seed, starts }: PartitionSearch,
  progress: Progress,
): Int32Array[] {
  return Array.from({ length: starts }, (__, start) => {
    progress(start, starts);
    return louvainGroups(graph, resolution, startOf(seed, start));
  });
}

function byLeiden(
  graph: Csr,
  expectation: Expectation,
  { resolution, seed, starts }: PartitionSearch,
  progress: Progress,
): Int32Array[] {
  const search = new LeidenSearch(graph, expectation, resolution);
  // From single nodes alone some small networks would always be climbed from the same side.
  const alone = eachAlone(search.nodes);
  const groups = alone.slice();
  const most = Math.max(FEWEST_POLISHED, Math.ceil(starts / STARTS_A_POLISH));
  const best: Candidate[] = [];
  for (let start = 0; start < starts; start++) {
    progress(start, starts);
    const random = startOf(seed, start);
    if (start % 2 === 0) groups.set(alone);
    else search.drawGroups(groups, random);
    const found = search.round(groups, random);
    if (best.length === most && found < best[most - 1]!.quality - sameQuality) continue;
    enter(best, { membership: numberGroups(groups).membership, quality: found, random });
    if (best.length > most) best.pop();
  }
  return best.map(({ membership, quality: reached, random }) => {
    search.polish(membership, random, reached);
    return search.unfold(membership);
  });
}

/** What a run has found by its first round. */
interface Candidate extends Partition {
  readonly random: Random;
}

/** Puts a candidate in its place among the others, best first, unless it is there already. */
function enter(best: Candidate[], candidate: Candidate): void {
  let at = best.length;
  while (at > 0 && isBetter(candidate, best[at - 1]!)) at--;
  if (at > 0 && !isBetter(best[at - 1]!, candidate)) return;
  best.splice(at, 0, candidate);
}

function startOf(seed: number, start: number): Random {
  return seededRandom(seed, `groups ${String(start)}`);
}

/** Whether one is of higher quality or, of equal ones, keeps the first nodes together longer. */
export function isBetter(one: Partition, other: Partition): boolean {
  const gain = one.quality - other.quality;
  if (Math.abs(gain) > sameQuality) return gain > 0;
  const at = one.membership.findIndex((group, v) => group !== other.membership[v]);
  return at >= 0 && one.membership[at]! < other.membership[at]!;
}
