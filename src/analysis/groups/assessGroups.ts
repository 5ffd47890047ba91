import type { Progress } from "../../model/progress.ts";
import type { Csr } from "../../network/csr.ts";
import { inParts } from "../parts.ts";
import { bestPartition, isBetter, type Partition, type PartitionSearch } from "./bestPartition.ts";
import { type BetweenGroups, betweenGroups } from "./betweenGroups.ts";
import { joinEquals } from "./joinEquals.ts";
import { medoid } from "./medoid.ts";
import { type Expectation, quality } from "./quality.ts";
import { rejoinAlone } from "./rejoinAlone.ts";
import { defaultShaking, rerunGroups } from "./rerunGroups.ts";
import { type Stability, stabilityOf } from "./stability.ts";

/** What groups are sought in; its first `youngPeople` nodes are the young people. */
export interface GroupsSought {
  readonly graph: Csr;
  readonly expectationOf: (graph: Csr) => Expectation;
  readonly youngPeople: number;
}

export interface AssessmentOptions extends PartitionSearch {
  /** How many re-runs; 0 for none. */
  readonly draws: number;
}

/** The linked groups, and how sure they are. */
export interface AssessedGroups {
  /** The best of all starts on the whole data: its quality is what is held against chance. */
  readonly best: Partition;
  /** The groups to report: those in the middle of all re-runs; the best ones without re-runs. */
  readonly membership: Int32Array;
  /** Their quality on the whole data, at the resolution given. */
  readonly listQuality: number;
  /** By nodes and by groups of `membership`; null without re-runs. */
  readonly stability: Stability | null;
  /** Young people whom their group holds in fewer than half of the re-runs. */
  readonly between: readonly BetweenGroups[];
  readonly seed: number;
  readonly draws: number;
}

/** Re-runs are made with so many at most in a two-mode network of that many nodes. */
export function drawsFor(nodes: number, draws: number): number {
  return nodes > 2000 ? Math.min(draws, 99) : draws;
}

/**
 * The linked groups that many re-runs on shaken data agree on, and how often their members were
 * found together in them.
 *
 * Out: of the re-runs' partitions, each carried over to the whole data, the one from which all
 *      others differ least; of equal ones the best, and of these the one that keeps the first
 *      nodes together longest. Its groups are connected. Null without ties.
 * Cost: that of `starts` + `draws` starts, and of `medoid`.
 * Source: after Lancichinetti & Fortunato (2012), Sci. Rep. 2, 336, and Jeub, Sporns & Fortunato
 *         (2018), Sci. Rep. 8, 3259; a partition that was found, in place of a blend of many.
 */
export function assessGroups(
  sought: GroupsSought,
  options: AssessmentOptions,
  progress: Progress,
): AssessedGroups | null {
  const { graph, expectationOf, youngPeople } = sought;
  const { seed, draws, starts, resolution } = options;
  const [bestProgress, runsProgress, middleProgress] = inParts(progress, [
    starts,
    draws,
    draws / 2,
  ]);
  const expectation = expectationOf(graph);
  const best = bestPartition(graph, expectation, options, bestProgress);
  if (best === null) return null;
  const said = { best, seed, draws };
  if (draws === 0) {
    const { membership, quality: listQuality } = best;
    return { ...said, membership, listQuality, stability: null, between: [] };
  }
  const runs = rerunGroups(graph, expectationOf, { ...options, ...defaultShaking }, runsProgress);
  const carried = runs.map((run) => rejoinAlone(graph, expectation, run, resolution).membership);
  const { nearest } = medoid(carried, middleProgress);
  const middle = nearest
    .map((at) => carried[at]!)
    .map((membership) => ({
      membership,
      quality: quality(graph, expectation, membership, resolution),
    }))
    .reduce((one, other) => (isBetter(other, one) ? other : one));
  const membership = joinEquals(graph, expectation, middle.membership, resolution);
  const stability = stabilityOf(membership, runs, youngPeople);
  return {
    ...said,
    membership,
    listQuality: middle.quality,
    stability,
    between: betweenGroups(membership, stability.nodes, runs, youngPeople),
  };
}
