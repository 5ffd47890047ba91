import { analyse } from "../analysis/analyse.ts";
import { decodeFile } from "../import/decodeFile.ts";
import { importFiles, type SourceFile } from "../import/importFiles.ts";
import { layOut } from "../layout/layOut.ts";
import { readArchive, writeArchive } from "../model/archive.ts";
import type { Problem } from "../model/problem.ts";
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
      return analyse(readArchive(request.archive).dataset, request.options, progress);
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
  const read = files.map(({ name, bytes }) => decodeFile(name, new Uint8Array(bytes), decode));
  const unreadable = read.filter(isProblem);
  const texts = read.filter((file): file is SourceFile => !isProblem(file));
  const { dataset, problems, tables } = importFiles(texts, before?.dataset, progress);
  const project = { ...(before ?? draft), dataset, problems: [...unreadable, ...problems] };
  return { archive: writeArchive(project), tables };
}

function isProblem(file: SourceFile | Problem): file is Problem {
  return "severity" in file;
}

/** Strictly: a byte that is no letter of that encoding refuses the whole. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
