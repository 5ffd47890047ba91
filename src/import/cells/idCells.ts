import type { Column, IdSpace, Table } from "../../model/tables.ts";
import type { NotASetting } from "../../model/vocabulary/setting.ts";
import { foldWord, type Vocabulary } from "../../model/vocabulary/term.ts";
import type { ProblemCode } from "../problemCodes.ts";
import type { Note } from "../problemLog.ts";
import { cellWords, idWords } from "../words.ts";
import { isRounded, isScientific } from "../checks/idDamage.ts";
import { fault, ofText, type CellReader, type ReadCell } from "./cellReader.ts";

/** As a spreadsheet writes what it can't work out: `#N/A`, `#REF!`. */
const SHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|DIV\/0!|NULL!)$/iu;
/** Letters first, then digits: most ids are like that, and nothing can be wrong with those. */
const PLAIN = /^[a-z]{1,9}\d{1,14}$/iu;
const LIKE_NUMBER = /^\d+E\d+$/iu;

const nameOf: Record<IdSpace, { readonly code: ProblemCode; readonly thing: string }> = {
  youngPerson: { code: "no_one_person", thing: "person" },
  adult: { code: "no_one_person", thing: "person" },
  person: { code: "no_one_person", thing: "person" },
  incident: { code: "no_one_incident", thing: "incident" },
  institution: { code: "no_one_institution", thing: "institution" },
  place: { code: "no_one_place", thing: "place" },
  setting: { code: "no_one_place", thing: "place" },
  area: { code: "no_one_area", thing: "area" },
};

/**
 * Reads ids. They stay text: nothing is changed but spaces around them and characters that can't
 * be seen, and that is told. Words that name no one thing never become an id.
 */
export function idCells(
  column: Column,
  of: IdSpace,
  table: Table,
  notSettings: Vocabulary<NotASetting>,
  spot: { readonly file: string; readonly column: string },
): CellReader {
  const notSettingByWord = byWord(notSettings);
  const cleaned: Note = {
    code: "id_cleaned",
    key: `${spot.file} ${spot.column}`,
    say: idWords.cleaned,
  };
  // Hardly any such word has letters and then digits, so most ids need not be looked up.
  const hasPlainWord = [...notSettingByWord.keys()].some((word) => PLAIN.test(word));
  const isWord = (text: string) => hasPlainWord && notSettingByWord.has(text.toLowerCase());
  return ofText((text) => {
    if (PLAIN.test(text) && !isWord(text)) return { value: text };
    const id = text.replace(/\p{Cf}/gu, "").trim();
    if (id === "") return {};
    if (/\p{Cc}/u.test(id)) return fault("control_character", cellWords.controlCharacter());
    if (isScientific(id) || SHEET_ERROR.test(id)) return fault("id_damaged", idWords.damaged());
    const noOne = notSettingByWord.get(foldWord(id));
    if (noOne !== undefined) return namesNoOne(noOne, id, of, column, table);
    const notes = notesOn(id);
    if (id !== text) notes.push(cleaned);
    return notes.length === 0 ? { value: id } : { value: id, notes };
  });
}

/** Every spelling of a word that names no one thing: asked of each id, so it is looked up at once. */
function byWord(notSettings: Vocabulary<NotASetting>): ReadonlyMap<string, NotASetting> {
  return new Map(
    notSettings.flatMap((term) =>
      [term.code, term.label, ...(term.also ?? [])].map((word) => [foldWord(word), term] as const),
    ),
  );
}

function namesNoOne(
  notASetting: NotASetting,
  written: string,
  of: IdSpace,
  column: Column,
  table: Table,
): ReadCell {
  if (table.name === "attendances" && of === "institution") return { value: written, notASetting };
  // An incident can do without its place: saying "unknown" is leaving it blank.
  if (column.required !== true && of === "setting") return { notes: [placeNotRecorded(written)] };
  const { code, thing } = nameOf[of];
  return fault(code, idWords.noOne(thing));
}

function notesOn(id: string): Note[] {
  const notes: Note[] = [];
  if (LIKE_NUMBER.test(id)) notes.push(noteOn("id_like_number", id, idWords.likeNumber));
  if (isRounded(id)) notes.push(noteOn("id_maybe_rounded", id, idWords.maybeRounded));
  if (id.includes(";")) notes.push(noteOn("id_several", id, idWords.several));
  return notes;
}

function noteOn(code: ProblemCode, key: string, say: (id: string, rows: number) => string): Note {
  return { code, key, say: (rows) => say(key, rows) };
}

function placeNotRecorded(written: string): Note {
  return noteOn("place_not_recorded", written, idWords.placeNotRecorded);
}
