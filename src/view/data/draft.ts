import type { TableAccount } from "../../import/importFiles.ts";
import type { Problem } from "../../model/problem.ts";
import type { Project, ProjectPurpose } from "../../model/project.ts";

/** An import that has been read and waits for a person's yes. Nothing of it is stored. */
export interface Draft {
  /** The project as it would be. */
  readonly project: Project;
  readonly tables: readonly TableAccount[];
  /** What these files alone had to say. */
  readonly problems: readonly Problem[];
  /** There was no project before. */
  readonly isNew: boolean;
}

/** What a person says about a project; the rest is its data. */
export interface ProjectDetails {
  readonly name: string;
  readonly purpose: ProjectPurpose;
  /** YYYY-MM-DD. */
  readonly reviewDate: string;
}
