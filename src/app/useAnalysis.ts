import { useMemo } from "react";
import type { Analysis } from "../analysis/analysis.ts";
import { defaultAnalysisOptions } from "../analysis/options.ts";
import { runInWorker } from "../workers/runInWorker.ts";
import { measured } from "./measured.ts";
import { useTask, type Begin, type Task } from "./useTask.ts";

const FAILURE = { kind: "task-failed", task: "analyse" } as const;

/**
 * Everything derived from the data, worked out in a worker and again when they change.
 *
 * In: the archive of the data, the same as long as the data are; null without a project.
 *     withoutSources: agencies whose records are left out.
 */
export function useAnalysis(
  archive: readonly string[] | null,
  seed: number,
  withoutSources: readonly string[],
): Task<Analysis> {
  const begin = useMemo<Begin<Analysis> | null>(() => {
    if (archive === null) return null;
    const options = { ...defaultAnalysisOptions, seed, withoutSources };
    return (signal, onProgress) =>
      measured("peerscape:analyse", () =>
        runInWorker("analyse", { archive, options }, { signal, onProgress }),
      );
  }, [archive, seed, withoutSources]);
  return useTask(begin, FAILURE);
}
