import { assess } from "../analysis/assess.ts";
import { describe } from "../analysis/describe.ts";
import { screenLimits } from "../analysis/limits.ts";
import { decodeFiles } from "../import/decodeFiles.ts";
import { importFiles } from "../import/importFiles.ts";
import { layOut } from "../layout/layOut.ts";
import { readArchive, writeArchive } from "../model/archive.ts";
import type { Progress } from "../model/progress.ts";
import type { Project } from "../model/project.ts";
import type { JobName, JobRequest, Jobs } from "./protocol.ts";

/** What a project is called until someone says so: everything but its rows is the app's to set. */
const draft = {
  id: "draft",
  name: "",
  purpose: "case_network",
  reviewDate: "",
  seed: 1,
} as const satisfies Omit<Project, "dataset" | "problems">;

/** The answer to a job, worked out here and now: what a worker does, without the worker. */
export function runJob({ job, request }: JobRequest, progress: Progress): Jobs[JobName]["result"] {
  switch (job) {
    case "import":
      return runImport(request, progress);
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

/**
 * Reads files into a project, as an archive with the problems of this import alone. A file that
 * is no text is one of them; the other files go on.
 */
function runImport(
  { files, base }: Jobs["import"]["request"],
  progress: Progress,
): Jobs["import"]["result"] {
  const before = base === null ? null : readArchive(base);
  const views = files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }));
  const { texts, refused } = decodeFiles(views, decode);
  const { dataset, problems, tables } = importFiles(texts, before?.dataset, progress);
  const project = { ...(before ?? draft), dataset, problems: [...refused, ...problems] };
  return { archive: writeArchive(project), tables };
}

/** Strictly: a byte that is no letter of that encoding refuses the whole. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
