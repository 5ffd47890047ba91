import type { SourceColumn } from "../../../sourceSheet.ts";
import { GridColumn } from "./gridColumn.ts";

export const MOST_ROWS = 250_000;
export const MOST_COLUMNS = 200;

/** The rows and columns that hold something, in the order of the sheet. */
export interface FilledGrid {
  readonly rowNumbers: Uint32Array;
  readonly columns: readonly (SourceColumn & { readonly codes: Uint32Array })[];
  /** Rows that were refused one by one. */
  readonly refused: number;
}

/** Takes the cells of a sheet in whatever order they come. What is blank takes no room. */
export class Grid {
  /** How many columns the sheet fills; more than are read if it has too many. */
  width = 0;
  /** How many rows the sheet fills; more than are read if it has too many. */
  height = 0;
  private row = 0;
  private slot = -1;
  private last = 0;
  private isInOrder = true;
  private readonly rowNumbers: number[] = [];
  private readonly columns: GridColumn[] = [];
  private readonly refused = new Set<number>();
  /** Made when a row comes out of its order, to find those that were there before. */
  private slots: Map<number, number> | null = null;

  get isTooLarge(): boolean {
    return this.width > MOST_COLUMNS || this.height > MOST_ROWS;
  }

  startRow(row: number): void {
    this.row = row;
    this.slot = -1;
  }

  /** The column a cell goes to; null if there are too many. */
  column(index: number): GridColumn | null {
    if (index >= MOST_COLUMNS) return null;
    while (this.columns.length <= index) this.columns.push(new GridColumn());
    return this.columns[index] ?? null;
  }

  /** Puts a cell into the row. False if another stands there already. */
  put(column: GridColumn | null, index: number, code: number): boolean {
    if (column !== null && code === 0) return true;
    const slot = this.takeSlot();
    this.width = Math.max(this.width, index + 1);
    return column === null || slot >= MOST_ROWS || column.put(slot, code);
  }

  /** Leaves the row out. False if it was left out before. */
  refuseRow(): boolean {
    const slot = this.takeSlot();
    if (this.refused.has(slot)) return false;
    this.refused.add(slot);
    return true;
  }

  finish(): FilledGrid {
    const order = this.order();
    const rows = order?.length ?? this.rowNumbers.length;
    const numbers = this.rowNumbers;
    const used = this.columns.slice(0, this.width);
    const blank = new Uint32Array(rows);
    return {
      rowNumbers: order?.map((slot) => numbers[slot] ?? 0) ?? Uint32Array.from(numbers),
      columns: used.map((column) =>
        column.isBlank ? { texts: [""], codes: blank } : column.finish(order, rows),
      ),
      refused: this.refused.size,
    };
  }

  /** How many cells take room. */
  get size(): number {
    return this.rowNumbers.length * this.columns.filter(({ isBlank }) => !isBlank).length;
  }

  /** The rows that stay, as the sheet counts them; null if that is how they came. */
  private order(): Uint32Array | null {
    if (this.isInOrder && this.refused.size === 0) return null;
    const slots = [...this.rowNumbers.keys()].filter((slot) => !this.refused.has(slot));
    const numberOf = (slot: number) => this.rowNumbers[slot] ?? 0;
    return Uint32Array.from(slots.sort((a, b) => numberOf(a) - numberOf(b)));
  }

  private takeSlot(): number {
    if (this.slot < 0) this.slot = this.findSlot();
    return this.slot;
  }

  private findSlot(): number {
    if (this.row > this.last) {
      this.last = this.row;
      this.slots?.set(this.row, this.rowNumbers.length);
      return this.addSlot();
    }
    this.isInOrder = false;
    this.slots ??= new Map(this.rowNumbers.map((row, slot) => [row, slot]));
    const known = this.slots.get(this.row);
    if (known !== undefined) return known;
    this.slots.set(this.row, this.rowNumbers.length);
    return this.addSlot();
  }

  private addSlot(): number {
    this.height++;
    if (this.height > MOST_ROWS) return MOST_ROWS;
    return this.rowNumbers.push(this.row) - 1;
  }
}
