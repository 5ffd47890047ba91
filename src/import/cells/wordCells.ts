import type { Vocabularies } from "../../model/vocabulary/edited.ts";
import type { VocabularyName } from "../../model/vocabulary/index.ts";
import { foldWord, type Vocabulary } from "../../model/vocabulary/term.ts";
import type { Note } from "../problemLog.ts";
import { cellWords } from "../words.ts";
import { ofList, ofText, visible, type CellReader } from "./cellReader.ts";
import { saysNotRecorded, sortedOnce } from "./plainCells.ts";

interface ReadWord {
  readonly code: string;
  readonly notes: readonly Note[];
}

const BLANK: ReadWord = { code: "", notes: [] };

/**
 * A word of a vocabulary as its code; "N/K" and its like, where the vocabulary has no word for
 * them, as a blank; a word that is not known as written, with a warning.
 */
export function wordCells(name: VocabularyName, vocabularies: Vocabularies): CellReader {
  const read = wordReader(name, vocabularies);
  return ofText((text) => {
    const { code, notes } = read(visible(text));
    return code === "" ? {} : { value: code, notes };
  });
}

/** Several words of a vocabulary, each once, in code-point order. */
export function wordListCells(name: VocabularyName, vocabularies: Vocabularies): CellReader {
  const read = wordReader(name, vocabularies);
  return ofList((texts) => {
    const words = texts.map((text) => read(visible(text)));
    const codes = words.map(({ code }) => code).filter((code) => code !== "");
    return {
      ...(codes.length === 0 ? {} : { value: sortedOnce(codes) }),
      notes: words.flatMap(({ notes }) => notes),
    };
  });
}

function wordReader(name: VocabularyName, vocabularies: Vocabularies): (word: string) => ReadWord {
  const codes = codesByWord(vocabularies[name]);
  return (word) => {
    const folded = foldWord(word);
    const code = codes.get(folded);
    if (code === undefined)
      return word === "" || saysNotRecorded(word)
        ? BLANK
        : { code: word, notes: [unknown(name, word)] };
    const isOtherWord = name === "roles" && code === ALLEGED && folded !== ALLEGED;
    return { code, notes: isOtherWord ? [roleRead(word)] : [] };
  };
}

/** Every spelling of every term, folded; the first term that has it counts. */
function codesByWord(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { code, label, also = [] } of vocabulary)
    for (const word of [code, label, ...also].map(foldWord))
      if (!codes.has(word)) codes.set(word, code);
  return codes;
}

const ALLEGED = "alleged";

function unknown(name: VocabularyName, word: string): Note {
  return {
    code: "word_unknown",
    key: `${name} ${word}`,
    say: (rows) => cellWords.wordUnknown(word, rows),
  };
}

function roleRead(word: string): Note {
  return { code: "role_word_read", key: word, say: (rows) => cellWords.roleRead(word, rows) };
}
