import type { Dataset } from "../model/dataset.ts";
import type { ContextKey } from "../model/ids.ts";
import type { Progress } from "../model/progress.ts";
import type { LinkSet } from "../network/linkSet.ts";
import { selectLinks } from "../network/selectLinks.ts";
import { nodeCount } from "../network/twoModeNetwork.ts";
import { type AdultLinked, adultsLinked } from "./adults/adultsLinked.ts";
import type { Analysis, LeftOut } from "./analysis.ts";
import {
  bridging,
  bridgingStartsFor,
  type Bridging,
  FEWEST_ATTENDERS,
  MOST_BRIDGING_NODES,
} from "./contexts/bridging.ts";
import { type EducationGaps, findGaps } from "./contexts/gaps.ts";
import { type IncidentRatio, incidentRatios } from "./contexts/incidentRatios.ts";
import { findMoves, type Move } from "./contexts/moves.ts";
import { type SharedPlacement, sharedPlacements } from "./contexts/sharedPlacements.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { gradeTies } from "./evidence/gradeTies.ts";
import { whereToSeek } from "./findGroups.ts";
import { noDrawsFor, onDemandOnly, tooManyForBridging } from "./leftOut.ts";
import { MOST_RERUN_NODES } from "./limits.ts";
import { inParts } from "./parts.ts";
import { defaultExposureOptions, type Exposure, exposure } from "./time/exposure.ts";
import { defaultNearRepeatOptions, type NearRepeat, nearRepeat } from "./time/nearRepeat.ts";
import { type DataGaps, dataGaps } from "./uncertainty/dataGaps.ts";
import { type SourceDependence, withoutEachSource } from "./uncertainty/withoutEachSource.ts";

/** What is found beyond the networks themselves: contexts, moves, time, and what is missing. */
export interface Findings {
  readonly moves: readonly Move[];
  readonly gaps: EducationGaps;
  readonly sharedPlacements: readonly SharedPlacement[];
  readonly incidentRatios: ReadonlyMap<ContextKey, IncidentRatio | null>;
  /** Null where groups were not sought among contexts, or there are too many. */
  readonly bridging: Bridging | null;
  /** One grade a tie of the peer network; null without re-runs, or where it is too large. */
  readonly evidence: Evidence | null;
  /** Null when no record is dated. */
  readonly exposure: Exposure | null;
  /** Null without re-runs. */
  readonly nearRepeat: NearRepeat | null;
  readonly dataGaps: DataGaps;
  readonly sources: SourceDependence;
  readonly adults: readonly AdultLinked[];
  readonly left: readonly LeftOut[];
}

/**
 * Everything that is found beyond the networks themselves.
 *
 * In:  the analysis of this dataset, with its certainty if there is any.
 * Cost: one run of Leiden a context, and counting pairs again without each agency.
 */
export function findings(dataset: Dataset, analysis: Analysis, progress: Progress): Findings {
  const { options, certainty } = analysis;
  const { draws, seed } = options;
  const links = selectLinks(dataset, options);
  const [bridgeProgress, evidenceProgress, timeProgress, repeatProgress, sourceProgress] = inParts(
    progress,
    [3, 3, 1, 1, 2],
  );
  const left: LeftOut[] = [];
  const isSmall = nodeCount(analysis.network) <= MOST_RERUN_NODES;
  if (draws === 0) left.push(...noDrawsFor("evidence", "nearRepeat"));
  else if (!isSmall || analysis.peerNetwork === null) left.push(onDemandOnly("evidence"));
  const joined = bridgingOf(links, analysis, bridgeProgress);
  if (joined === null) left.push(tooManyForBridging(nodeCount(analysis.network)));
  const { list } = certainty?.groups ?? analysis.groups;
  return {
    moves: findMoves(dataset, options),
    gaps: findGaps(dataset, options),
    sharedPlacements: sharedPlacements(dataset, options),
    incidentRatios: incidentRatios(dataset, options),
    bridging: joined,
    evidence:
      draws > 0 && isSmall && analysis.peerNetwork !== null
        ? gradeTies(links, analysis.peerNetwork, options, evidenceProgress)
        : null,
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
