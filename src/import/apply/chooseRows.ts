import { foldWord } from "../../model/vocabulary/term.ts";
import { visible } from "../cells/cellReader.ts";
import type { Condition } from "../plan/plan.ts";
import type { Cell, SourceColumn } from "../sourceSheet.ts";
import type { SourceTable } from "../sourceTable.ts";

/**
 * The rows of a table for which all conditions hold, in their order; null for all of its rows.
 *
 * In: tables: all of the import, for conditions whose words stand in another of them.
 */
export function chooseRows(
  { columns, rowNumbers }: SourceTable,
  conditions: readonly Condition[],
  tables: readonly SourceTable[],
): Uint32Array | null {
  if (conditions.length === 0) return null;
  const tests = conditions.map((condition) =>
    testOf(condition, columns[condition.column], wordsOf(condition, tables)),
  );
  const chosen = new Uint32Array(rowNumbers.length);
  let count = 0;
  for (let row = 0; row < rowNumbers.length; row++)
    if (tests.every(({ codes, holds }) => holds[codes?.[row] ?? 0] === 1)) chosen[count++] = row;
  return count === rowNumbers.length ? null : chosen.slice(0, count);
}

function wordsOf(
  { words = [], listed }: Condition,
  tables: readonly SourceTable[],
): readonly string[] {
  if (listed === undefined) return words;
  const table = tables.find(({ file }) => file === listed.sheet);
  const column = table?.columns[listed.column];
  if (table === undefined || column === undefined) return [];
  const rows = chooseRows(table, listed.only, tables) ?? table.rowNumbers.keys();
  const codes = new Set<number>();
  for (const row of rows) codes.add(column.codes[row] ?? 0);
  return [...codes].flatMap((code) => textsIn(column.texts[code] ?? ""));
}

interface Test {
  readonly codes: Uint32Array | undefined;
  /** For each text of the column: 1 if the condition holds of it. */
  readonly holds: Uint8Array;
}

/** A column that is not there is blank in every row. */
function testOf(
  { is, isExact }: Condition,
  column: SourceColumn | undefined,
  words: readonly string[],
): Test {
  const form = isExact === true ? visible : foldWord;
  const wanted = new Set(words.map(form));
  const texts = column?.texts ?? [""];
  const holds = Uint8Array.from(texts, (text) => Number(isMet(is, text, wanted, form)));
  return { codes: column?.codes, holds };
}

function isMet(
  is: Condition["is"],
  cell: Cell,
  words: ReadonlySet<string>,
  form: (text: string) => string,
): boolean {
  const texts = textsIn(cell);
  switch (is) {
    case "filled":
      return texts.length > 0;
    case "blank":
      return texts.length === 0;
    case "one_of":
      return hasOneOf(texts, words, form);
    case "none_of":
      return !hasOneOf(texts, words, form);
  }
}

/** A blank cell is the word "". */
function hasOneOf(
  texts: readonly string[],
  words: ReadonlySet<string>,
  form: (text: string) => string,
): boolean {
  return texts.length === 0 ? words.has("") : texts.some((text) => words.has(form(text)));
}

/** The filled texts of a cell, without spaces around them. */
export function textsIn(cell: Cell): readonly string[] {
  const texts = typeof cell === "string" ? [cell] : cell;
  return texts.map(visible).filter((text) => text !== "");
}
