import { useMemo } from "react";
import type { Analysis } from "../analysis/analysis.ts";
import type { Certainty } from "../analysis/certainty.ts";
import { runInWorker } from "../workers/runInWorker.ts";
import { useTask, type Begin, type Task } from "./useTask.ts";

const FAILURE = { kind: "task-failed", task: "assess" } as const;

/**
 * How sure the analysis is, worked out in a worker by many re-runs after it is on the screen.
 *
 * In: the archive the analysis was made of; null for either while there is none.
 */
export function useCertainty(
  archive: readonly string[] | null,
  analysis: Analysis | null,
): Task<Certainty> {
  const begin = useMemo<Begin<Certainty> | null>(() => {
    if (archive === null || analysis === null) return null;
    return (signal, onProgress) =>
      runInWorker("assess", { archive, analysis }, { signal, onProgress });
  }, [archive, analysis]);
  return useTask(begin, FAILURE);
}
