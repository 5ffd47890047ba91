import type { ImportChanges } from "../../model/importRecord.ts";

/** What an import changes in all tables together. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** How many records an import adds, changes and takes out, over all tables. */
export function totalChanges(changes: ImportChanges): Changes {
  const each = Object.values(changes);
  const sum = (of: (one: Changes) => number) => each.reduce((total, one) => total + of(one), 0);
  return {
    added: sum(({ added }) => added),
    changed: sum(({ changed }) => changed),
    removed: sum(({ removed }) => removed),
  };
}
