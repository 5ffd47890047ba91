import type { NotASetting } from "../../model/vocabulary/setting.ts";
import type { FieldValue } from "../fields.ts";
import type { Fault, Note } from "../problemLog.ts";
import type { Cell } from "../sourceSheet.ts";
import { cellWords } from "../words.ts";

/**
 * What a cell says: a value, nothing (blank), or why it can't be read. A cell that can't be read
 * refuses its row, so that nothing is half read.
 */
export type ReadCell =
  | {
      readonly value?: FieldValue;
      readonly notes?: readonly Note[];
      /** The word named no one institution; the row becomes a status or a gap. */
      readonly notASetting?: NotASetting;
    }
  | { readonly fault: Fault };

/** Reads each different cell of a column, once. */
export type CellReader = (cell: Cell) => ReadCell;

/** Longer cells are refused: the most that a spreadsheet keeps. */
export const MOST_CELL_CHARACTERS = 32_767;

const BLANK: ReadCell = {};

/** Reads cells that hold one text; blanks say nothing. */
export function ofText(read: (text: string) => ReadCell): CellReader {
  return (cell) => {
    const text = typeof cell === "string" ? cell : (cell[0] ?? "");
    if (typeof cell !== "string" && cell.length > 1)
      return fault("not_one_value", cellWords.notOneValue());
    if (text === "") return BLANK;
    return damageOf(text) ?? (text.trim() === "" ? BLANK : read(text));
  };
}

/** Reads cells that hold several texts, parted by semicolons or listed by the format. */
export function ofList(read: (texts: readonly string[]) => ReadCell): CellReader {
  return (cell) => {
    if (typeof cell === "string" && !cell.includes(";")) return readOne(cell, read);
    const texts = typeof cell === "string" ? cell.split(";") : cell;
    const damage = texts.map(damageOf).find((each) => each !== null);
    if (damage !== undefined) return damage;
    const filled = texts.map((text) => text.trim()).filter((text) => text !== "");
    return filled.length === 0 ? BLANK : read(filled);
  };
}

function readOne(text: string, read: (texts: readonly string[]) => ReadCell): ReadCell {
  const trimmed = text.trim();
  return damageOf(text) ?? (trimmed === "" ? BLANK : read([trimmed]));
}

function damageOf(text: string): ReadCell | null {
  if (text.length > MOST_CELL_CHARACTERS)
    return fault("cell_too_long", cellWords.tooLong(MOST_CELL_CHARACTERS));
  return text.includes("\0") ? fault("control_character", cellWords.controlCharacter()) : null;
}

export function fault(code: Fault["code"], message: string): ReadCell {
  return { fault: { code, message } };
}

/** A text without spaces around it and without characters that can't be seen. */
export function visible(text: string): string {
  return text.replace(/\p{Cf}/gu, "").trim();
}
