import type { Dataset, DatasetKey } from "./dataset.ts";
import type { RecordedDate } from "./days.ts";
import { sortedBy } from "./order.ts";

type RecordOf<Key extends DatasetKey> = Dataset[Key][number];

/** Stands between the parts of a key. */
const SEP = "\u0000";

/** What makes two records of a table the same record. Dates count as they were written. */
const keys: { readonly [Key in DatasetKey]: (record: RecordOf<Key>) => string } = {
  youngPeople: ({ id }) => id,
  adults: ({ id }) => id,
  incidents: ({ id }) => id,
  institutions: ({ id }) => id,
  places: ({ id }) => id,
  areas: ({ id }) => id,
  involvements: ({ person, incident, role }) => person + SEP + incident + SEP + role,
  attendances: ({ youngPerson, institution, start, end, kind = "" }) =>
    youngPerson + SEP + institution + SEP + spellKey(start, end) + SEP + kind,
  ties: ({ a, b, directed, kind = "", start, end }) =>
    a + SEP + b + SEP + (directed === true ? "1" : "") + SEP + kind + SEP + spellKey(start, end),
  visits: ({ person, place, start, end, kind = "" }) =>
    person + SEP + place + SEP + spellKey(start, end) + SEP + kind,
  statuses: ({ youngPerson, status, agency = "", start, end, noteCode = "" }) =>
    youngPerson + SEP + status + SEP + agency + SEP + spellKey(start, end) + SEP + noteCode,
  gaps: ({ youngPerson, written, start, end }) =>
    youngPerson + SEP + written + SEP + spellKey(start, end),
};

function spellKey(start: RecordedDate | undefined, end: RecordedDate | undefined): string {
  return dateKey(start) + SEP + dateKey(end);
}

/** The same stretch of days is the same date, however it was written. */
function dateKey(date: RecordedDate | undefined): string {
  if (date === undefined) return "";
  return date.precision + ":" + String(date.earliest) + ":" + String(date.latest);
}

/** Two records of one table with the same key are duplicates, and are merged on import. */
export function canonicalKey<Key extends DatasetKey>(table: Key, record: RecordOf<Key>): string {
  return keys[table](record);
}

/** The records of one table in canonical order, whatever order they came in. */
export function inCanonicalOrder<Key extends DatasetKey>(
  table: Key,
  records: readonly RecordOf<Key>[],
): RecordOf<Key>[] {
  return sortedBy(records, (record) => canonicalKey(table, record));
}
