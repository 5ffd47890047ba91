import { formatCount } from "../../text/format.ts";

/** What the list of problems says of its filters and of mending a cell in its place. */
export const problemListWords = {
  list: (shown: number, of: number) =>
    shown === of
      ? "Every problem"
      : `Every problem: ${formatCount(shown)} of ${formatCount(of)} shown`,
  kind: "Kind",
  anyKind: "every kind",
  file: "File",
  anyFile: "every file",
  onlyKind: (kind: string) => `Show only: ${kind}`,
  mend: "Mend here",
  mendCell: (row: number, column: string) => `Mend here: row ${formatCount(row)}, ${column}`,
  value: (row: number, column: string) => `What should stand in row ${formatCount(row)}, ${column}`,
  save: "Save",
  cancel: "Cancel",
  now: (text: string) => (text === "" ? "now blank" : `now ${text}`),
} as const;
