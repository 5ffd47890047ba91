import { statusWords } from "../model/vocabulary/status.ts";
import { labelOf } from "../model/vocabulary/term.ts";
import { formatCount, formatCounted, formatList } from "../text/format.ts";

/*
 * What an import says about the data: what is wrong, and what to do about it. Where it is (file,
 * row, column, value) stands beside the words, so the words don't repeat it.
 */

const MOST_SHOWN = 60;

/** A value in quotation marks; a long one is cut. */
function quoted(value: string): string {
  return value.length > MOST_SHOWN ? `“${value.slice(0, MOST_SHOWN)}…”` : `“${value}”`;
}

const MOST_NAMED = 5;

/** The first few ids of a list, and how many more there are. */
function quotedList(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_NAMED).map(quoted);
  const more = ids.length - shown.length;
  return formatList(more === 0 ? shown : [...shown, `${formatCount(more)} more`]);
}

const inRows = (rows: number) => formatCounted(rows, "row", "rows");
const allRefused = (rows: number) =>
  rows === 1 ? "Its one row is refused." : `Its ${inRows(rows)} are all refused.`;

export function sayMore(rest: number, code: string): string {
  return `${formatCount(rest)} more of the kind ${quoted(code)} are counted here but not listed one by one.`;
}

export const fileWords = {
  tooLarge: () => "The file is larger than 100 MB. Split it by table or by year.",
  kindUnknown: (ending: string, endings: readonly string[]) =>
    `Files ending in ${quoted(`.${ending}`)} can't be read. Save it as one of these: ${formatList(endings.map((each) => `.${each}`))}.`,
  kindMismatch: (promised: string, shown: string) =>
    `The name says ${promised}, but what is inside looks like ${shown}. Check that it is the right file, then rename it or save it again.`,
  notText: () => "The file is not text. Save the table as CSV and choose that file.",
  notUtf8: () =>
    "The file is not in an encoding that can be read safely. In the spreadsheet it came from, save it as “CSV UTF-8” and choose it again.",
  empty: () => "The file is empty.",
  tableUnknown: (names: readonly string[], rows: number) =>
    `Neither its name nor its columns say which table this is. ${allRefused(rows)} Give it one of these names: ${formatList(names)}.`,
  tableFromColumns: (table: string) =>
    `The name says nothing, but all its columns are those of ${quoted(table)}, so it was read as that.`,
  missingColumn: (missing: readonly string[], found: readonly string[], rows: number) =>
    `The column ${formatList(missing.map(quoted))} is missing. ${allRefused(rows)} The headings found are ${found.length === 0 ? "none" : quotedList(found)}: add the column or correct its heading.`,
  duplicateColumn: (headings: readonly string[], rows: number) =>
    `${formatList(headings.map(quoted))} mean the same column, and only one can count. ${allRefused(rows)} Remove or rename the others.`,
  tooManyColumns: (columns: number, most: number, rows: number) =>
    `The table has ${formatCount(columns)} columns; ${formatCount(most)} is the most. ${allRefused(rows)} Remove those that are not needed.`,
  tooManyRows: (most: number, rows: number) =>
    `The table has more than ${formatCount(most)} rows. ${allRefused(rows)} Split it into several files.`,
  columnUnknown: () =>
    "No such column is known in this table, so it was left out. If it should be read, correct its heading.",
  columnUnnamed: () =>
    "This column has no heading, so it was left out. If it should be read, give it one.",
  rowsMerged: (rows: number) =>
    `${inRows(rows)} ${rows === 1 ? "says" : "say"} the same as another or ${rows === 1 ? "fills" : "fill"} its blanks, and ${rows === 1 ? "was" : "were"} merged with it.`,
};

const overLines = (lines: number) =>
  lines === 1
    ? ""
    : ` It covers ${formatCount(lines)} lines of the file, and all of them are refused.`;

export const csvWords = {
  headerUnreadable: () =>
    "A quotation mark in the headings is never closed or not in its place, so no row can be read. Correct the first line.",
  quoteUnclosed: (lines: number) =>
    `A quotation mark opens in this row and is never closed, so where the row ends can't be known.${overLines(lines)} Close the mark or remove it.`,
  quoteMisplaced: (lines: number) =>
    `There is text after a closing quotation mark.${overLines(lines)} Put the whole cell in marks, and double those inside it.`,
  raggedRow: (cells: number, columns: number) =>
    `The row has ${formatCount(cells)} cells, but there are ${formatCount(columns)} headings. A comma inside a cell needs quotation marks around the cell.`,
};

export const jsonWords = {
  invalid: (reason: "syntax" | "cut_off" | "too_deep", line: number) => {
    if (reason === "cut_off")
      return `The file stops in the middle, at line ${formatCount(line)}. Export it again.`;
    if (reason === "too_deep")
      return `Line ${formatCount(line)} holds lists within lists, more than 32 deep. Give each table as a plain list of rows.`;
    return `This is not valid JSON: line ${formatCount(line)} can't be read. Export it again or correct that line.`;
  },
  notRows: (key: string) =>
    `${quoted(key)} holds no list of rows, so nothing in it was read. Give each table as a list: [ … ].`,
  keyUnread: (key: string) => `${quoted(key)} is no table and holds no rows, so it was left out.`,
  keyRefused: (key: string) =>
    `${quoted(key)} can't be the name of a column or table. Rename it or remove it.`,
  keyTwice: (key: string) =>
    `${quoted(key)} stands twice in this row, and only one can count. Remove the wrong one.`,
  nested: (key: string) =>
    `${quoted(key)} holds something more than a text, a number or a list of them. Give one plain value.`,
  rowNotObject: () => "This row is not an object of named values. Give it as { … }.",
};

export const cellWords = {
  missing: (heading: string) =>
    `${quoted(heading)} is blank, and a row can't be placed without it. Fill it in.`,
  tooLong: (most: number) => `The cell is longer than ${formatCount(most)} characters. Shorten it.`,
  controlCharacter: () =>
    "The cell holds a character that is no part of any text, so it is damaged. Type it again.",
  notOneValue: () => "The cell holds several values, and this column takes one. Give one row each.",
  yesOrNo: () => "This column takes yes or no. Write one of them, or leave it blank.",
  wholeNumber: () => "This column takes a whole number. Write digits only, or leave it blank.",
  month: () =>
    "This column takes a year and a month, such as 2008-03. Never give a full date of birth here.",
  wordUnknown: (word: string, rows: number) =>
    `${quoted(word)} is not in the list of words for this column. It is kept as written in ${inRows(rows)}; check its spelling.`,
  roleRead: (word: string, rows: number) =>
    `${quoted(word)} is read as “alleged” in ${inRows(rows)}: it says nothing of the outcome unless one is recorded.`,
};

export const idWords = {
  damaged: () =>
    "A spreadsheet has changed this id and its digits are lost. Get the column from the source again, formatted as text.",
  noOne: (thing: string) =>
    `This names no one ${thing}, so the row can't be placed. Give the id, or take the row out.`,
  placeNotRecorded: (written: string, rows: number) =>
    `${quoted(written)} names no one place. ${inRows(rows)} ${rows === 1 ? "is" : "are"} kept with the place not recorded.`,
  cleaned: (rows: number) =>
    `Spaces or invisible characters were removed around or inside the ids of ${inRows(rows)}. Check that they are the ids you mean.`,
  likeNumber: (id: string, rows: number) =>
    `${quoted(id)} could be a number that a spreadsheet rewrote. It is kept as written in ${inRows(rows)}; check it against the source.`,
  maybeRounded: (id: string, rows: number) =>
    `${quoted(id)} ends in zeros, as a long number does that a spreadsheet rounded. It is kept as written in ${inRows(rows)}; check it against the source.`,
  several: (id: string, rows: number) =>
    `${quoted(id)} looks like several ids in one cell. It is kept as one id in ${inRows(rows)}; if it is several, give one row each.`,
  alike: (ids: readonly string[]) =>
    `${quotedList(ids)} look alike and are kept as different. If they are the same, make them the same in the file.`,
  zerosMayBeLost: () =>
    "These ids are all digits but not all of one length, as when a spreadsheet drops leading zeros. Check them against the source.",
  zerosDiffer: (ids: readonly string[]) =>
    `${quotedList(ids)} differ only in leading zeros and are kept as different. If they are the same, a spreadsheet may have dropped the zeros.`,
  unlisted: (id: string, table: string, rows: number) =>
    `${quoted(id)} is named in ${inRows(rows)}, but not listed in ${quoted(table)}. It is kept without further details; add it there, or correct its spelling.`,
  placeOrInstitution: (id: string, rows: number) =>
    `${quoted(id)} is both a place and an institution, so which of them is meant in ${inRows(rows)} can't be known. Give them different ids.`,
};

export const dateWords = {
  unreadable: () =>
    "This is not a date in a form that can be read. Write 2020-03-31, 31/03/2020, 2020-03, 2020 or 2019/20.",
  noSuchDay: () => "There is no such day in the calendar. Correct it.",
  backwards: () => "The first date of this range is after the second. Swap or correct them.",
  currentMisplaced: () => "“current” can only be the end of something. Give a date.",
  orderUnclear: () =>
    "Day and month can't be told apart in this column. Write the date as 2020-03-31.",
  bothWays: (dayFirst: string, monthFirst: string, rows: number) =>
    `This column holds both ${quoted(dayFirst)}, which has the day first, and ${quoted(monthFirst)}, which has the month first. ${inRows(rows)} with such dates ${rows === 1 ? "is" : "are"} refused. Write every date as 2020-03-31.`,
  monthFirst: (example: string, rows: number) =>
    `Dates such as ${quoted(example)} have the month first, as in America. ${inRows(rows)} with such dates ${rows === 1 ? "is" : "are"} refused. Change the column to 31/03/2020 or 2020-03-31.`,
  ambiguous: (rows: number) =>
    `Every date in this column could have the day or the month first. ${inRows(rows)} ${rows === 1 ? "was" : "were"} read with the day first, as in Britain; check one.`,
  serial: (rows: number) =>
    `${inRows(rows)} ${rows === 1 ? "holds" : "hold"} a bare number where a date should be. It was read as a spreadsheet counts days; check one.`,
};

export const rowWords = {
  endBeforeStart: (end: string, start: string) =>
    `The end, ${quoted(end)}, is before the start, ${quoted(start)}. Correct one of them.`,
  twoPeople: () => "The row names both a young person and an adult. Give one row each.",
  selfTie: () => "Both ends of this tie are the same person. Correct one of them.",
  keptAsStatus: (written: string, status: string, rows: number) =>
    `${quoted(written)} is no institution. ${inRows(rows)} ${rows === 1 ? "is" : "are"} kept as the status ${quoted(labelOf(statusWords, status))}.`,
  keptAsGap: (written: string, rows: number) =>
    `${quoted(written)} names no one institution. ${inRows(rows)} ${rows === 1 ? "is" : "are"} kept as a gap: where the young person was is not recorded.`,
  leftOut: (rows: number) =>
    `The row was kept as a status or a gap, which has no such detail, so this was left out in ${inRows(rows)}.`,
};

export const mergeWords = {
  conflict: (id: string, kept: string, refused: string) =>
    `${quoted(id)} is listed more than once, with ${quoted(kept)} and here with ${quoted(refused)}. The row with ${quoted(kept)} is in; correct one of them.`,
  valuesDiffer: (kept: string, other: string) =>
    `Two rows for the same link differ here: ${quoted(kept)} is kept, and ${quoted(other)} is not. Correct one of them.`,
  inTwoTables: () =>
    "This id stands for both a young person and an adult. The young person is in; give the adult another id or remove this row.",
  adultAlready: () =>
    "This id already stands for an adult in this project. Give the young person another id, or remove the adult first.",
  notYoungPerson: () =>
    "This id stands for an adult, and this table is about young people only. Correct the id or remove the row.",
  notAdult: () =>
    "This id stands for a young person, but the column says it is an adult. Use the column for young people.",
};

/** The headings of the file of problems; after them come the row's own cells. */
export const problemsFileWords = {
  head: [
    "file",
    "row",
    "how serious",
    "kind",
    "column",
    "value",
    "what is wrong and how to mend it",
  ],
} as const;

export const bundleWords = {
  not_a_bundle: () =>
    "This file calls itself a Peerscape bundle but holds none. Ask whoever made it for another.",
  newer: () =>
    "This bundle was made by a later version of Peerscape. Open it with that version, or ask for the tables as CSV.",
  damaged: () =>
    "This bundle is damaged, so nothing of it was read. Ask whoever made it for another.",
};
