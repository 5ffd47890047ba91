import type { ImportChanges } from "./importRecord.ts";
import type { Layer } from "./layer.ts";

/**
 * What leads from one state of a project to another and, by its inverse, back again. It holds
 * only what is not in the project now.
 */
export interface Step {
  /** The import that goes; null for none. */
  readonly takeOut: number | null;
  /** The import that comes back, whole; null for none. */
  readonly putBack: Layer | null;
}

export type Deed = "added" | "replaced" | "removed" | "undone" | "redone";

/** One thing that was done to a project: never a value, nor the id of anybody. */
export interface LogEntry {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly did: Deed;
  /** The import it was done with. */
  readonly import: number;
  /** How many records of each table it added, changed and removed. */
  readonly changes: ImportChanges;
}
