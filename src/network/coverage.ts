import type { ContextKind } from "../model/ids.ts";

/** How many of something stay in view, out of how many. */
export interface Kept {
  readonly kept: number;
  readonly of: number;
}

/**
 * What a minimum number of connections keeps and hides, for nodes and for links apart: the two
 * shares can differ widely, and a single percentage has misled before.
 */
export interface Coverage {
  readonly minConnections: number;
  readonly youngPeople: Kept;
  readonly byKind: Readonly<Record<ContextKind, Kept>>;
  /** Two-mode links whose two ends are both kept. */
  readonly links: Kept;
}
