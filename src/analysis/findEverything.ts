import type { Dataset } from "../model/dataset.ts";
import { guessedGrades } from "../model/vocabulary/grades.ts";
import type { Progress } from "../model/progress.ts";
import type { LinkSet } from "../network/linkSet.ts";
import { selectLinks } from "../network/selectLinks.ts";
import { nodeCount } from "../network/twoModeNetwork.ts";
import { adultsLinked } from "./adults/adultsLinked.ts";
import type { Analysis } from "./analysis.ts";
import {
  bridging,
  bridgingStartsFor,
  type Bridging,
  FEWEST_ATTENDERS,
} from "./contexts/bridging.ts";
import { findGaps } from "./contexts/gaps.ts";
import { incidentRatios } from "./contexts/incidentRatios.ts";
import { findMoves } from "./contexts/moves.ts";
import { sharedPlacements } from "./contexts/sharedPlacements.ts";
import { whereToSeek } from "./findGroups.ts";
import type { Findings } from "./findings.ts";
import { type LeftOut, noDrawsFor, tooManyForBridging } from "./leftOut.ts";
import { MOST_BRIDGING_NODES } from "./limits.ts";
import { contextBrokerage, recordedAreas } from "./graph/contextBrokerage.ts";
import { inParts } from "./parts.ts";
import { defaultExposureOptions, exposure } from "./time/exposure.ts";
import { defaultNearRepeatOptions, nearRepeat } from "./time/nearRepeat.ts";
import { dataGaps } from "./uncertainty/dataGaps.ts";
import { effectOfWeakGrades } from "./uncertainty/effectOfWeakGrades.ts";
import { withoutEachSource } from "./uncertainty/withoutEachSource.ts";

/** Records graded as less reliable than this are weak, by the guessed table of grades. */
const WEAK = 0.5;

/**
 * Everything that is found beyond the networks themselves.
 *
 * In:  the analysis of this dataset, with its certainty if there is any.
 * Cost: one run of Leiden a context, and counting pairs again without each agency.
 */
export function findEverything(dataset: Dataset, analysis: Analysis, progress: Progress): Findings {
  const { options, certainty } = analysis;
  const { draws, seed } = options;
  const links = selectLinks(dataset, options);
  const [
    bridgeProgress,
    timeProgress,
    repeatProgress,
    sourceProgress,
    gradesProgress,
    brokerProgress,
  ] = inParts(progress, [3, 1, 1, 2, 1, 1]);
  const left: LeftOut[] = [];
  if (draws === 0) left.push(...noDrawsFor("evidence", "nearRepeat"));
  const joined = bridgingOf(links, analysis, bridgeProgress);
  if (joined === null) left.push(tooManyForBridging(nodeCount(analysis.network)));
  const { list } = certainty?.groups ?? analysis.groups;
  return {
    moves: findMoves(dataset, options),
    gaps: findGaps(dataset, options),
    sharedPlacements: sharedPlacements(dataset, options),
    incidentRatios: incidentRatios(dataset, options),
    bridging: joined,
    exposure: exposure(dataset, options, list, defaultExposureOptions, timeProgress),
    nearRepeat:
      draws === 0
        ? null
        : nearRepeat(
            dataset,
            options,
            { ...defaultNearRepeatOptions, draws, seed },
            repeatProgress,
          ),
    dataGaps: dataGaps(dataset, options),
    sources: withoutEachSource(dataset, options, sourceProgress),
    weakGrades: effectOfWeakGrades(dataset, options, guessedGrades, WEAK, gradesProgress),
    brokerage: contextBrokerage(links, recordedAreas(dataset, links), options, brokerProgress),
    adults: adultsLinked(dataset, options),
    left,
  };
}

/** Which groups each context joins: found again without it, from the groups there are. */
function bridgingOf(links: LinkSet, analysis: Analysis, progress: Progress): Bridging | null {
  const { options, network, peerNetwork, certainty } = analysis;
  const sought = whereToSeek(links, network, peerNetwork, options);
  const { partition } = certainty?.groups ?? analysis.groups;
  if (sought.on === "peers" || nodeCount(network) > MOST_BRIDGING_NODES) return null;
  const { resolution, seed, draws } = options;
  const starts = bridgingStartsFor(nodeCount(network));
  const asked = { resolution, seed, draws, starts, fewest: FEWEST_ATTENDERS };
  if (partition === null) return { seed, draws, contexts: [] };
  return bridging(sought, partition, asked, progress);
}
