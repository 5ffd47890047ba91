import { MultiUndirectedGraph } from "graphology";
import type { Scene } from "../../scene/scene.ts";

/** What sigma's graph holds of a node: its number and where it stands, y upwards. */
export interface GraphNode {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** What it holds of a link: its number in the scene's pool. */
export interface GraphLink {
  readonly number: number;
}

export type SceneGraph = MultiUndirectedGraph<GraphNode, GraphLink>;

/**
 * Everything that could be drawn in the scene's mode, as sigma wants it. Filters only hide, so the
 * graph stays the same until the data, the places or the mode change.
 */
export function buildSceneGraph({ positions, pool }: Scene): SceneGraph {
  const graph: SceneGraph = new MultiUndirectedGraph();
  for (let number = 0; 2 * number < positions.length; number++)
    graph.addNode(number, {
      number,
      x: positions[2 * number]!,
      y: -positions[2 * number + 1]!,
    });
  pool.forEach(({ from, to }, number) => {
    graph.addEdgeWithKey(number, from, to, { number });
  });
  return graph;
}
