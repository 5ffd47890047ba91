/** A cell as it stands in the file: its text, or several texts where the format can say so. */
export type Cell = string | readonly string[];

/**
 * One column, each different cell held once. What a cell means depends on its text alone, so it is
 * read, screened and mapped once a text and not once a row.
 */
export interface SourceColumn {
  /** The different cells. The first is always blank. */
  readonly texts: readonly Cell[];
  /** Which of them each row has. */
  readonly codes: Uint32Array;
}

/**
 * A rectangle of cells as a file holds it, before anything is known of what it means: a sheet of a
 * workbook, a text file of rows, the rows under one key of a JSON object. Everything is text.
 */
export interface SourceSheet {
  /** Base name; where a file holds several, with the sheet's own: `case.xlsx#Pupils`. */
  readonly file: string;
  /** What the sheet calls itself: the file's name without its ending, a tab's, a key's. */
  readonly name: string;
  /**
   * The headings, where the format itself knows them (keys of JSON, attributes of GraphML); null
   * where they are a row of cells like any other, still to be found.
   */
  readonly header: readonly string[] | null;
  /** As a spreadsheet counts, from 1; one for each row below. Blank rows are left out. */
  readonly rowNumbers: Uint32Array;
  /** As many as the widest row has cells. Each has a code for every row. */
  readonly columns: readonly SourceColumn[];
  /** Rows the format could not read; each has its own problem in the log. */
  readonly refused: number;
  /** The workbook's author hid this sheet. */
  readonly isHidden?: true;
  /**
   * Cells merged into one, where the format has such: only the first holds its text, the others
   * are blank. A heading over several columns is one over several merged cells.
   */
  readonly merges?: readonly MergedCells[];
}

/** A rectangle of merged cells, its last row and column included. */
export interface MergedCells {
  /** As the sheet's own row numbers, from 1. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Places in `columns`, from 0. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The cell of a row, blank where the column has none. */
export function cellAt({ texts, codes }: SourceColumn, row: number): Cell {
  return texts[codes[row] ?? 0] ?? "";
}
