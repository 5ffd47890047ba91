import { vocabularies, type VocabularyName } from "../../model/vocabulary/index.ts";
import { findTerm, foldWord } from "../../model/vocabulary/term.ts";
import type { Note } from "../problemLog.ts";
import { cellWords } from "../words.ts";
import { ofList, ofText, visible, type CellReader } from "./cellReader.ts";
import { sortedOnce } from "./plainCells.ts";

interface ReadWord {
  readonly code: string;
  readonly notes: readonly Note[];
}

/** A word of a vocabulary as its code; a word that is not known as written, with a warning. */
export function wordCells(name: VocabularyName): CellReader {
  return ofText((text) => {
    const { code, notes } = readWord(name, visible(text));
    return code === "" ? {} : { value: code, notes };
  });
}

/** Several words of a vocabulary, each once, in code-point order. */
export function wordListCells(name: VocabularyName): CellReader {
  const known = new Map<string, ReadWord>();
  return ofList((texts) => {
    const words = texts.map((text) => {
      const word = known.get(text) ?? readWord(name, visible(text));
      known.set(text, word);
      return word;
    });
    return {
      value: sortedOnce(words.map(({ code }) => code)),
      notes: words.flatMap(({ notes }) => notes),
    };
  });
}

function readWord(name: VocabularyName, word: string): ReadWord {
  const term = findTerm(vocabularies[name], word);
  if (term === undefined)
    return word === ""
      ? { code: word, notes: [] }
      : { code: word, notes: [unknownWord(name, word)] };
  const isOtherWord = name === "roles" && term.code === ALLEGED && foldWord(word) !== ALLEGED;
  return { code: term.code, notes: isOtherWord ? [roleRead(word)] : [] };
}

const ALLEGED = "alleged";

function unknownWord(name: VocabularyName, word: string): Note {
  return {
    code: "word_unknown",
    key: `${name} ${word}`,
    say: (rows) => cellWords.wordUnknown(word, rows),
  };
}

function roleRead(word: string): Note {
  return { code: "role_word_read", key: word, say: (rows) => cellWords.roleRead(word, rows) };
}
