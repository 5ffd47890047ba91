import type { Fault, ProblemLog } from "../../problemLog.ts";
import { SheetBuilder } from "../../sheetBuilder.ts";
import type { Cell, SourceSheet } from "../../sourceSheet.ts";
import { cellWords, fileWords, jsonWords } from "../../words.ts";
import { MOST_CELL_CHARACTERS } from "../../cells/cellReader.ts";
import { JsonObject, type JsonValue } from "./parseJson.ts";

/** Keys that mean something to the language itself; no honest table has them. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Different keys of the rows of one list, at most. */
const MOST_COLUMNS = 200;

export function isRefusedKey(key: string): boolean {
  return REFUSED_KEYS.has(key);
}

/** The rows of a JSON array: an object each, with a header of all their keys. */
export function readRows(
  items: readonly JsonValue[],
  file: string,
  name: string,
  log: ProblemLog,
): SourceSheet {
  const header = new Map<string, number>();
  const sheet = new SheetBuilder(file, name, []);
  for (const [index, item] of items.entries()) {
    const row = index + 2;
    const read = readRow(item, header);
    if (header.size > MOST_COLUMNS) return tooWide(header.size, items.length, file, name, log);
    if ("cells" in read) sheet.addRow(row, read.cells, true);
    else {
      sheet.refuseRow();
      log.add(read.code, spotOf(read, file, row), read.message);
    }
  }
  return sheet.finish([...header.keys()]);
}

/** A list whose rows have too many different keys: none of them can be read. */
function tooWide(
  columns: number,
  rows: number,
  file: string,
  name: string,
  log: ProblemLog,
): SourceSheet {
  log.add("too_many_columns", { file }, fileWords.tooManyColumns(columns, MOST_COLUMNS, rows));
  const sheet = new SheetBuilder(file, name, []);
  for (let row = 0; row < rows; row++) sheet.refuseRow();
  return sheet.finish([]);
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
  const keys = item.entries.length;
  if (keys > MOST_COLUMNS) {
    const message = fileWords.tooManyColumns(keys, MOST_COLUMNS, 1);
    return { code: "too_many_columns", message };
  }
  const seen = new Set<string>();
  for (const [key, value] of item.entries) {
    const fault = faultOf(key, value, seen);
    if (fault !== null) return { ...fault, key };
    seen.add(key);
  }
  const cells: Cell[] = [];
  for (const [key, value] of item.entries) cells[columnOf(key, header)] = cellOf(value);
  // A row need not have every key: what is missing is blank.
  for (let i = 0; i < cells.length; i++) cells[i] ??= "";
  return { cells };
}

function faultOf(key: string, value: JsonValue, seen: ReadonlySet<string>): Fault | null {
  if (isRefusedKey(key)) return { code: "json_key_refused", message: jsonWords.keyRefused(key) };
  if (seen.has(key)) return { code: "json_key_twice", message: jsonWords.keyTwice(key) };
  const parts = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  const isFlat = parts.every((part) => part === null || typeof part === "string");
  if (!isFlat) return { code: "json_nested", message: jsonWords.nested(key) };
  const isTooLong = parts.some(
    (part) => (typeof part === "string" ? part.length : 0) > MOST_CELL_CHARACTERS,
  );
  return isTooLong
    ? { code: "cell_too_long", message: cellWords.tooLong(MOST_CELL_CHARACTERS) }
    : null;
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
