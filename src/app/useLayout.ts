import { useMemo } from "react";
import type { Analysis } from "../analysis/analysis.ts";
import type { Dataset } from "../model/dataset.ts";
import { buildMapGraph } from "../scene/buildMapGraph.ts";
import { layoutInput } from "../scene/layoutInput.ts";
import { runInWorker } from "../workers/runInWorker.ts";
import { measured } from "./measured.ts";
import { useTask, type Begin, type Task } from "./useTask.ts";

const FAILURE = { kind: "task-failed", task: "layOut" } as const;

/**
 * Where each node of the map stands. It depends on the data and the seed, never on what is
 * filtered, so that hiding something moves nothing.
 */
export function useLayout(
  dataset: Dataset | null,
  analysis: Analysis | null,
  seed: number,
): Task<Float32Array> {
  const begin = useMemo<Begin<Float32Array> | null>(() => {
    if (dataset === null || analysis === null) return null;
    return (signal, onProgress) =>
      measured("peerscape:layout", () => {
        const input = layoutInput(buildMapGraph(dataset, analysis), analysis, seed);
        return runInWorker("layOut", input, { signal, onProgress });
      });
  }, [dataset, analysis, seed]);
  return useTask(begin, FAILURE);
}
