import type { ProjectPurpose } from "../../model/project.ts";

/** What a person says about a project; the rest is its data. */
export interface ProjectDetails {
  readonly name: string;
  readonly purpose: ProjectPurpose;
  /** YYYY-MM-DD. */
  readonly reviewDate: string;
}
