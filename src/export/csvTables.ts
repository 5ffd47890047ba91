import { canonicalKey } from "../model/canonical.ts";
import type { Dataset } from "../model/dataset.ts";
import type { RecordedDate } from "../model/days.ts";
import { sortedBy } from "../model/order.ts";
import type { Attendance, Gap } from "../model/records.ts";
import { tables, type Table, type TableName } from "../model/tables.ts";
import { csvLine } from "../text/csvLine.ts";

/** One table as a file. */
export interface CsvFile {
  readonly name: `${TableName}.csv`;
  readonly text: string;
}

/** What a field of a record can hold. */
type Field = string | number | boolean | readonly string[] | RecordedDate | undefined;

/** A record by field name, whichever table it is of. */
type Fields = Readonly<Record<string, Field>>;

/**
 * The case network as CSV files, one a table, that import to the same case network.
 *
 * Rows are in canonical order and dates are written as they were recorded. A column stands only
 * if a row uses it, and a table only if it has rows. Stretches for which a word such as "unknown"
 * stood in an institution's place are rows of `attendances` again. What only a link names has no
 * row, so that it is still known that no table listed it.
 *
 * Lines end as RFC 4180 has it. Cells are quoted where they must be and otherwise left as they
 * are: a hand-off that a spreadsheet may open neutralises formulas before it comes here.
 */
export function writeTables(dataset: Dataset): CsvFile[] {
  return tables.flatMap((table) => {
    const rows = rowsOf(dataset, table);
    return rows.length === 0 ? [] : [{ name: `${table.name}.csv`, text: writeTable(table, rows) }];
  });
}

function rowsOf(dataset: Dataset, table: Table): Fields[] {
  if (table.key === "attendances") return attendanceRows(dataset);
  const { key } = table;
  const rows = dataset[key] as readonly unknown[] as readonly Fields[];
  const listed = rows.filter((row) => row["unlisted"] !== true);
  return sortedBy(listed, (row) => canonicalKey(key, row as never));
}

function attendanceRows({ attendances, gaps }: Dataset): Fields[] {
  const rows = [...attendances, ...gaps.map(asAttendance)];
  return sortedBy(rows, (row) =>
    canonicalKey("attendances", row),
  ) as readonly unknown[] as Fields[];
}

/** The word goes back into the column it was found in. */
function asAttendance({ written, ...gap }: Gap): Attendance {
  return { ...gap, institution: written as Attendance["institution"] };
}

function writeTable({ columns }: Table, rows: readonly Fields[]): string {
  const used = columns.filter(({ field }) => rows.some((row) => row[field] !== undefined));
  const lines = [used.map(({ name }) => name).join(",")];
  for (const row of rows) lines.push(csvLine(used.map(({ field }) => asText(row[field]))));
  return lines.join("\r\n") + "\r\n";
}

function asText(value: Field): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return "written" in value ? value.written : value.join(";");
}
