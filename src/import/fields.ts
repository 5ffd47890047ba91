import { canonicalKey } from "../model/canonical.ts";
import type { Dataset, DatasetKey } from "../model/dataset.ts";
import type { RecordedDate } from "../model/days.ts";
import { tables } from "../model/tables.ts";

export type FieldValue = string | number | boolean | RecordedDate | readonly string[];

/**
 * A record while it is being put together: its fields by name. The names come from the list of
 * tables, never from a file.
 */
export type Fields = Readonly<Record<string, FieldValue>>;

type AnyRecord = Dataset[DatasetKey][number];

/** The fields of a record that is already in a dataset. */
export function fieldsOf(record: AnyRecord): Fields {
  return record as unknown as Fields;
}

/** What makes two rows the same record, or the same link. */
export function keyOf(key: DatasetKey, fields: Fields): string {
  return canonicalKey(key, fields as unknown as AnyRecord);
}

/** A table's records, from fields that were read and checked column by column. */
export function recordsOf(rows: readonly Fields[]): AnyRecord[] {
  return rows as unknown as AnyRecord[];
}

/** Whether a value is a date. */
export function isRecordedDate(value: FieldValue): value is RecordedDate {
  return typeof value === "object" && !isList(value);
}

export function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}

/** The date in a field, if there is one. */
export function dateIn(fields: Fields, field: string): RecordedDate | undefined {
  const value = fields[field];
  return value !== undefined && isRecordedDate(value) ? value : undefined;
}

/** The text in a field; blank if it is not recorded. */
export function textIn(fields: Fields, field: string): string {
  const value = fields[field];
  return typeof value === "string" ? value : "";
}

/** Whether two values say the same. Dates do if they mean the same days, however written. */
export function isSameValue(a: FieldValue, b: FieldValue): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((text, i) => text === b[i]);
  return isRecordedDate(a) && isRecordedDate(b) ? isSameDate(a, b) : a === b;
}

function isSameDate(a: RecordedDate, b: RecordedDate): boolean {
  return a.precision === b.precision && a.earliest === b.earliest && a.latest === b.latest;
}

/** A value as it stands in a file. */
export function writtenForm(value: FieldValue): string {
  if (isList(value)) return value.join(";");
  if (isRecordedDate(value)) return value.written;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

const gapFields = ["youngPerson", "written", "start", "end"];
const provenanceFields = [
  "sources",
  "references",
  "grade",
  "basis",
  "contested",
  "recorded",
  "review",
];

const fieldOrder: ReadonlyMap<DatasetKey, readonly string[]> = new Map<
  DatasetKey,
  readonly string[]
>([
  ...tables.map(({ key, columns }) => [key, columns.map(({ field }) => field)] as const),
  ["gaps", [...gapFields, ...provenanceFields]],
]);

/** The same fields in the table's own order, so that equal records are equal byte for byte. */
export function inFieldOrder(key: DatasetKey, fields: Fields): Fields {
  const ordered: Record<string, FieldValue> = {};
  for (const field of fieldOrder.get(key) ?? []) {
    const value = fields[field];
    if (value !== undefined) ordered[field] = value;
  }
  return ordered;
}

/** A text that two rows share only if they say the same in the same way. */
export function contentText(key: DatasetKey, fields: Fields): string {
  return JSON.stringify(inFieldOrder(key, fields));
}
