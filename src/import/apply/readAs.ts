import type { VocabularyName } from "../../model/vocabulary/index.ts";
import { foldWord } from "../../model/vocabulary/term.ts";
import type { ColumnMeaning } from "../../model/tables.ts";
import { visible } from "../cells/cellReader.ts";
import type { FieldPlan, WordChoices } from "../plan/plan.ts";
import type { Cell } from "../sourceSheet.ts";

/** The texts of a column as they are to be read, and as they stand where the two differ. */
export interface ReadTexts {
  readonly texts: readonly Cell[];
  readonly written?: readonly Cell[];
}

type WordMap = Readonly<Record<string, string>>;

/**
 * The texts of a column with each word that a plan reads as another replaced: by the field's own
 * words first, then by what unknown words of the vocabulary mean. A list is replaced word by word.
 *
 * Out: the same texts where nothing is replaced.
 */
export function readAs(
  texts: readonly Cell[],
  { words }: FieldPlan,
  meaning: ColumnMeaning,
  choices: WordChoices,
): ReadTexts {
  const vocabulary = vocabularyOf(meaning);
  const chosen = vocabulary === null ? undefined : choices[vocabulary];
  const maps = [words, chosen].filter((map) => map !== undefined);
  if (maps.length === 0) return { texts };
  const replace = (text: string) => maps.reduce(replaced, text);
  const read = texts.map((cell) => readCell(cell, meaning.as === "list", replace));
  return read.every((cell, code) => cell === texts[code])
    ? { texts }
    : { texts: read, written: texts };
}

/** The vocabulary whose words a column holds, or null. */
export function vocabularyOf(meaning: ColumnMeaning): VocabularyName | null {
  if (meaning.as === "word") return meaning.from;
  return meaning.as === "list" ? (meaning.from ?? null) : null;
}

function readCell(cell: Cell, isList: boolean, replace: (text: string) => string): Cell {
  if (typeof cell === "string" && !isList) return replace(cell);
  const parts = typeof cell === "string" ? cell.split(";") : cell;
  const read = parts.map(replace);
  if (read.every((text, at) => text === parts[at])) return cell;
  return typeof cell === "string" ? read.join(";") : read;
}

function replaced(text: string, words: WordMap): string {
  const folded = foldWord(visible(text));
  // A plan may come from a file written by hand: only its own words count.
  return folded !== "" && Object.hasOwn(words, folded) ? (words[folded] ?? text) : text;
}
