import { columnReader, type ColumnContext } from "../cells/columnReader.ts";
import type { ReadCell } from "../cells/cellReader.ts";
import { mixedLetterNotes } from "../checks/mixedLetters.ts";
import type { FieldValue } from "../fields.ts";
import type { MappedColumn } from "../mappedTable.ts";
import type { Cell } from "../sourceSheet.ts";

/** A column with each of its different cells read. Codes count as those of the column. */
export interface ReadColumn {
  readonly mapped: MappedColumn;
  readonly codes: Uint32Array;
  /** What each different cell says, if it says one plain value. */
  readonly values: readonly (FieldValue | undefined)[];
  /** For each: 1 if it says a value, `SPECIAL` if its row must be looked at, 0 if it is blank. */
  readonly states: Uint8Array;
  /** Cells with a fault, with a word that names no institution, or with something to tell. */
  readonly odd: ReadonlyMap<number, ReadCell>;
}

/** The state of a cell that can't be taken just like that. */
export const SPECIAL = 2;

/** Reads each different cell of a column, once. */
export function readColumn(mapped: MappedColumn, context: ColumnContext): ReadColumn {
  const read = columnReader(mapped, context);
  const { texts, codes } = mapped;
  const values = new Array<FieldValue | undefined>(texts.length);
  const states = new Uint8Array(texts.length);
  const odd = new Map<number, ReadCell>();
  for (let code = 0; code < texts.length; code++) {
    const cell = read(texts[code] ?? "");
    if (!("fault" in cell)) values[code] = cell.value;
    states[code] = stateOf(cell);
    if (isOdd(cell)) odd.set(code, cell);
  }
  if (mapped.column.meaning.as === "id") addLetterNotes(values, odd);
  return { mapped, codes, values, states, odd };
}

/** What a cell says, also if it is odd. */
export function cellAt({ codes, values, odd }: ReadColumn, row: number): ReadCell {
  const code = codes[row] ?? 0;
  const value = values[code];
  return odd.get(code) ?? (value === undefined ? {} : { value });
}

/** A cell as it stands in the file, for messages. */
export function writtenAt({ mapped, codes }: ReadColumn, row: number): string {
  const code = codes[row] ?? 0;
  return textOf(mapped.written?.[code] ?? mapped.texts[code] ?? "");
}

export function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.join(";");
}

function stateOf(cell: ReadCell): number {
  if ("fault" in cell || cell.notASetting !== undefined) return SPECIAL;
  return cell.value === undefined ? 0 : 1;
}

function isOdd(cell: ReadCell): boolean {
  return "fault" in cell || cell.notASetting !== undefined || (cell.notes ?? []).length > 0;
}

function addLetterNotes(
  values: readonly (FieldValue | undefined)[],
  odd: Map<number, ReadCell>,
): void {
  for (const [code, note] of mixedLetterNotes(values)) {
    const known = odd.get(code);
    const cell = known !== undefined && !("fault" in known) ? known : {};
    const value = values[code];
    const notes = [...(cell.notes ?? []), note];
    odd.set(code, { ...cell, ...(value === undefined ? {} : { value }), notes });
  }
}
