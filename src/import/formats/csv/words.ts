import { formatCount } from "../../../text/format.ts";

/** What is said of rows of text, beside what every format says. */
export const csvTextWords = {
  linesAfter: (lines: number) =>
    lines <= 1
      ? ""
      : ` It may have taken in the ${formatCount(lines - 1)} ${lines === 2 ? "line" : "lines"} after it: those that are plainly rows were read, the others are refused one by one.`,
  withinQuote: (row: number) =>
    `This line may belong to the open quotation mark in row ${formatCount(row)}, so it was not read as a row. Mend that row first.`,
  cellTooLong: (column: number, most: number) =>
    `The cell in column ${formatCount(column)} is longer than ${formatCount(most)} characters. Shorten it, or look for a quotation mark that is never closed.`,
  rowTooWide: (cells: number, most: number) =>
    `The row has ${formatCount(cells)} cells; ${formatCount(most)} is the most. Check that it is not several rows in one.`,
};
