import { assess } from "../analysis/assess.ts";
import { describe } from "../analysis/describe.ts";
import { screenLimits } from "../analysis/limits.ts";
import { layOut } from "../layout/layOut.ts";
import { readArchive } from "../model/archive.ts";
import type { Progress } from "../model/progress.ts";
import type { JobName, JobRequest, Jobs } from "./protocol.ts";

/** The answer to a job, worked out here and now: what a worker does, without the worker. */
export function runJob({ job, request }: JobRequest, progress: Progress): Jobs[JobName]["result"] {
  switch (job) {
    case "analyse":
      return describe(
        readArchive(request.archive).dataset,
        request.options,
        progress,
        screenLimits,
      );
    case "assess":
      return assess(readArchive(request.archive).dataset, request.analysis, progress);
    case "layOut":
      return layOut(request, progress);
  }
}
