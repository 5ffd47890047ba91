import { emptyDataset } from "./dataset.ts";
import { holdingsOf, type Holdings } from "./holdings.ts";
import type { LogEntry, Step } from "./history.ts";
import type { Problem } from "./problem.ts";
import { emptyEdits, type VocabularyEdits } from "./vocabulary/edits.ts";

/**
 * What a project is for. It decides what may be shown: in a case network no measure of a young
 * person is a column, a sort key, a filter, a colour or a size.
 */
export const projectPurposes = ["case_network", "research", "practice"] as const;
export type ProjectPurpose = (typeof projectPurposes)[number];

/** Who a project is: everything of it that is neither data nor said about them. */
export interface ProjectIdentity {
  /** Random; says nothing of the content. */
  readonly id: string;
  readonly name: string;
  readonly purpose: ProjectPurpose;
  /** YYYY-MM-DD: by when a person decides whether this is still needed. */
  readonly reviewDate: string;
  /** The same seed gives the same picture and the same groups. */
  readonly seed: number;
}

/** A saved mapping: plain data under a name, of which only the import room knows more. */
export interface StoredProfile {
  readonly name: string;
}

/** What an area changed in the words it works with, as it is kept. */
export type StoredVocabulary = VocabularyEdits;

/** Everything that is kept about one project. Networks and measures are derived, never stored. */
export interface Project extends ProjectIdentity, Holdings {
  /** What the imports had to say, all in one list. */
  readonly problems: readonly Problem[];
  /** The id of the latest import there ever was, taken out or not: no id is used twice. */
  readonly lastImport: number;
  readonly profiles: readonly StoredProfile[];
  readonly vocabulary: StoredVocabulary;
  /** What was done to the project, oldest first. */
  readonly log: readonly LogEntry[];
  /** What brings back the state before each of the last steps; the latest is last. */
  readonly undo: readonly Step[];
  /** What does undone steps again; the next is last. */
  readonly redo: readonly Step[];
}

/** A project with these data in it, of which nobody knows how they came; by default with none. */
export function newProject({
  dataset = emptyDataset,
  problems = [],
  ...identity
}: ProjectIdentity & Partial<Pick<Project, "dataset" | "problems">>): Project {
  const holdings = holdingsOf(dataset, problems);
  return {
    ...identity,
    ...holdings,
    problems,
    lastImport: holdings.imports.at(-1)?.id ?? 0,
    profiles: [],
    vocabulary: emptyEdits,
    log: [],
    undo: [],
    redo: [],
  };
}

/** The same project with other holdings; its list of problems is theirs. */
export function withHoldings(project: Project, holdings: Holdings): Project {
  const { dataset, from, sets, said, imports, problemsByImport, named } = holdings;
  const held = { dataset, from, sets, said, imports, problemsByImport, named };
  return { ...project, ...held, problems: problemsByImport.flat() };
}

/** Whether measures of young people may be columns and sort keys. Only anonymised research data. */
export function mayRankYoungPeople(purpose: ProjectPurpose): boolean {
  return purpose === "research";
}
