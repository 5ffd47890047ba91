import type { Column, IdSpace, Table } from "../../model/tables.ts";
import { notSettings, type NotASetting } from "../../model/vocabulary/setting.ts";
import { foldWord } from "../../model/vocabulary/term.ts";
import type { MatchedColumn } from "../columns.ts";
import type { ProblemCode } from "../problemCodes.ts";
import type { Note } from "../problemLog.ts";
import { cellWords, idWords } from "../words.ts";
import { fault, ofText, type CellReader, type ReadCell } from "./cellReader.ts";

/** As a spreadsheet writes long numbers: `1.23457E+11`, `1E+05`. The digits are gone. */
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+E[+-]?\d+|E[+-]\d+)$/iu;
/** As a spreadsheet writes what it can't work out: `#N/A`, `#REF!`. */
const SHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|DIV\/0!|NULL!)$/iu;
const LIKE_NUMBER = /^\d+E\d+$/iu;
/** A spreadsheet keeps 15 digits of a number and makes the rest zeros. */
const ROUNDED = /^[1-9]\d{14}0+$/u;

/** Every spelling of a word that names no one thing: asked of each id, so it is looked up at once. */
const notSettingByWord: ReadonlyMap<string, NotASetting> = new Map(
  notSettings.flatMap((term) =>
    [term.code, term.label, ...(term.also ?? [])].map((word) => [foldWord(word), term] as const),
  ),
);

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
  { column, heading }: MatchedColumn,
  of: IdSpace,
  table: Table,
  file: string,
): CellReader {
  return ofText((text) => {
    const id = text.replace(/\p{Cf}/gu, "").trim();
    if (id === "") return {};
    if (/\p{Cc}/u.test(id)) return fault("control_character", cellWords.controlCharacter());
    if (SCIENTIFIC.test(id) || SHEET_ERROR.test(id)) return fault("id_damaged", idWords.damaged());
    const noOne = notSettingByWord.get(foldWord(id));
    if (noOne !== undefined) return namesNoOne(noOne, id, of, column, table);
    const notes = notesOn(id);
    if (id !== text) notes.push(cleaned(file, heading));
    return { value: id, notes };
  });
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
  if (ROUNDED.test(id)) notes.push(noteOn("id_maybe_rounded", id, idWords.maybeRounded));
  if (id.includes(";")) notes.push(noteOn("id_several", id, idWords.several));
  return notes;
}

function noteOn(code: ProblemCode, key: string, say: (id: string, rows: number) => string): Note {
  return { code, key, say: (rows) => say(key, rows) };
}

function placeNotRecorded(written: string): Note {
  return noteOn("place_not_recorded", written, idWords.placeNotRecorded);
}

function cleaned(file: string, heading: string): Note {
  return { code: "id_cleaned", key: `${file} ${heading}`, say: idWords.cleaned };
}
