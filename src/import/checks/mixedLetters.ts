import type { Note } from "../problemLog.ts";
import { moreIdWords } from "../cells/words.ts";
import { formatCounted } from "../../text/format.ts";

const NOT_PLAIN = /[^\u0000-\u007f]/u; // eslint-disable-line no-control-regex -- all of ASCII
/** Letters and digits of scripts whose characters are drawn like Latin ones, and wide forms. */
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\uff01-\uff5e]/u;
const OTHER_DIGIT = /\p{Nd}/u;

/**
 * Notes on ids with a letter or digit of another script, in a column that is otherwise plain:
 * `Р001` with a Cyrillic letter looks like `P001` and is another person.
 *
 * In: ids: by code; what is no text is none. Out: notes by code.
 */
export function mixedLetterNotes(ids: readonly unknown[]): ReadonlyMap<number, Note> {
  const notes = new Map<number, Note>();
  let filled = 0;
  ids.forEach((id, code) => {
    if (typeof id !== "string") return;
    filled++;
    if (NOT_PLAIN.test(id) && isMixed(id)) notes.set(code, noteOn(id));
  });
  if (2 * notes.size <= filled) return notes;
  // Where most ids are in another script, only those that mix it with Latin letters are odd.
  return new Map([...notes].filter(([, { key }]) => isWithin(key)));
}

function isMixed(id: string): boolean {
  return OTHER_SCRIPT.test(id) || OTHER_DIGIT.test(id.replace(/[0-9]/gu, ""));
}

function isWithin(id: string): boolean {
  return /[A-Za-z]/u.test(id) && /(?![A-Za-z])\p{L}/u.test(id);
}

function noteOn(id: string): Note {
  return {
    code: "id_mixed_letters",
    key: id,
    say: (rows) => moreIdWords.mixedLetters(id, formatCounted(rows, "row", "rows")),
  };
}
