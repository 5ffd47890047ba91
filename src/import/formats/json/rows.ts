import type { Fault, ProblemLog } from "../../problemLog.ts";
import type { Cell, SourceRow, SourceTable } from "../../sourceTable.ts";
import { jsonWords } from "../../words.ts";
import { JsonObject, type JsonValue } from "./parseJson.ts";

/** Keys that mean something to the language itself; no honest table has them. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export function isRefusedKey(key: string): boolean {
  return REFUSED_KEYS.has(key);
}

/** The rows of a JSON array: an object each, with a header of all their keys. */
export function readRows(
  items: readonly JsonValue[],
  file: string,
  log: ProblemLog,
): Pick<SourceTable, "header" | "rows" | "refused"> {
  const header = new Map<string, number>();
  const rows: SourceRow[] = [];
  items.forEach((item, index) => {
    const row = index + 2;
    const read = readRow(item, header);
    if ("cells" in read) rows.push({ row, cells: read.cells });
    else log.add(read.code, spotOf(read, file, row), read.message);
  });
  return { header: [...header.keys()], rows, refused: items.length - rows.length };
}

interface RowFault extends Fault {
  readonly key?: string;
}

function spotOf({ key }: RowFault, file: string, row: number) {
  return key === undefined ? { file, row } : { file, row, column: key };
}

function readRow(
  item: JsonValue,
  header: Map<string, number>,
): { readonly cells: readonly Cell[] } | RowFault {
  if (!(item instanceof JsonObject))
    return { code: "json_row_not_object", message: jsonWords.rowNotObject() };
  const seen = new Set<string>();
  const cells: Cell[] = [];
  for (const [key, value] of item.entries) {
    const fault = faultOf(key, value, seen);
    if (fault !== null) return { ...fault, key };
    seen.add(key);
    cells[columnOf(key, header)] = cellOf(value);
  }
  // A row need not have every key: what is missing is blank.
  for (let i = 0; i < cells.length; i++) cells[i] ??= "";
  return { cells };
}

function faultOf(key: string, value: JsonValue, seen: ReadonlySet<string>): Fault | null {
  if (isRefusedKey(key)) return { code: "json_key_refused", message: jsonWords.keyRefused(key) };
  if (seen.has(key)) return { code: "json_key_twice", message: jsonWords.keyTwice(key) };
  const parts = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  const isFlat = parts.every((part) => part === null || typeof part === "string");
  return isFlat ? null : { code: "json_nested", message: jsonWords.nested(key) };
}

function columnOf(key: string, header: Map<string, number>): number {
  const known = header.get(key);
  if (known !== undefined) return known;
  header.set(key, header.size);
  return header.size - 1;
}

function cellOf(value: JsonValue): Cell {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return "";
  return (value as readonly JsonValue[]).filter((part) => typeof part === "string");
}
