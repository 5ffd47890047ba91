import type { Analysis } from "../analysis/analysis.ts";
import type { Dataset } from "../model/dataset.ts";
import { incidentTypes } from "../model/vocabulary/incident.ts";
import type { MapGraph, MapLink, MapNode } from "./mapGraph.ts";
import { gatherLinks } from "./mapLinks.ts";
import { gatherNodes } from "./mapNodes.ts";

/**
 * Everything on record that can be drawn: young people, the contexts they are linked to, the
 * ties between them, and adults, with how firm each link is.
 *
 * In:  a dataset and the analysis made of it: what the analysis left out is not drawn either.
 * Out: one link for each young person and context, and one for each pair of people and sense of
 *      tie. Empty for an empty dataset.
 * Cost: O(records).
 */
export function buildMapGraph(dataset: Dataset, analysis: Analysis): MapGraph {
  const unconnected = gatherNodes(dataset, analysis);
  const numberOf = new Map(unconnected.map(({ key }, number) => [key, number]));
  const links = gatherLinks(dataset, analysis, unconnected, numberOf);
  const { youngPeople, contexts } = analysis.network;
  const twoModeNodes = youngPeople.length + contexts.length;
  return {
    nodes: withAdultConnections(unconnected, links, twoModeNodes),
    links,
    youngPeople: youngPeople.length,
    twoModeNodes,
    numberOf,
    encounters: dataset.incidents.filter(({ type }) => type !== undefined && unlinking.has(type))
      .length,
  };
}

const unlinking = new Set(
  incidentTypes.filter(({ makesLinks }) => !makesLinks).map(({ code }) => code),
);

function withAdultConnections(
  nodes: readonly MapNode[],
  links: readonly MapLink[],
  firstAdult: number,
): MapNode[] {
  const others = new Map<number, Set<number>>();
  const see = (adult: number, other: number) => {
    if (adult < firstAdult) return;
    const known = others.get(adult);
    if (known === undefined) others.set(adult, new Set([other]));
    else known.add(other);
  };
  for (const { from, to } of links) {
    see(from, to);
    see(to, from);
  }
  return nodes.map((node, number) =>
    number < firstAdult ? node : { ...node, connections: others.get(number)?.size ?? 0 },
  );
}
