import type { Encoding } from "../formats/format.ts";

/** The letters of a file, and how it was found out which they are. */
export interface Letters {
  readonly encoding: Encoding;
  /** The bytes say so themselves; otherwise a person should look at the letters. */
  readonly isSure: boolean;
  /** The same letters as UTF-8, without a mark. */
  readonly utf8: Uint8Array;
}

/** Why the letters of a file can't be known: it stops within one, is no text, or is in another encoding. */
export type LettersFault = "cut_off" | "not_text" | "wrong";
