import type { ProblemLog } from "../../problemLog.ts";
import { stemOf, type SourceFile, type SourceRow, type SourceTable } from "../../sourceTable.ts";
import { csvWords } from "../../words.ts";
import type { Format } from "../format.ts";
import { findDelimiter } from "./delimiter.ts";
import { CsvRecords, type CsvRecord } from "./records.ts";

/** Comma-separated text; semicolons and tabs too where the header shows them. */
export const csv: Format = {
  id: "csv",
  name: "CSV",
  endings: ["csv", "tsv", "txt"],
  // A table of text has no sign of its own; what no other format claims and holds no binary is one.
  recognises: (text) => !firstLine(text).includes("\0") && !text.startsWith("PK\u0003\u0004"),
  read: readCsv,
};

function firstLine(text: string): string {
  return /^[^\r\n]*/u.exec(text.trimStart())?.[0] ?? "";
}

function readCsv(file: SourceFile, log: ProblemLog): SourceTable[] {
  const { delimiter, start } = findDelimiter(file.text);
  const records = new CsvRecords(file.text, delimiter.charCodeAt(0), start);
  const head = nextFilled(records);
  if (head === null) return [];
  const table = { file: file.name, name: stemOf(file.name), header: trimmedHeader(head) };
  if (head.fault !== null) {
    const spot = { file: file.name, row: head.row };
    log.add("header_unreadable", spot, csvWords.headerUnreadable());
    return [{ ...table, header: [], rows: [], refused: countFilled(records) }];
  }
  return [{ ...table, ...readRows(records, table.header, file.name, log) }];
}

function readRows(
  records: CsvRecords,
  header: readonly string[],
  file: string,
  log: ProblemLog,
): Pick<SourceTable, "rows" | "refused"> {
  const rows: SourceRow[] = [];
  let refused = 0;
  for (let record = nextFilled(records); record !== null; record = nextFilled(records)) {
    if (isWhole(record, header, file, log)) rows.push(record);
    else refused++;
  }
  return { rows, refused };
}

/** Whether a record can be laid under the header; if not, the log says why. */
function isWhole(
  { row, cells, fault, lines }: CsvRecord,
  header: readonly string[],
  file: string,
  log: ProblemLog,
): boolean {
  if (fault === "unclosed") {
    log.add("quote_unclosed", { file, row }, csvWords.quoteUnclosed(lines));
    return false;
  }
  if (fault === "misplaced") {
    log.add("quote_misplaced", { file, row }, csvWords.quoteMisplaced(lines));
    return false;
  }
  const extra =
    cells.length > header.length ? cells.slice(header.length).find(isFilled) : undefined;
  if (extra === undefined) return true;
  const spot = { file, row, value: extra };
  log.add("ragged_row", spot, csvWords.raggedRow(cells.length, header.length));
  return false;
}

/** Blank headings at the end are dropped, so that a value under them counts as one too many. */
function trimmedHeader({ cells }: CsvRecord): string[] {
  return cells.slice(0, cells.findLastIndex(isFilled) + 1).map((cell) => cell.trim());
}

function nextFilled(records: CsvRecords): CsvRecord | null {
  let record = records.next();
  while (record !== null && record.fault === null && !record.cells.some(isFilled))
    record = records.next();
  return record;
}

function countFilled(records: CsvRecords): number {
  let count = 0;
  while (nextFilled(records) !== null) count++;
  return count;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== "";
}
