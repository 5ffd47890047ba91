import type { Dataset } from "../model/dataset.ts";
import type { Progress } from "../model/progress.ts";
import { selectLinks } from "../network/selectLinks.ts";
import { nodeCount } from "../network/twoModeNetwork.ts";
import type { Analysis } from "./analysis.ts";
import { assessSought } from "./assessSought.ts";
import type { Certainty } from "./certainty.ts";
import { areaStrata } from "./evidence/areaStrata.ts";
import { gradeTies } from "./evidence/gradeTies.ts";
import { whereToSeek } from "./findGroups.ts";
import { drawsFor } from "./groups/assessGroups.ts";
import { fewerDraws, type LeftOut, onDemandOnly, tooManyForRanges } from "./leftOut.ts";
import { MOST_RERUN_NODES } from "./limits.ts";
import { inParts } from "./parts.ts";
import { rankRanges, rankRangesMissingPeople } from "./uncertainty/rankRanges.ts";

/**
 * How sure an analysis is: its groups under re-runs and against chance, and how far the order of
 * contexts can be trusted.
 *
 * In:  the analysis of this dataset, made with `draws` above 0.
 * Out: the same for the same dataset, options and seed. What a rule of size leaves out is named.
 * Cost: dominated by `draws` times the starts that groups are sought with.
 */
export function assess(dataset: Dataset, analysis: Analysis, progress: Progress): Certainty {
  const { options, network, peerNetwork, measures } = analysis;
  const { seed, draws } = options;
  const nodes = nodeCount(network);
  const links = selectLinks(dataset, options);
  const sought = whereToSeek(links, network, peerNetwork, options);
  const [groupsProgress, rangesProgress, peopleProgress, evidenceProgress] = inParts(
    progress,
    [7, 1, 1, 1],
  );
  const groups = assessSought(sought, links, network, options, groupsProgress);
  const left: LeftOut[] = [];
  if (drawsFor(nodes, draws) < draws) left.push(fewerDraws(drawsFor(nodes, draws), draws, nodes));
  const values = nodes <= MOST_RERUN_NODES ? measures["betweenness"] : undefined;
  if (values === undefined) left.push(tooManyForRanges(nodes));
  const ranges =
    values === undefined ? null : rankRanges(network, values, { draws, seed }, rangesProgress);
  const withoutPeople =
    values === undefined
      ? null
      : rankRangesMissingPeople(network, values, { draws, seed }, peopleProgress);
  const evidence =
    nodes > MOST_RERUN_NODES || peerNetwork === null
      ? null
      : gradeTies(
          links,
          peerNetwork,
          { ...options, strata: areaStrata(dataset, links.contexts) },
          evidenceProgress,
        );
  if (evidence === null) left.push(onDemandOnly("evidence"));
  return {
    seed,
    draws: drawsFor(nodes, draws),
    groups,
    rankRanges: ranges,
    rankRangesMissingPeople: withoutPeople,
    evidence,
    left,
  };
}
