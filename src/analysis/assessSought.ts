import { seededRandom } from "../model/random.ts";
import type { Progress } from "../model/progress.ts";
import type { LinkSet } from "../network/linkSet.ts";
import { nodeCount, type TwoModeNetwork } from "../network/twoModeNetwork.ts";
import type { Groups } from "./groups/groups.ts";
import { noGroups, type Sought } from "./findGroups.ts";
import { assessGroups, type AssessedGroups, drawsFor } from "./groups/assessGroups.ts";
import { startsFor } from "./groups/bestPartition.ts";
import { listGroups } from "./groups/listGroups.ts";
import { type NullModel, nullTest } from "./groups/nullTest.ts";
import { rewiredTies, shuffledPeers } from "./groups/shufflePeers.ts";
import { shuffledTwoMode } from "./groups/shuffleTwoMode.ts";
import type { AnalysisOptions } from "./options.ts";
import { inParts } from "./parts.ts";

/**
 * The linked groups that re-runs agree on, how firm each is, and whether the network falls into
 * groups more than networks of the same margins do that have none.
 */
export function assessSought(
  sought: Sought,
  links: LinkSet,
  network: TwoModeNetwork,
  options: AnalysisOptions,
  progress: Progress,
): Groups {
  const nodes = nodeCount(network);
  const search = { ...options, starts: startsFor(nodes), draws: drawsFor(nodes, options.draws) };
  const [runsProgress, testProgress] = inParts(progress, [2, search.starts]);
  const assessed = sought.isTooSmall ? null : assessGroups(sought, search, runsProgress);
  if (assessed === null) return noGroups(sought.on, nodes);
  const { quality } = assessed.best;
  const test = nullTest(quality, nullModelOf(sought, links, options), search, testProgress);
  const { membership, listQuality } = assessed;
  const listed = listGroups({ ...sought, membership, nodes });
  return {
    on: sought.on,
    verdict: test.verdict,
    quality,
    listQuality,
    partition: membership,
    ...listed,
    stability: byTwoModeNode(assessed, sought, listed.membership),
    between: assessed.between.map(({ youngPerson, groups }) => ({
      youngPerson,
      groups: groups.map((group) => listed.membership[membership.indexOf(group)] ?? 0),
    })),
    test,
  };
}

/** Chance as it would have made these data: contexts are shuffled wherever there are any. */
function nullModelOf(sought: Sought, links: LinkSet, options: AnalysisOptions): NullModel {
  const random = seededRandom(options.seed, "random networks");
  if (sought.on === "two-mode") return shuffledTwoMode(sought, random);
  return links.memberPerson.length === 0
    ? rewiredTies(sought.graph, random)
    : shuffledPeers(links, options, random);
}

/** Of an incident whose halves stand in one group, the first counts; in two groups, neither. */
function byTwoModeNode(
  { stability }: AssessedGroups,
  { nodeOf }: Sought,
  membership: Int32Array,
): Float64Array {
  const byNode = new Float64Array(membership.length).fill(NaN);
  if (stability === null) return byNode;
  nodeOf.forEach((node, at) => {
    if (membership[node] !== 0 && Number.isNaN(byNode[node])) byNode[node] = stability.nodes[at]!;
  });
  return byNode;
}
