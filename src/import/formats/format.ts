import type { ProblemLog } from "../problemLog.ts";
import type { SourceSheet } from "../sourceSheet.ts";

/** How the letters of a text file are written as bytes. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

/** What a person decided about one file; absent: the file itself tells. */
export interface FileChoices {
  readonly encoding?: Encoding;
  /** Of a text of rows: the character that parts its cells. */
  readonly delimiter?: string;
}

/** A file that is about to be read. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its letters, without a byte-order mark; null for a file that is no text. */
  readonly text: string | null;
  /** The same letters as UTF-8, without a mark; absent: `bytes` are that already. */
  readonly utf8?: Uint8Array;
  readonly choices: FileChoices;
}

/** Told now and then how many bytes of a file have been read. */
export type BytesRead = (bytes: number) => void;

/** What a format makes of a file. */
export interface ReadFile {
  readonly sheets: readonly SourceSheet[];
  /** The character that parts the cells, where the format has one. */
  readonly delimiter?: string;
}

/** One way in which a case network can be written down. */
export interface Format {
  readonly id: string;
  /** What the screen calls it. */
  readonly name: string;
  /** Endings of file names that promise this format, in lower case. */
  readonly endings: readonly string[];
  /** Whether the content looks like this format, whatever the file is called. Looks at little of it. */
  readonly recognises: (file: FileContent) => boolean;
  /** The sheets in a file. What can't be read is told to the log; bad data never throw. */
  readonly read: (file: FileContent, log: ProblemLog, tick?: BytesRead) => ReadFile;
}
