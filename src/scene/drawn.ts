import type { MapGraph, MapNode } from "./mapGraph.ts";
import type { NodeKind } from "./nodeKey.ts";
import type { Hidden, HiddenOfKind, SceneOptions } from "./scene.ts";

type Choices = Pick<SceneOptions, "mode" | "minConnections" | "showAll">;

/** Which nodes are drawn: 1 for each that is, by node number. */
export function drawnNodes(graph: MapGraph, choices: Choices): Uint8Array {
  const drawn = Uint8Array.from(graph.nodes, (node) => Number(isDrawn(node, choices)));
  if (choices.mode === "peers") return drawn;
  const withAdults = drawn.slice();
  for (const { from, to } of graph.links) {
    if (to >= graph.twoModeNodes && drawn[from] === 1) withAdults[to] = 1;
    if (from >= graph.twoModeNodes && drawn[to] === 1) withAdults[from] = 1;
  }
  return withAdults;
}

/** Whether a young person or context is drawn; adults are decided by what they are linked to. */
function isDrawn(node: MapNode, { mode, minConnections, showAll }: Choices): boolean {
  if (node.kind === "adult") return false;
  if (node.kind !== "youngPerson" && (mode === "peers" || !node.isShared)) return false;
  return showAll || node.connections >= minConnections;
}

type HiddenNodes = Pick<
  Hidden,
  "minConnections" | "byConnections" | "adults" | "privateContexts" | "encounters"
>;

/**
 * Which nodes are not drawn, and why. In the peer picture only young people are counted: contexts
 * and adults are no part of it.
 */
export function hiddenNodes(graph: MapGraph, drawn: Uint8Array, choices: Choices): HiddenNodes {
  const isPeers = choices.mode === "peers";
  const adults = graph.nodes.length - graph.twoModeNodes;
  const drawnAdults = drawn.subarray(graph.twoModeNodes).reduce((sum, each) => sum + each, 0);
  return {
    minConnections: choices.minConnections,
    byConnections: hiddenByConnections(graph, choices),
    adults: isPeers ? { hidden: 0, of: 0 } : { hidden: adults - drawnAdults, of: adults },
    privateContexts: isPeers ? 0 : privateContexts(graph, choices),
    encounters: isPeers ? 0 : graph.encounters,
  };
}

/** How many of each kind have too few connections, out of all of that kind. */
function hiddenByConnections(graph: MapGraph, choices: Choices): HiddenOfKind[] {
  const tally = new Map<NodeKind, { hidden: number; of: number }>();
  for (const { kind, connections } of graph.nodes) {
    if (kind === "adult" || (choices.mode === "peers" && kind !== "youngPerson")) continue;
    const row = tally.get(kind) ?? { hidden: 0, of: 0 };
    row.of++;
    if (!choices.showAll && connections < choices.minConnections) row.hidden++;
    tally.set(kind, row);
  }
  return [...tally]
    .map(([kind, { hidden, of }]) => ({ kind, hidden, of }))
    .filter(({ hidden }) => hidden > 0);
}

/** Private settings that would be drawn if they were shared. */
function privateContexts({ nodes }: MapGraph, { showAll, minConnections }: Choices): number {
  return nodes.filter(
    ({ isShared, connections }) => !isShared && (showAll || connections >= minConnections),
  ).length;
}
