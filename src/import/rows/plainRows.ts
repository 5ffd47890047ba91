import type { DatasetKey } from "../../model/dataset.ts";
import type { Column } from "../../model/tables.ts";
import type { Fields, FieldValue } from "../fields.ts";
import type { Candidate, Origin } from "./candidate.ts";
import { SPECIAL, type ReadColumn } from "./readColumn.ts";

/** Whether a column of a link says that the person it names is an adult. */
export function isOfAdult({ meaning, field }: Column): boolean {
  return field === "person" && meaning.as === "id" && meaning.of === "adult";
}

/** The rows of a table in which every cell is plain, column by column. */
export class PlainRows {
  private readonly patterns = new Map<number, Pattern>();
  /** Bits of columns that make a person an adult. */
  private readonly adultBits: number;

  /** In: filled: as `filledInRows` gives it. */
  constructor(
    private readonly columns: readonly ReadColumn[],
    private readonly rowNumbers: Uint32Array,
    private readonly filled: Int32Array,
    readonly origin: Origin,
  ) {
    this.adultBits = bitsOf(columns, ({ mapped }) => isOfAdult(mapped.column));
  }

  rowNumber(row: number): number {
    return this.rowNumbers[row] ?? 0;
  }

  isOfAdult(row: number): boolean {
    return ((this.filled[row] ?? 0) & this.adultBits) !== 0;
  }

  /**
   * The fields of a row. Rows with the same cells filled are copies of one pattern, which is
   * several times as fast as naming field by field.
   */
  fieldsOf(row: number): Fields {
    const filled = this.filled[row] ?? 0;
    const { example, columns } = this.patterns.get(filled) ?? this.addPattern(filled);
    const fields = { ...example };
    for (const { codes, values, mapped } of columns)
      fields[mapped.column.field] = values[codes[row] ?? 0] ?? "";
    return fields;
  }

  private addPattern(filled: number): Pattern {
    const columns = this.columns.filter((_, index) => ((filled >>> index) & 1) === 1);
    const example: Record<string, FieldValue> = {};
    for (const { mapped } of columns) example[mapped.column.field] = "";
    const pattern = { example, columns };
    this.patterns.set(filled, pattern);
    return pattern;
  }
}

interface Pattern {
  readonly example: Record<string, FieldValue>;
  readonly columns: readonly ReadColumn[];
}

/** A candidate whose fields are put together when they are first asked for, from the columns. */
export class PlainRow implements Candidate {
  private made: Fields | null = null;

  constructor(
    private readonly rows: PlainRows,
    private readonly index: number,
  ) {}

  get origin(): Origin {
    return this.rows.origin;
  }

  get key(): DatasetKey {
    return this.rows.origin.table.key;
  }

  get row(): number {
    return this.rows.rowNumber(this.index);
  }

  get isOfAdult(): boolean {
    return this.rows.isOfAdult(this.index);
  }

  get fields(): Fields {
    this.made ??= this.rows.fieldsOf(this.index);
    return this.made;
  }
}

/** Which columns something holds of, as bits. */
export function bitsOf(
  columns: readonly ReadColumn[],
  holds: (column: ReadColumn) => boolean,
): number {
  return columns.reduce((bits, column, index) => (holds(column) ? bits | (1 << index) : bits), 0);
}

/** The bit of a row that must be looked at cell by cell. */
export const ODD_ROW = 1 << 30;

/**
 * Which columns have a value, for each row: bit i is set if column i has one.
 *
 * Cost: one pass over each column by itself, which is how they lie in memory.
 */
export function filledInRows(columns: readonly ReadColumn[], rows: number): Int32Array {
  const filled = new Int32Array(rows);
  columns.forEach(({ codes, states }, index) => {
    for (let row = 0; row < rows; row++) {
      const state = states[codes[row] ?? 0] ?? 0;
      const bits = state === SPECIAL ? ODD_ROW : state << index;
      filled[row] = (filled[row] ?? 0) | bits;
    }
  });
  return filled;
}
