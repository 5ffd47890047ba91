import { formatCount, formatList } from "../../text/format.ts";

const quoted = (text: string) => `“${text}”`;

/** What is said of a plan that can't work. */
export const planProblemWords = {
  missing: (field: string, table: string) =>
    `${quoted(table)} needs ${quoted(field)}, and no column is chosen for it. Choose one, or say that this table is something else.`,
  twice: (heading: string, fields: readonly string[], table: string) =>
    `The column ${quoted(heading)} is chosen for ${formatList(fields.map(quoted))} of ${quoted(table)}. Choose it for one of them.`,
  fieldTwice: (field: string, headings: readonly string[]) =>
    `${formatList(headings.map(quoted))} are all chosen for ${quoted(field)}, and only one can count. Choose one.`,
  notDates: (heading: string, read: number, of: number) =>
    `Only ${formatCount(read)} of the ${formatCount(of)} different cells of ${quoted(heading)} looked at can be read as dates. Choose another column, or none.`,
  notNumbers: (heading: string) =>
    `Most cells of ${quoted(heading)} are no whole numbers. Choose another column, or none.`,
  notYesNo: (heading: string) =>
    `Most cells of ${quoted(heading)} are neither yes nor no. Choose another column, or none.`,
  notMonths: (heading: string) =>
    `Most cells of ${quoted(heading)} are no year and month such as 2008-03. A full date of birth never comes in.`,
  datesAsIds: (heading: string) =>
    `The cells of ${quoted(heading)} are dates, so they can't be ids. Choose another column.`,
  noColumn: (field: string) =>
    `The column chosen for ${quoted(field)} is not in this file. Choose one that is.`,
};
