import { TaskProgress } from "../progress/TaskProgress.tsx";
import { words as progressWords } from "../progress/words.ts";
import { words } from "./words.ts";

/** How far the layout of the map is. */
export interface LayoutState {
  readonly state: "idle" | "running" | "done" | "failed";
  readonly done: number;
  /** 0 when it is not known yet how much there is to do. */
  readonly of: number;
  readonly onCancel: () => void;
}

interface Props {
  readonly layout: LayoutState;
  /** The network is worked out before it is laid out. */
  readonly isAnalysed: boolean;
}

/** The map's place while there is no picture: what it waits for, or that it will not come. */
export function MapWaiting({ layout, isAnalysed }: Props) {
  const hasFailed = layout.state === "failed";
  return (
    <figure
      className="map-figure map-waiting"
      aria-label={words.figure}
      data-state={hasFailed ? "failed" : "drawing"}
      data-nodes={0}
      data-links={0}
    >
      {hasFailed ? (
        <p role="status">{isAnalysed ? words.layoutStopped : words.analysisStopped}</p>
      ) : (
        <TaskProgress
          name={isAnalysed ? words.layingOut : progressWords.analysing}
          done={layout.done}
          of={layout.of}
          onCancel={layout.onCancel}
        />
      )}
    </figure>
  );
}
