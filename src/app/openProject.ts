import { withDetails, withProblems } from "../model/archive.ts";
import type { Problem } from "../model/problem.ts";
import type { Project } from "../model/project.ts";
import type { ProjectDetails } from "../view/data/draft.ts";
import { newProjectId } from "./newProjectId.ts";
import type { ReadDraft } from "./readDraft.ts";

/** The seed of a new project: the same everywhere, so that two people see the same picture. */
export const NEW_SEED = 1;

/**
 * A project in memory, with the archive its data came in. The archive's rows are the project's;
 * its head may be older, so that a new name rewrites one line and not every row.
 */
export interface OpenProject {
  readonly project: Project;
  /** The same as long as the data are the same. */
  readonly archive: readonly string[];
}

/** The archive as it is to be stored, under the project's present details. */
export function archiveOf({ project, archive }: OpenProject): string[] {
  const { id, name, purpose, reviewDate, seed } = project;
  return withDetails(archive, { id, name, purpose, reviewDate, seed });
}

/**
 * The project after a draft is added to it.
 *
 * In: details of a new project; null when `before` keeps its own.
 */
export function addDraft(
  before: OpenProject | null,
  draft: ReadDraft,
  details: ProjectDetails | null,
): OpenProject {
  const identity = details === null ? {} : { ...details, id: newProjectId(), seed: NEW_SEED };
  const problems = joinProblems(before?.project.problems ?? [], draft);
  return {
    project: { ...draft.project, ...identity, problems },
    archive: withProblems(draft.archive, problems),
  };
}

/** What is said of a file that was read again takes the place of what was said before. */
export function joinProblems(
  before: readonly Problem[],
  { problems, tables }: Pick<ReadDraft, "problems" | "tables">,
): Problem[] {
  const again = new Set([...problems, ...tables].map(({ file }) => fileOf(file)));
  return [...before.filter(({ file }) => !again.has(fileOf(file))), ...problems];
}

/** The file alone: a table of a JSON file is named `case.json#ties`. */
function fileOf(name: string): string {
  return name.replace(/#[^#]*$/u, "");
}
