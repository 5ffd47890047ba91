import { formatCount } from "../../text/format.ts";

/** What is said of a sheet whose cells do not lie under its headings. */
export const sheetWords = {
  raggedRow: (cells: number, columns: number) =>
    `The row has ${formatCount(cells)} cells, but there are ${formatCount(columns)} headings. A comma inside a cell needs quotation marks around the cell; a column needs a heading.`,
  headerUnreadable: () =>
    "No row of this sheet can be read as its headings, so no row can be read. Give it a row of headings, or choose another.",
};
