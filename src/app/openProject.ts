import { withDetails } from "../model/archive.ts";
import type { Project } from "../model/project.ts";
import type { ProjectDetails } from "../view/data/projectDetails.ts";
import { newProjectId } from "./newProjectId.ts";

/** The seed of a new project: the same everywhere, so that two people see the same picture. */
const NEW_SEED = 1;

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
  const { id, name, purpose, reviewDate, seed, profiles, vocabulary } = project;
  return withDetails(archive, { id, name, purpose, reviewDate, seed, profiles, vocabulary });
}

/** A project that was made of files alone, as a person names it. */
export function asNewProject(made: OpenProject, details: ProjectDetails): OpenProject {
  return { ...made, project: { ...made.project, ...details, id: newProjectId(), seed: NEW_SEED } };
}
