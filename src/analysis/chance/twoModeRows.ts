/**
 * Who is linked to what, row by row: rows are young people, columns are contexts.
 *
 * The columns of row r are `members[offsets[r] … offsets[r + 1] - 1]`, ascending, none twice.
 */
export interface TwoModeRows {
  readonly rows: number;
  readonly columns: number;
  /** rows + 1 positions. */
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
}
