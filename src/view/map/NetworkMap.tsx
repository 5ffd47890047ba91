import { useEffect, useId, useRef, type ReactNode } from "react";
import type { MapGraph } from "../../scene/mapGraph.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import type { Scene } from "../../scene/scene.ts";
import { MapPicture } from "./MapPicture.tsx";
import { MapTools } from "./MapTools.tsx";
import { useKeyboardWalk } from "./useKeyboardWalk.ts";
import { useMapRenderer, type Drawing } from "./useMapRenderer.ts";
import { words } from "./words.ts";

interface Props {
  readonly graph: MapGraph;
  readonly scene: Scene;
  readonly selected: NodeKey | null;
  readonly onSelect: (key: NodeKey | null) => void;
  readonly onDrawn: () => void;
  /** What stands over the picture when nothing is drawn. */
  readonly empty: ReactNode;
}

/** The picture itself: to look at, to point at, and to go through by keyboard. */
export function NetworkMap({ graph, scene, selected, onSelect, onDrawn, empty }: Props) {
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const { renderer, drawing } = useMapRenderer(host, { graph, scene, selected, onSelect, onDrawn });
  const selectedNumber = selected === null ? null : (graph.numberOf.get(selected) ?? null);
  const isSelectionDrawn = selectedNumber !== null && (scene.placeOf[selectedNumber] ?? -1) >= 0;
  const zoom = (to: "in" | "out" | "fit" | "selection") => {
    if (to === "in") renderer.current?.zoomBy(1.5);
    else if (to === "out") renderer.current?.zoomBy(1 / 1.5);
    else if (to === "fit") renderer.current?.fit();
    else if (selectedNumber !== null) renderer.current?.lookAtNode(selectedNumber);
  };
  const { spoken, stand, onKeyDown } = useKeyboardWalk(scene, {
    onSelect,
    onZoom: zoom,
    onStand: (cursor) => {
      renderer.current?.setFocus({ cursor });
      if (cursor !== null) renderer.current?.reveal(cursor);
    },
  });
  useBringIntoSight(isSelectionDrawn ? selectedNumber : null, (number) =>
    renderer.current?.reveal(number),
  );
  const isEmpty = scene.nodes.length === 0;

  return (
    <figure
      className="map-figure"
      aria-label={words.figure}
      data-state={stateOf(drawing, isEmpty)}
      data-nodes={scene.nodes.length}
      data-links={scene.links.length}
    >
      {drawing === "failed" ? <StillPicture scene={scene} named={selectedNumber} /> : null}
      <div
        className="map-stage"
        role="application"
        aria-label={words.keyboard}
        aria-describedby={`${id}-hint`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => stand(null)}
        hidden={drawing === "failed"}
      >
        <div ref={host} className="map-host" aria-hidden="true" />
      </div>
      {isEmpty ? <div className="map-empty">{empty}</div> : null}
      {isEmpty || drawing === "failed" ? null : (
        <MapTools hasSelection={isSelectionDrawn} onZoom={zoom} />
      )}
      <div className="map-foot">
        <p className="map-spoken" role="status">
          {spoken}
        </p>
        <p id={`${id}-hint`} className="map-hint">
          {words.keyboardHint}
        </p>
      </div>
    </figure>
  );
}

function stateOf(drawing: Drawing, isEmpty: boolean): "drawing" | "ready" | "empty" | "failed" {
  if (drawing === "failed") return "failed";
  if (isEmpty) return "empty";
  return drawing === "drawn" ? "ready" : "drawing";
}

/** Without WebGL the scene is still drawn, only not to move about in. */
function StillPicture({ scene, named }: { readonly scene: Scene; readonly named: number | null }) {
  return (
    <div className="map-still">
      <p role="status">{words.noWebGl}</p>
      <MapPicture scene={scene} width={1120} height={700} named={named} />
    </div>
  );
}

/** What is selected elsewhere comes into sight. */
function useBringIntoSight(number: number | null, reveal: (number: number) => void): void {
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });
  useEffect(() => {
    if (number !== null) latest.current(number);
  }, [number]);
}
