import { TaskProgress } from "../progress/TaskProgress.tsx";
import { words } from "./words.ts";

/** How far the layout of the map is. */
export interface LayoutState {
  readonly state: "idle" | "running" | "done" | "failed";
  readonly done: number;
  /** 0 when it is not known yet how much there is to do. */
  readonly of: number;
  readonly onCancel: () => void;
}

/** The map's place while there is no picture: what it waits for, or that it will not come. */
export function MapWaiting({ layout }: { readonly layout: LayoutState }) {
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
        <p role="status">{words.layoutStopped}</p>
      ) : (
        <TaskProgress
          name={words.layingOut}
          done={layout.done}
          of={layout.of}
          onCancel={layout.onCancel}
        />
      )}
    </figure>
  );
}
