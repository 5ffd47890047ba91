import { formatCount, formatCounted, formatList } from "../../text/format.ts";

const rows = (count: number) => formatCounted(count, "row", "rows");
const records = (count: number) => formatCounted(count, "record", "records");

/** What the Data view says of where the data came from. */
export const importsWords = {
  heading: "Where these data came from",
  lead: "Each import can be taken out again, as one step, and each record knows the imports it came from.",
  caption: "Imports",
  none: "Nothing was imported yet.",
  date: "Added",
  files: "Files",
  from: "From",
  purposeIs: (said: string) => `Purpose: ${said}`,
  agreementIs: (said: string) => `Sharing agreement: ${said}`,
  mayBeSeenByIs: (said: string) => `Who may see it: ${said}`,
  rowsIn: "Rows read",
  rowsStored: "Came in",
  rowsOut: "Stayed out",
  changed: "What it changed",
  notStated: "not stated",
  beforeRecorded: "before imports were recorded",
  changes: (added: number, changed: number, removed: number) => {
    const parts = [
      ...(added === 0 ? [] : [`${records(added)} added`]),
      ...(changed === 0 ? [] : [`${formatCount(changed)} changed`]),
      ...(removed === 0 ? [] : [`${formatCount(removed)} taken out`]),
    ];
    return parts.length === 0 ? "nothing new" : formatList(parts);
  },
  hash: (hash: string) => `SHA-256 ${hash}`,
  mended: (cells: number) => `${formatCounted(cells, "cell", "cells")} mended by hand`,
  overrides: (columns: readonly string[]) =>
    `Came in as it is, for a stated reason: ${formatList(columns)}`,
  replaced: (id: number) => `Took the place of import ${String(id)}`,
  details: "Details",
  act: "Take out",
  takeOut: (id: number, files: string) => `Take out import ${String(id)}: ${files}`,
  asking: (count: number) =>
    `This takes out what only this import says: ${rows(count)} came in with it. What another import says too stays. It can be undone.`,
  takeOutNow: "Take it out now",
  keep: "Keep it",
  andOthers: (first: string, others: number) =>
    `${first} and ${formatCounted(others, "other file", "other files")}`,
  steps: {
    added: (files: string) => `adding ${files}`,
    tookOut: (files: string) => `taking out ${files}`,
    replaced: (files: string) => `replacing an earlier import by ${files}`,
  },
  undo: (what: string) => `Undo: ${what}`,
  redo: (what: string) => `Do again: ${what}`,
  undoMeans: "One step at a time, also after closing the browser.",

  sources: {
    heading: "Sources",
    lead: "Leave one agency's records out to see what the rest say without it. Nothing is deleted: pictures and figures are worked out again without them.",
    caption: "Agencies that records name as their source",
    none: "No record names its source.",
    source: "Source",
    records: "Records",
    alone: "Of these, from nobody else",
    shown: "Counted",
    leaveOut: (name: string) => `Leave out the records of ${name}`,
    bringBack: (name: string) => `Count the records of ${name} again`,
    out: "left out",
    in: "counted",
    leaveOutShort: "Leave out",
    bringBackShort: "Count again",
  },

  profiles: {
    heading: "Saved mappings",
    lead: "A saved mapping knows the next file of the same shape. It holds headings and codes, never a cell of a file.",
    remove: (name: string) => `Remove the mapping ${name}`,
    removeShort: "Remove",
  },
} as const;
