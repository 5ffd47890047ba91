import type { Analysis } from "../analysis/analysis.ts";
import type { LayoutInput } from "../layout/layoutInput.ts";
import type { MapGraph } from "./mapGraph.ts";
import { contextScale, radiusOf } from "./sizes.ts";

/**
 * What places on the map depend on: every node and every recorded link, whatever is filtered
 * now, and the groups, so that they stay together.
 *
 * Out: nodes and links in the map's order, which is the same for the same records in any order.
 */
export function layoutInput(graph: MapGraph, analysis: Analysis, seed: number): LayoutInput {
  const scale = contextScale(graph);
  const groups = new Int32Array(graph.nodes.length);
  groups.set(analysis.groups.membership.subarray(0, graph.twoModeNodes));
  return {
    n: graph.nodes.length,
    from: Uint32Array.from(graph.links, ({ from }) => from),
    to: Uint32Array.from(graph.links, ({ to }) => to),
    groups,
    radii: Float32Array.from(graph.nodes, (node) => radiusOf(node, scale)),
    seed,
  };
}
