import type { Dataset } from "./dataset.ts";
import type { Problem } from "./problem.ts";

/**
 * What a project is for. It decides what may be shown: in a case network no measure of a young
 * person is a column, a sort key, a filter, a colour or a size.
 */
export const projectPurposes = ["case_network", "research", "practice"] as const;
export type ProjectPurpose = (typeof projectPurposes)[number];

/** Everything that is kept about one project. Networks and measures are derived, never stored. */
export interface Project {
  /** Random; says nothing of the content. */
  readonly id: string;
  readonly name: string;
  readonly purpose: ProjectPurpose;
  /** YYYY-MM-DD: by when a person decides whether this is still needed. */
  readonly reviewDate: string;
  /** The same seed gives the same picture and the same groups. */
  readonly seed: number;
  readonly dataset: Dataset;
  /** What the imports so far had to say. */
  readonly problems: readonly Problem[];
}

/** Whether measures of young people may be columns and sort keys. Only anonymised research data. */
export function mayRankYoungPeople(purpose: ProjectPurpose): boolean {
  return purpose === "research";
}
