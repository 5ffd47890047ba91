import { foldWord } from "../../model/vocabulary/term.ts";
import { textsIn } from "../apply/chooseRows.ts";
import { foldHeading } from "../columnNames.ts";
import type { Condition, FieldPlan } from "../plan/plan.ts";
import type { HeadedColumn, SourceTable } from "../sourceTable.ts";

/** The form in which a shape knows a heading: no case, no marks, no spaces. */
function form(heading: string): string {
  return foldHeading(heading).replace(/[()./]/gu, "");
}

/** The place of the first column under one of these headings, the first heading first; −1 if none. */
export function columnOf({ columns }: SourceTable, ...headings: readonly string[]): number {
  for (const heading of headings) {
    const at = columns.findIndex((column) => form(column.heading) === form(heading));
    if (at >= 0) return at;
  }
  return -1;
}

/** Whether a table has a column under each of these headings. */
export function hasAll(table: SourceTable, headings: readonly string[]): boolean {
  return headings.every((heading) => columnOf(table, heading) >= 0);
}

/** The places of all columns under these headings. */
export function columnsUnder(table: SourceTable, headings: readonly string[]): readonly number[] {
  return headings.map((heading) => columnOf(table, heading)).filter((at) => at >= 0);
}

/** A field from the first column under one of these headings; none where there is no such column. */
export function field(
  name: string,
  table: SourceTable,
  headings: readonly string[],
  words?: Readonly<Record<string, string>>,
): FieldPlan[] {
  const column = columnOf(table, ...headings);
  if (column < 0) return [];
  return [{ name, from: { column }, ...(words === undefined ? {} : { words }) }];
}

/** A field that says the same in every row. */
export function always(name: string, text: string): FieldPlan {
  return { name, from: { text } };
}

/** Words of a file as a plan looks them up. */
export function folded(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([word, to]) => [foldWord(word), to]));
}

/** That a column holds one of some words. */
export function oneOf(column: number, words: readonly string[]): Condition {
  return { column, is: "one_of", words };
}

export function noneOf(column: number, words: readonly string[]): Condition {
  return { column, is: "none_of", words };
}

export function filled(column: number): Condition {
  return { column, is: "filled" };
}

/** Each different filled text of a column, in the order they first stand. */
export function differentTexts(column: HeadedColumn | undefined): readonly string[] {
  return [...new Set((column?.texts ?? []).flatMap(textsIn))];
}
