/** The typed arrays a column can be made of. */
type Cells = Uint8Array | Uint32Array | Float64Array;

/** Cells to begin with. */
const first = 1024;

/**
 * Numbers that come one by one, kept as a typed array that grows by half again: an ordinary array
 * of a million numbers takes several times the memory, all of it at once when it grows.
 */
export class GrowingColumn<Column extends Cells> {
  length = 0;
  private cells: Column;

  constructor(private readonly make: (size: number) => Column) {
    this.cells = make(first);
  }

  push(value: number): void {
    if (this.length === this.cells.length) {
      const grown = this.make(Math.ceil(this.length * 1.5) + first);
      grown.set(this.cells);
      this.cells = grown;
    }
    this.cells[this.length++] = value;
  }

  /** Forgets what has come, and gives its memory back. */
  drop(): void {
    this.cells = this.make(0);
    this.length = 0;
  }

  /** What has come so far: a view, good until the next number comes. */
  values(): Column {
    return this.cells.subarray(0, this.length) as Column;
  }
}
