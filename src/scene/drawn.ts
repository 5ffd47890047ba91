import type { MapGraph, MapNode } from "./mapGraph.ts";
import type { NodeKind } from "./nodeKey.ts";
import type { HiddenOfKind, SceneOptions } from "./scene.ts";

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

/**
 * How many of each kind are not drawn for having too few connections, out of all of that kind.
 * In the peer picture only young people are counted: contexts are no part of it.
 */
export function hiddenByConnections(graph: MapGraph, choices: Choices): HiddenOfKind[] {
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
export function hiddenPrivately(graph: MapGraph, choices: Choices): number {
  if (choices.mode === "peers") return 0;
  return graph.nodes.filter(
    (node) => !node.isShared && (choices.showAll || node.connections >= choices.minConnections),
  ).length;
}
