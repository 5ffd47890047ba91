import type { Desk, ViewProps } from "../desk.ts";
import { MapView } from "../map/MapView.tsx";
import type { LayoutState } from "../map/MapWaiting.tsx";
import { HowSure } from "../progress/HowSure.tsx";
import { resultOf, type TaskState } from "../progress/taskState.ts";
import { FailureNote } from "./FailureNote.tsx";
import { words } from "./words.ts";

/** The map, and what stands in its way when there is none. */
export function MapPage({ desk, project }: ViewProps) {
  return (
    <>
      <Stopped task={desk.analysis} onAgain={desk.onAnalyseAgain} />
      <Stopped task={desk.layout} onAgain={desk.onLayOutAgain} />
      <MapView
        dataset={project.dataset}
        analysis={resultOf(desk.analysis)}
        positions={resultOf(desk.layout)}
        purpose={project.purpose}
        layout={layoutState(desk)}
        isBeingTested={desk.certainty.kind === "running"}
        howSure={<HowSure desk={desk} />}
        ui={desk.map}
        onUi={desk.onMap}
        selected={desk.selected}
        onSelect={desk.onSelect}
      />
    </>
  );
}

/** The map waits for two tasks, one after the other. */
function layoutState(desk: Desk): LayoutState {
  const isAnalysed = desk.analysis.kind === "done";
  const task = isAnalysed ? desk.layout : desk.analysis;
  const { done, of } = task.kind === "running" ? task : { done: 0, of: 0 };
  const onCancel = isAnalysed ? desk.onCancelLayout : desk.onCancelAnalysis;
  const state = task.kind === "cancelled" ? "failed" : task.kind;
  return { state, done, of, onCancel };
}

interface StoppedProps {
  readonly task: TaskState<unknown>;
  readonly onAgain: () => void;
}

function Stopped({ task, onAgain }: StoppedProps) {
  const again = (
    <button type="button" onClick={onAgain}>
      {words.tryAgain}
    </button>
  );
  if (task.kind === "failed") return <FailureNote failure={task.failure}>{again}</FailureNote>;
  return task.kind === "cancelled" ? <p className="actions">{again}</p> : null;
}
