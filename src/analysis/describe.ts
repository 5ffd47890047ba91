import type { Dataset } from "../model/dataset.ts";
import type { Progress } from "../model/progress.ts";
import { buildPeers } from "../network/buildPeers.ts";
import { buildTwoModeNetwork } from "../network/buildTwoModeNetwork.ts";
import { countConnections, measureCoverage } from "../network/measureCoverage.ts";
import { selectLinks } from "../network/selectLinks.ts";
import type { TwoModeNetwork } from "../network/twoModeNetwork.ts";
import type { Analysis, TwoModeSummary } from "./analysis.ts";
import { findGroups, whereToSeek } from "./findGroups.ts";
import { components } from "./graph/components.ts";
import { cutpoints } from "./graph/cutpoints.ts";
import { groupsFellBack, noDrawsFor } from "./leftOut.ts";
import { reportLimits, type Limits } from "./limits.ts";
import { measureAll } from "./measureAll.ts";
import type { AnalysisOptions } from "./options.ts";
import { inParts } from "./parts.ts";

/**
 * What the records say of the networks they make: how each node is placed, the linked groups,
 * and what was left out and why. How sure that is, `assess` tells.
 *
 * Cost: dominated by betweenness, O(n · m) on the two-mode network.
 */
export function describe(
  dataset: Dataset,
  options: AnalysisOptions,
  progress: Progress,
  limits: Limits = reportLimits,
): Analysis {
  const [pairsProgress, groupsProgress, measuresProgress] = inParts(progress, [1, 2, 7]);
  const links = selectLinks(dataset, options);
  const network = buildTwoModeNetwork(links);
  const peers = buildPeers(links, options, pairsProgress, limits.heldTies);
  const connections = countConnections(network, peers.others);
  const sought = whereToSeek(links, network, peers.network, options);
  const groups = findGroups(sought, network, options, groupsProgress);
  const { measures, left } = measureAll(
    { network, peers, isExact: options.exact, limits },
    measuresProgress,
  );
  return {
    options,
    asOf: links.asOf,
    network,
    twoMode: summarise(network),
    peerNetwork: peers.network,
    peers: peers.summary,
    connections,
    coverage: measureCoverage(network, connections, options.minConnections),
    measures,
    groups,
    certainty: null,
    findings: null,
    left: [
      ...left,
      ...(groups.on === options.groupsOn ? [] : [groupsFellBack(groups.on, peers.ties)]),
      ...(options.draws === 0 ? noDrawsFor("rankRange", "groups.stability", "groups.verdict") : []),
    ],
  };
}

function summarise({ graph, youngPeople }: TwoModeNetwork): TwoModeSummary {
  const { of, sizes } = components(graph);
  const { cut, bridges } = cutpoints(graph);
  const most = sizes.reduce((largest, size) => Math.max(largest, size), 0);
  const which = sizes.indexOf(most);
  const inLargest = of
    .slice(0, youngPeople.length)
    .filter((component) => component === which).length;
  return {
    components: sizes.length,
    largest: { youngPeople: inLargest, contexts: most - inLargest },
    componentOf: of,
    cut,
    bridges,
  };
}
