import type { Condition, PlannedBy } from "../../import/plan/plan.ts";
import { formatCount, formatCounted, formatList } from "../../text/format.ts";

const quoted = (text: string) => `“${text}”`;

/** What the review says of each table of the files. */
export const tableWords = {
  heading: "Tables",
  lead: "What each table is, and what its columns mean. Those recognised by their name need nothing.",
  rows: (count: number) => formatCounted(count, "row", "rows"),
  columns: (used: number, of: number) =>
    `${formatCount(used)} of ${formatCounted(of, "column", "columns")} used`,
  isHidden: "hidden in the workbook",
  isLeftOut: "left out",
  isUnknown: "not recognised yet",
  by: {
    name: "recognised by its name",
    columns: "recognised by its columns",
    shape: "a shape known in the field",
    profile: "recognised by a saved mapping",
    person: "as you said",
    guess: "a guess",
  } satisfies Record<PlannedBy, string>,
  known: (known: string) => `(${known})`,
  kind: "What is this table?",
  choose: "Choose what it is",
  leaveOut: "Leave this table out",
  guess: (tables: string) => `This looks like: ${tables}. Nothing of it comes in until you agree.`,
  agree: "Yes, that is right",
  several: (tables: readonly string[]) => `Several: ${formatList(tables)}`,
  severalThings: (count: number) => `${formatCount(count)} things`,
  wide: (count: number, table: string, columns: readonly string[]) =>
    `Each row of the file gives up to ${formatCounted(count, "row", "rows")} of ${table}: one each for ${formatList(columns.map(quoted))}. Blank ones give none.`,
  grouped: "Rows are put together into one incident where they have the same",
  only: (table: string, conditions: readonly string[]) =>
    `${table}: only rows in which ${formatList(conditions)}`,
  condition: ({ is, words = [] }: Condition, column: string) => {
    switch (is) {
      case "filled":
        return `${quoted(column)} is filled in`;
      case "blank":
        return `${quoted(column)} is blank`;
      case "one_of":
        return `${quoted(column)} is ${words.map(quoted).join(" or ")}`;
      case "none_of":
        return `${quoted(column)} is not ${words.map(quoted).join(" or ")}`;
    }
  },
  constant: (field: string, text: string) => `${field}: ${quoted(text)} in every row`,
  missing: (fields: readonly string[]) =>
    `Not given yet: ${formatList(fields)}. Choose the column that says it, or its rows stay out.`,
  everyRow: (table: string) => `${table}: the same in each`,
  oneRow: (table: string, at: number, of: number) =>
    `${table}: ${formatCount(at)} of ${formatCount(of)}`,
  needed: "Needed",
  further: "What it can say besides",
  provenance: "Where it comes from",

  preview: (shown: number, of: number) =>
    of > shown
      ? `The first ${formatCount(shown)} of ${formatCounted(of, "row", "rows")}`
      : `All ${formatCounted(of, "row", "rows")}`,
  previewOf: (sheet: string) => `Rows of ${sheet}`,
  row: "Row",
  noHeading: "no heading",
  means: (heading: string) =>
    `What ${heading === "" ? "the column without a heading" : quoted(heading)} means`,
  notUsed: "not used",
  personal: {
    nothing: "left out: personal data",
    pseudonym: "replaced by pseudonyms",
    as_is: "personal data, as it is",
  },
  hiddenCell: "not shown",
  noRows: "There are no rows.",
  faultCount: {
    error: (count: number) => `${formatCount(count)} to mend`,
    warning: (count: number) => `${formatCount(count)} to look at`,
    notice: (count: number) => formatCounted(count, "note", "notes"),
  },
  fault: { error: "Needs mending:", warning: "Look at this:", notice: "For information:" },

  head: {
    summary: "Choose the row of headings",
    more: (rows: number) => `Show ${formatCounted(rows, "more row", "more rows")}`,
    legend: "The headings stand in",
    row: (row: number, cells: string) => `row ${formatCount(row)}: ${cells}`,
    two: "There is a second row of headings below it",
    blank: "blank",
    withheld: "…",
  },
  leftOut: {
    summary: (notes: number, headings: number, totals: number) =>
      `Not read as data: ${formatList([
        ...(notes === 0 ? [] : [formatCounted(notes, "row of notes", "rows of notes")]),
        ...(headings === 0 ? [] : [formatCounted(headings, "row of headings", "rows of headings")]),
        ...(totals === 0 ? [] : [formatCounted(totals, "total", "totals")]),
      ])}`,
    why: { note: "note", heading: "heading", total: "total" },
    row: (row: number, why: string, text: string) => `Row ${formatCount(row)}, ${why}: ${text}`,
    isData: "This is data",
    isDataOf: (row: number) => `This is data: row ${formatCount(row)}, not a total`,
  },
  profile: {
    name: "Save this mapping as",
    hint: "The next file of this shape is then recognised. Headings and codes are saved, never a cell.",
    save: "Save the mapping",
    notSaved:
      "Not saved: this mapping names young people by their ids, and a saved mapping holds none.",
    saved: (name: string) => `Saved as ${quoted(name)}.`,
    replaces: (name: string) => `This takes the place of the saved mapping ${quoted(name)}.`,
  },
} as const;
