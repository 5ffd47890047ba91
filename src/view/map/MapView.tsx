import "./map.css";
import "./mapPrint.css";
import { type ReactNode, useContext, useMemo } from "react";
import type { Analysis } from "../../analysis/analysis.ts";
import type { Measure } from "../../analysis/measure.ts";
import type { Dataset } from "../../model/dataset.ts";
import { mayRankYoungPeople, type ProjectPurpose } from "../../model/project.ts";
import { buildMapGraph } from "../../scene/buildMapGraph.ts";
import type { MapGraph } from "../../scene/mapGraph.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import type { Scene } from "../../scene/scene.ts";
import { personMeasures } from "../people/personMeasures.ts";
import { PrintingContext } from "../table/printing.ts";
import { MapFilters } from "./MapFilters.tsx";
import { MapKey } from "./MapKey.tsx";
import { MapPicture } from "./MapPicture.tsx";
import { MapSearch } from "./MapSearch.tsx";
import { MapTable } from "./MapTable.tsx";
import { useMapTimes } from "./mapTimes.ts";
import type { MapUi } from "./mapUi.ts";
import { MapWaiting, type LayoutState } from "./MapWaiting.tsx";
import { NetworkMap } from "./NetworkMap.tsx";
import { useScene } from "./useScene.ts";
import { emptyWords, words } from "./words.ts";

interface Props {
  readonly dataset: Dataset;
  /** Null until it is worked out. */
  readonly analysis: Analysis | null;
  /** x, y of each node of the map graph; null until they are laid out. */
  readonly positions: Float32Array | null;
  readonly purpose: ProjectPurpose;
  readonly layout: LayoutState;
  /** The groups are being held against chance: until that is known they are not drawn. */
  readonly isBeingTested: boolean;
  /** How far the checks are that say how sure the picture is. */
  readonly howSure: ReactNode;
  readonly ui: MapUi;
  readonly onUi: (ui: MapUi) => void;
  readonly selected: NodeKey | null;
  readonly onSelect: (selected: NodeKey | null) => void;
}

/** The Map view: what the network looks like, what is not shown, and the same in words. */
export function MapView(props: Props) {
  const { dataset, analysis, ui, selected, onSelect, layout } = props;
  const graph = useMemo(
    () => (analysis === null ? null : buildMapGraph(dataset, analysis)),
    [dataset, analysis],
  );
  const isLaidOut = props.positions !== null;
  const positions = usePositions(graph, props.positions, layout);
  const scene = useScene(graph, { ...props, positions });
  const { onFilter, onDrawn } = useMapTimes(isLaidOut && scene !== null);
  const onUi = (change: Partial<MapUi>) => {
    onFilter();
    props.onUi({ ...ui, ...change });
  };

  return (
    <div className="map-view">
      <div className="view-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="question">{words.question}</p>
      </div>
      {graph === null || scene === null ? null : (
        <MapSearch
          graph={graph}
          isDrawn={(key) => (scene.placeOf[graph.numberOf.get(key) ?? -1] ?? -1) >= 0}
          onSelect={onSelect}
        />
      )}
      <MapFilters ui={ui} onUi={onUi} scene={scene} sizes={sizesFor(props)} />
      {graph === null || analysis === null || scene === null || !isLaidOut ? (
        <MapWaiting layout={layout} isAnalysed={analysis !== null} />
      ) : (
        <>
          <NetworkMap
            graph={graph}
            scene={scene}
            selected={selected}
            onSelect={onSelect}
            onDrawn={onDrawn}
            empty={<EmptyMap graph={graph} ui={ui} onUi={onUi} />}
          />
          <PrintedMap scene={scene} />
          <MapKey scene={scene} groups={analysis.groups} isBeingTested={props.isBeingTested} />
          {props.howSure}
        </>
      )}
      {scene === null ? null : (
        <>
          <p className="standing">{words.standing}</p>
          <MapTable scene={scene} selected={selected} onSelect={onSelect} />
        </>
      )}
    </div>
  );
}

/** What the size of young people may follow: a measure in research, nothing anywhere else. */
function sizesFor({ analysis, purpose }: Props): readonly Measure[] {
  if (analysis === null || !mayRankYoungPeople(purpose)) return [];
  return personMeasures(analysis).map(({ measure }) => measure);
}

/** Where everything stands; where there will be no picture, anywhere will do for the table. */
function usePositions(
  graph: MapGraph | null,
  positions: Float32Array | null,
  { state }: LayoutState,
): Float32Array | null {
  const hasFailed = state === "failed";
  return useMemo(
    () =>
      positions ?? (hasFailed && graph !== null ? new Float32Array(2 * graph.nodes.length) : null),
    [positions, hasFailed, graph],
  );
}

interface EmptyProps {
  readonly graph: MapGraph;
  readonly ui: MapUi;
  readonly onUi: (change: Partial<MapUi>) => void;
}

/** Why nothing is drawn, and one way on. */
function EmptyMap({ graph, ui, onUi }: EmptyProps) {
  if (graph.nodes.length === 0) return <p>{emptyWords.noData}</p>;
  if (ui.mode === "peers" && graph.youngPeople === 0) return <p>{emptyWords.noPeople}</p>;
  return (
    <>
      <p>{emptyWords.allHidden(ui.minConnections)}</p>
      <button type="button" className="primary" onClick={() => onUi({ showAll: true })}>
        {words.showEverything}
      </button>
    </>
  );
}

/** Moving pictures do not print, so a still one stands in for it on paper. */
function PrintedMap({ scene }: { readonly scene: Scene }) {
  const isPrinting = useContext(PrintingContext);
  if (!isPrinting || scene.nodes.length === 0) return null;
  return (
    <div className="map-printed">
      <MapPicture scene={scene} width={1000} height={640} />
    </div>
  );
}
