import { occurrencesOf } from "../cells/occurrences.ts";
import type { MappedTable } from "../mappedTable.ts";
import type { Note, ProblemLog } from "../problemLog.ts";
import { textOf, type ReadColumn } from "./readColumn.ts";

interface Found {
  readonly note: Note;
  readonly row: number;
  readonly rows: number;
  readonly column: string;
  readonly value: string;
}

/**
 * Tells what is to be told of cells that were read, with how many rows have them.
 *
 * Cost: one pass over the rows of each column that has anything to tell.
 */
export function reportNotes(
  columns: readonly ReadColumn[],
  { file, rowNumbers }: MappedTable,
  log: ProblemLog,
): void {
  const found = columns.flatMap(notesIn);
  for (const { note, row, rows, column, value } of found.sort((a, b) => a.row - b.row))
    log.tally(note, { file, row: rowNumbers[row] ?? 0, column, value }, rows);
}

function notesIn({ mapped, odd }: ReadColumn): Found[] {
  const noted = [...odd].flatMap(([code, cell]) =>
    "fault" in cell || cell.notes === undefined ? [] : [{ code, notes: cell.notes }],
  );
  if (noted.length === 0) return [];
  const { counts, firstRows } = occurrencesOf(mapped);
  return noted.flatMap(({ code, notes }) => {
    const row = firstRows[code] ?? -1;
    const rows = counts[code] ?? 0;
    if (row < 0) return [];
    const value = textOf(mapped.written?.[code] ?? mapped.texts[code] ?? "");
    return notes.map((note) => ({ note, row, rows, column: mapped.heading, value }));
  });
}
