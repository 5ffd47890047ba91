import type { Question } from "../../import/draft.ts";
import type { Encoding } from "../../import/formats/format.ts";
import { formatCount, formatCounted, formatList } from "../../text/format.ts";

const rows = (count: number) => formatCounted(count, "row", "rows");
const are = (count: number) => (count === 1 ? "is" : "are");

/** A sheet as a person names it: `Pupils in case.xlsx`. */
export function sheetLabel(sheet: string): string {
  // Only these files hold several; any other may have the sign in its own name.
  const [, file, name] = /^(.+?\.(?:xlsx|json|graphml|gexf))#(.+)$/iu.exec(sheet) ?? [];
  return file === undefined || name === undefined ? sheet : `${name} in ${file}`;
}

const quoted = (column: string) => (column === "" ? "the column without a heading" : `“${column}”`);

/** What the review of an import says around its parts. */
export const words = {
  working: "Working out what changes…",
  nothingStored: "Nothing is stored yet.",
  refusedFile: (file: string, reason: string) => `${file} could not be read. ${reason}`,
  causes: (causes: readonly string[], more: number) => {
    if (causes.length === 0) return ".";
    return `: ${formatList(more === 0 ? causes : [...causes, formatCounted(more, "other kind", "other kinds")])}.`;
  },
  mending: (refused: number) => `${rows(refused)} ${refused === 1 ? "needs" : "need"} mending`,
  cause: (count: number, name: string) => `${name} (${formatCount(count)})`,
  soleCause: (name: string) => name,
  otherReady: (ready: number) =>
    ready === 0 ? "None are ready." : `The other ${formatCount(ready)} ${are(ready)} ready.`,
  allReady: (ready: number) =>
    ready === 1 ? "The one row is ready." : `All ${rows(ready)} are ready.`,
  leftOut: (leftOut: number) =>
    `${rows(leftOut)} ${are(leftOut)} left out, as each table below tells.`,
  noRows: "These files hold no rows.",
  nothingReady: "None of these rows is ready, so there is nothing to add.",

  questions: {
    heading: (count: number) =>
      count === 1 ? "One thing only you can say" : `${formatCount(count)} things only you can say`,
    lead: "These are needed before anything can be added. Each line leads to its place.",
    ask: (question: Question, columnName: string): string => {
      switch (question.kind) {
        case "table":
          return `What is ${sheetLabel(question.sheet)}?`;
        case "dates":
          return `Day or month first in ${quoted(columnName)} of ${sheetLabel(question.sheet)}?`;
        case "personal":
          return `Why must ${quoted(columnName)} of ${sheetLabel(question.sheet)} come in as it is?`;
        case "damaged_ids":
          return `What to do about damaged ids in ${quoted(columnName)} of ${sheetLabel(question.sheet)}?`;
        case "encoding":
          return `Are the letters of ${question.file} right?`;
        case "key":
          return "Which key makes the pseudonyms?";
      }
    },
  },

  files: {
    heading: "Files",
    caption: "The files that were read",
    name: "File",
    size: "Size",
    kind: "Kind",
    letters: "Letters",
    delimiter: "Cells parted by",
    sheets: "Tables in it",
    unreadable: "could not be read",
    hidden: (count: number) => `${formatCount(count)} hidden`,
    letterQuestion: (file: string) => `Letters of ${file}`,
    letterHint:
      "The file does not say how its letters are written. Look at these: if they are wrong, choose another way until they are right.",
    noSample: "Nothing in this file shows a difference: it holds plain letters only.",
    right: "The letters are right",
    bytes: (bytes: number) => {
      if (bytes < 1024) return formatCounted(bytes, "byte", "bytes");
      const kilobytes = bytes / 1024;
      return kilobytes < 1000
        ? `${formatCount(kilobytes)} kB`
        : `${(kilobytes / 1024).toFixed(1)} MB`;
    },
  },

  damaged: {
    heading: "Ids damaged by a spreadsheet",
    lead: "A spreadsheet takes long ids for numbers: it drops zeros at the front, writes 123000000000 as 1.23E+11, and turns the digits after the fifteenth into zeros. What was lost cannot be worked out from the file, and a wrong id would join the records of two young people.",
    column: (column: string, sheet: string) => `${quoted(column)} of ${sheetLabel(sheet)}`,
    seen: {
      scientific: (count: number) => `${rows(count)}: a number in place of the id, such as`,
      rounded: (count: number) => `${rows(count)}: digits at the end turned into zeros, such as`,
      lost_zeros: (count: number) => `${rows(count)}: shorter than the rest, zeros lost, such as`,
    },
    remedy:
      "At the source: export the file again with this column as text, or open it through Data, From text, and mark the column as text. Then discard this import and choose the new file.",
    leaveOut: "Leave this table out",
    right: "The ids are right as they are",
    isOut: "The table is left out.",
    isRight: "You have said that these ids are right.",
  },

  dates: {
    heading: "Dates that can be read two ways",
    lead: "In these columns no date tells whether the day or the month comes first.",
    legend: (column: string, sheet: string) => `${quoted(column)} of ${sheetLabel(sheet)}`,
    order: { day_first: "Day first", month_first: "Month first" },
    example: (written: string, read: string) => `${written} is ${read}`,
    noDay: "no such day",
  },

  vocabulary: {
    heading: "Words nobody knows yet",
    lead: "Each word is kept as written unless you say what it means here. Say it once: it then counts for every row, and for the next file if you save the mapping.",
    caption: "Words that no list knows",
    word: "Word in the file",
    rows: "Rows",
    list: "Says what",
    means: "It means",
    select: (word: string) => `What “${word}” means`,
    undecided: "not decided: stays as written",
    keep: "keep as written",
    near: (label: string) => `${label} (nearest)`,
    softened: "shown in neutral words; the file's own word is kept",
    useNearest: (count: number) =>
      count === 1 ? "Use the nearest word" : `Use the nearest word for all ${formatCount(count)}`,
  },

  changes: {
    heading: "What will change",
    caption: "Where every row goes",
    table: "Table",
    file: "From",
    rows: "Rows read",
    stored: "Stored",
    merged: "Merged",
    kept: "Kept as a status or gap",
    refused: "Refused",
    leftOut: "Left out",
    notKnown: "not used",
    means:
      "Merged: says the same as another row, or fills its blanks. Kept as a status or gap: the place is a word such as NEET or unknown. Refused: needs mending; it stays out and is listed below. Left out: notes, totals, and tables you do not use.",
    project: "What becomes of the project",
    added: "Added",
    changed: "Changed",
    removed: "Taken out",
    nothing: "Nothing in the project changes: it says all this already.",
    nothingYet: "As things stand, nothing would be added.",
    same: (date: string, id: number) =>
      `This file came in already on ${date} (import ${String(id)}). Adding it again changes nothing.`,
    sameOf: (id: number) => `This file came in already with import ${String(id)}.`,
    replace: (date: string) => `Replace the rows of the import of ${date}`,
    replaceOf: (id: number) => `Replace the rows of import ${String(id)}`,
    replaceMeans:
      "Choose this for a corrected version: what only the earlier file said is taken out. Without it, the rows of both count.",
  },

  problems: {
    heading: "Problems found in the files",
    export: "Save the problems with their rows as CSV",
    exportMeans:
      "So that they can be mended where the file comes from. It holds the original rows.",
    mended: (count: number) => `${formatCounted(count, "cell", "cells")} mended here`,
    mendedCell: (sheet: string, row: number, column: string, text: string) =>
      `Row ${formatCount(row)} of ${sheetLabel(sheet)}, ${quoted(column)}: now ${text === "" ? "blank" : `“${text}”`}`,
    takeBack: "As in the file",
    takeBackOf: (row: number, column: string) =>
      `As in the file: row ${formatCount(row)}, ${quoted(column)}`,
  },

  statement: {
    heading: "Where these data come from",
    lead: "Kept with the import and shown with the data. No names of young people.",
    agency: "Agency",
    agencyHint:
      "Who sent them, such as Youth justice service. Records without a source of their own get this one.",
    purpose: "What for",
    purposeHint: "One sentence, such as: autumn panel on moves between schools.",
    agreement: "Sharing agreement",
    agreementHint: "Its name or number, or the lawful basis.",
    mayBeSeenBy: "Who may see it",
    mayBeSeenByHint: "In words, such as: members of the panel.",
  },
} as const;

/** What the ways to write letters are called. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16, other byte first",
  "windows-1252": "Windows Western (1252)",
};

const formatNames: ReadonlyMap<string, string> = new Map([
  ["csv", "text table"],
  ["json", "JSON"],
  ["xlsx", "Excel workbook"],
  ["graphml", "GraphML network"],
  ["gexf", "GEXF network"],
]);

/** What a kind of file is called. */
export function formatName(id: string): string {
  return formatNames.get(id) ?? id;
}

const delimiterNames: ReadonlyMap<string, string> = new Map([
  [",", "comma"],
  [";", "semicolon"],
  ["\t", "tab"],
  ["|", "bar"],
  [" ", "space"],
  [":", "colon"],
]);

/** What the character between two cells is called. */
export function delimiterName(delimiter: string): string {
  return delimiterNames.get(delimiter) ?? delimiter;
}
