import { useMemo } from "react";
import type { Analysis } from "../../analysis/analysis.ts";
import type { ProjectPurpose } from "../../model/project.ts";
import { buildScene, peerLinksFor } from "../../scene/buildScene.ts";
import type { MapGraph } from "../../scene/mapGraph.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import { selectionDecides } from "../../scene/peerLinks.ts";
import type { Scene } from "../../scene/scene.ts";
import type { MapUi } from "./mapUi.ts";

interface Given {
  readonly analysis: Analysis | null;
  readonly positions: Float32Array | null;
  readonly purpose: ProjectPurpose;
  readonly ui: MapUi;
  readonly isBeingTested: boolean;
  readonly selected: NodeKey | null;
}

/**
 * What is drawn now; null until everything has its place. The lines of the peer picture are read
 * again only when they change, and selecting changes them only where there are too many.
 */
export function useScene(graph: MapGraph | null, given: Given): Scene | null {
  const { analysis, positions, purpose, ui, isBeingTested } = given;
  const { mode, coLocation } = ui;
  const selected =
    mode === "peers" && analysis !== null && selectionDecides(analysis, coLocation)
      ? given.selected
      : null;
  const peers = useMemo(
    () =>
      graph === null || analysis === null
        ? null
        : peerLinksFor(graph, analysis, { mode, coLocation, selected }),
    [graph, analysis, mode, coLocation, selected],
  );
  return useMemo(() => {
    if (graph === null || analysis === null || positions?.length !== 2 * graph.nodes.length)
      return null;
    const options = { ...ui, groups: ui.groups && !isBeingTested, purpose, selected };
    return buildScene(graph, analysis, positions, options, peers);
  }, [graph, analysis, positions, purpose, ui, isBeingTested, selected, peers]);
}
