import type { Vocabularies } from "../../model/vocabulary/edited.ts";
import type { VocabularyName } from "../../model/vocabulary/index.ts";
import { findTerm, foldWord } from "../../model/vocabulary/term.ts";
import { visible } from "../cells/cellReader.ts";
import { saysNotRecorded } from "../cells/plainCells.ts";
import type { UnknownWord } from "../draft.ts";
import type { MappedColumn, MappedTable } from "../mappedTable.ts";
import type { Cell } from "../sourceSheet.ts";
import { nearCode } from "./nearWord.ts";
import { vocabularyOf } from "./readAs.ts";

interface Counted {
  readonly word: string;
  readonly vocabulary: VocabularyName;
  rows: number;
}

/**
 * The words that no vocabulary knows, each once however it is spelled, with the code that one near
 * to it has. In the order in which the words first stand in the tables.
 *
 * Cost: each different text is looked up once.
 */
export function unknownWords(
  mapped: readonly MappedTable[],
  vocabularies: Vocabularies,
): UnknownWord[] {
  const counted = new Map<string, Counted>();
  for (const { columns } of mapped)
    for (const column of columns) {
      const vocabulary = vocabularyOf(column.column.meaning);
      if (vocabulary !== null) countUnknown(column, vocabulary, vocabularies, counted);
    }
  return [...counted.values()].map(({ vocabulary, word, rows }) => ({
    vocabulary,
    word,
    rows,
    suggested: nearCode(vocabularies[vocabulary], word),
  }));
}

function countUnknown(
  { texts, codes, column }: MappedColumn,
  vocabulary: VocabularyName,
  vocabularies: Vocabularies,
  counted: Map<string, Counted>,
): void {
  const rows = new Uint32Array(texts.length);
  for (const code of codes) rows[code] = (rows[code] ?? 0) + 1;
  texts.forEach((cell, code) => {
    const count = rows[code] ?? 0;
    if (count === 0) return;
    const seen = new Set<string>();
    for (const word of wordsIn(cell, column.meaning.as === "list")) {
      const key = `${vocabulary} ${foldWord(word)}`;
      if (seen.has(key) || findTerm(vocabularies[vocabulary], word) !== undefined) continue;
      seen.add(key);
      const known = counted.get(key);
      if (known === undefined) counted.set(key, { vocabulary, word, rows: count });
      else known.rows += count;
    }
  });
}

function wordsIn(cell: Cell, isList: boolean): string[] {
  const parts = typeof cell === "string" ? (isList ? cell.split(";") : [cell]) : cell;
  return parts.map(visible).filter((word) => word !== "" && !saysNotRecorded(word));
}
