import type { Draft } from "../view/data/draft.ts";

/** What was read, with the archive it would be stored as. */
export interface ReadDraft extends Draft {
  readonly archive: readonly string[];
}
