import type { SourceColumn } from "./sourceSheet.ts";

/** A file as it lies on the disk. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal, where the edge has worked it out; absent: it is worked out here. */
  readonly hash?: string;
}

/** One column under its heading. */
export interface HeadedColumn extends SourceColumn {
  /** As it stands in the file; blank where the column has none. */
  readonly heading: string;
}

/** A table of a file: headings known, meaning not yet. Everything is still text. */
export interface SourceTable {
  /** As the sheet's: `case.csv`, `case.xlsx#Pupils`. */
  readonly file: string;
  readonly name: string;
  readonly columns: readonly HeadedColumn[];
  /** As a spreadsheet counts, from 1. */
  readonly rowNumbers: Uint32Array;
  /** Rows of the sheet that can't stand in the table; each has its own problem in the log. */
  readonly refused: number;
  /** Rows above the headings and totals below, which are no data: left out, and told of. */
  readonly leftOut: readonly LeftOutRow[];
  readonly isHidden?: true;
}

/** A row of a sheet that is no row of its table. */
export interface LeftOutRow {
  readonly row: number;
  readonly why: "note" | "heading" | "total";
  /** Its first filled cell. */
  readonly text: string;
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
