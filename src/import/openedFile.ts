import type { Encoding } from "./formats/format.ts";
import type { SourceSheet } from "./sourceSheet.ts";

/** A file that was opened: what it holds, and what was decided in order to read it. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** The id of its format; null if none could read it, and the log says why. */
  readonly format: string | null;
  /** Null for a file that is no text. */
  readonly encoding: Encoding | null;
  /** The bytes say so themselves; otherwise a person should look at the letters. */
  readonly isEncodingSure: boolean;
  readonly delimiter: string | null;
  readonly sheets: readonly SourceSheet[];
}
