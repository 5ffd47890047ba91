import type { Dataset, DatasetKey } from "./dataset.ts";
import type { RecordedDate } from "./days.ts";
import { sortedBy } from "./order.ts";

type RecordOf<Key extends DatasetKey> = Dataset[Key][number];

/** Stands between the parts of a key. */
const SEP = "\u0000";

type PartsOf<Key extends DatasetKey> = readonly (keyof RecordOf<Key> & string)[];

/** The fields that make two records of a table the same record. */
const parts: { readonly [Key in DatasetKey]: PartsOf<Key> } = {
  youngPeople: ["id"],
  adults: ["id"],
  incidents: ["id"],
  institutions: ["id"],
  places: ["id"],
  areas: ["id"],
  involvements: ["person", "incident", "role"],
  attendances: ["youngPerson", "institution", "start", "end", "kind"],
  ties: ["a", "b", "directed", "kind", "start", "end"],
  visits: ["person", "place", "start", "end", "kind"],
  statuses: ["youngPerson", "status", "agency", "start", "end", "noteCode"],
  gaps: ["youngPerson", "written", "start", "end"],
};

/** The fields that make two records of a table the same record, in the order of its key. */
export function keyPartsOf(table: DatasetKey): readonly string[] {
  return parts[table];
}

/** What a field adds to a key. The same stretch of days is the same date, however it was written. */
export function keyPartText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null) return dateKey(value as RecordedDate);
  return value === true ? "1" : "";
}

function dateKey(date: RecordedDate): string {
  return date.precision + ":" + String(date.earliest) + ":" + String(date.latest);
}

/** Two records of one table with the same key are duplicates, and are merged on import. */
export function canonicalKey<Key extends DatasetKey>(table: Key, record: RecordOf<Key>): string {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const [first = "", ...rest] = parts[table] as readonly string[];
  let key = keyPartText(fields[first]);
  for (const part of rest) key += SEP + keyPartText(fields[part]);
  return key;
}

/** The records of one table in canonical order, whatever order they came in. */
export function inCanonicalOrder<Key extends DatasetKey>(
  table: Key,
  records: readonly RecordOf<Key>[],
): RecordOf<Key>[] {
  return sortedBy(records, (record) => canonicalKey(table, record));
}
