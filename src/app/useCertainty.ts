import { useMemo } from "react";
import type { Analysis } from "../analysis/analysis.ts";
import type { Certainty } from "../analysis/certainty.ts";
import type { TaskState } from "../view/progress/taskState.ts";
import { runInWorker } from "../workers/runInWorker.ts";
import { useTask, type Begin, type Task } from "./useTask.ts";

const FAILURE = { kind: "task-failed", task: "assess" } as const;

/**
 * How sure the analysis is, worked out in a worker by many re-runs once it is on the screen: the
 * picture must not have to share the machine with them.
 *
 * In: the archive the analysis was made of; null for either while there is none; how far the
 *     map's places are, which are waited for.
 */
export function useCertainty(
  archive: readonly string[] | null,
  analysis: Analysis | null,
  { kind: layout }: TaskState<unknown>,
): Task<Certainty> {
  const isDrawn = layout !== "idle" && layout !== "running";
  const begin = useMemo<Begin<Certainty> | null>(() => {
    if (archive === null || analysis === null || !isDrawn) return null;
    return async (signal, onProgress) => {
      await untilIdle();
      return runInWorker("assess", { archive, analysis }, { signal, onProgress });
    };
  }, [archive, analysis, isDrawn]);
  return useTask(begin, FAILURE);
}

/** When the page has nothing more urgent to do, or after two seconds. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function")
      requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}
