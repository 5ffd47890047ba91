import type { TableAccount } from "../../import/importFiles.ts";
import { formatCount, formatCounted } from "../../text/format.ts";

const rows = (count: number) => formatCounted(count, "row", "rows");

/** What the review says before anything is stored. */
export const reviewWords = {
  heading: "Review before adding",
  lead: "Nothing is stored yet.",
  allReady: (ready: number) =>
    ready === 1 ? "The one row is ready." : `All ${rows(ready)} are ready.`,
  someRefused: (refused: number, ready: number) =>
    `${rows(refused)} ${refused === 1 ? "needs" : "need"} mending and ${refused === 1 ? "stays" : "stay"} out. The other ${formatCount(ready)} ${ready === 1 ? "is" : "are"} ready.`,
  nothingRead:
    "None of these rows could be read as part of a case network, so there is nothing to add.",
  noRows: "These files hold no rows.",

  files: "Where every row went",
  filesEmpty: "No table was found in these files.",
  file: "File",
  table: "Table",
  notRecognised: "not recognised",
  rows: "Rows read",
  stored: "Stored",
  merged: "Merged",
  kept: "Kept as a status or gap",
  refused: "Refused",
  columnsMean:
    "Merged: says the same as another row, or fills its blanks. Kept as a status or gap: the place is a word such as NEET or unknown. Refused: needs mending; it stays out and is listed below.",

  newProject: "A new project",
  name: "Name of the project",
  nameHint: "No names of young people: the name shows on every screen.",
  newName: (day: string) => `Case network of ${day}`,
  purpose: "What is it for?",
  reviewDate: "Review date",
  reviewDateHint: "By then someone decides whether these data are still needed.",
  add: "Add to this project",
  discard: "Discard",
  kindOf: (account: TableAccount) => `${account.file} ${account.table ?? ""}`,
} as const;
