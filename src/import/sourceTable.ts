/** A file as read: its base name and its text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** A cell as it stands in the file: its text, or several texts where the format can say so. */
export type Cell = string | readonly string[];

export interface SourceRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** In the order of the header; cells missing at the end are blank. */
  readonly cells: readonly Cell[];
}

/** One table of a file, before anything is known of what it means. Everything is still text. */
export interface SourceTable {
  /** Base name; for a JSON object, with the table: `case.json#ties`. */
  readonly file: string;
  /** What the table calls itself: the file's name without its ending, or the key it stands under. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Rows the format could not read; each has its own problem in the log. */
  readonly refused: number;
}

/** A file's name without its ending. */
export function stemOf(fileName: string): string {
  const dot = fileName.lastIndexOf(".");
  return dot <= 0 ? fileName : fileName.slice(0, dot);
}

/** The ending of a file's name in lower case, without the dot; blank where there is none. */
export function endingOf(fileName: string): string {
  const dot = fileName.lastIndexOf(".");
  return dot <= 0 ? "" : fileName.slice(dot + 1).toLowerCase();
}
