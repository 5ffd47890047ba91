import type { DatasetKey } from "./dataset.ts";

/** One import as it is kept with the project: what came in, from whom, why, and where each row went. */
export interface ImportRecord {
  /** 1, 2, 3 … in the order of the imports; never used twice in a project. */
  readonly id: number;
  /** YYYY-MM-DD, the day it was added. */
  readonly date: string;
  readonly files: readonly ImportedFile[];
  /** The agency the data come from; blank if nobody said. */
  readonly agency: string;
  readonly purpose: string;
  /** The sharing agreement or lawful basis under which it came. */
  readonly agreement: string;
  /** Who may see it, in words. */
  readonly mayBeSeenBy: string;
  /** Rows in = stored + merged + kept as a status or gap + refused + left out. */
  readonly rows: RowCounts;
  readonly changes: ImportChanges;
  /** Why columns that look like personal data came in as they are; without any value. */
  readonly overrides: readonly { readonly column: string; readonly reason: string }[];
  /** How many cells were mended by hand before it was added. */
  readonly mended: number;
  /** The import this one took the place of, if any. */
  readonly replaced?: number;
}

export interface ImportedFile {
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly bytes: number;
}

export interface RowCounts {
  readonly rows: number;
  readonly stored: number;
  readonly merged: number;
  readonly asStatus: number;
  readonly asGap: number;
  readonly refused: number;
  readonly leftOut: number;
}

/** How many records of each table an import adds, changes and takes away. */
export type ImportChanges = Readonly<
  Partial<
    Record<
      DatasetKey,
      { readonly added: number; readonly changed: number; readonly removed: number }
    >
  >
>;

/** What a person says of an import before it is added. */
export type ImportStatement = Pick<
  ImportRecord,
  "agency" | "purpose" | "agreement" | "mayBeSeenBy"
>;
