import type { ProblemLog } from "../problemLog.ts";
import type { SourceFile, SourceTable } from "../sourceTable.ts";

/** One way in which a case network can be written down. */
export interface Format {
  readonly id: string;
  /** What the screen calls it. */
  readonly name: string;
  /** Endings of file names that promise this format, in lower case. */
  readonly endings: readonly string[];
  /** Whether the text looks like this format, whatever the file is called. */
  readonly recognises: (text: string) => boolean;
  /** The tables in a file. What can't be read is told to the log; bad data never throw. */
  readonly read: (file: SourceFile, log: ProblemLog) => SourceTable[];
}
