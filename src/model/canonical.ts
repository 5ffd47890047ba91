import type { Dataset, DatasetKey } from "./dataset.ts";
import type { RecordedDate } from "./days.ts";
import { sortedBy } from "./order.ts";

type RecordOf<Key extends DatasetKey> = Dataset[Key][number];

const SEPARATOR = "\u0000";

/** What makes two records of a table the same record. Dates count as they were written. */
const keyParts: { readonly [Key in DatasetKey]: (record: RecordOf<Key>) => readonly string[] } = {
  youngPeople: ({ id }) => [id],
  adults: ({ id }) => [id],
  incidents: ({ id }) => [id],
  institutions: ({ id }) => [id],
  places: ({ id }) => [id],
  areas: ({ id }) => [id],
  involvements: ({ person, incident, role }) => [person, incident, role],
  attendances: ({ youngPerson, institution, start, end, kind }) => [
    youngPerson,
    institution,
    dateKey(start),
    dateKey(end),
    kind ?? "",
  ],
  ties: ({ a, b, directed, kind, start, end }) => [
    a,
    b,
    directed === true ? "1" : "",
    kind ?? "",
    dateKey(start),
    dateKey(end),
  ],
  visits: ({ person, place, start, end, kind }) => [
    person,
    place,
    dateKey(start),
    dateKey(end),
    kind ?? "",
  ],
  statuses: ({ youngPerson, status, agency, start, end, noteCode }) => [
    youngPerson,
    status,
    agency ?? "",
    dateKey(start),
    dateKey(end),
    noteCode ?? "",
  ],
  gaps: ({ youngPerson, written, start, end }) => [
    youngPerson,
    written,
    dateKey(start),
    dateKey(end),
  ],
};

/** The same stretch of days is the same date, however it was written. */
function dateKey(date: RecordedDate | undefined): string {
  if (date === undefined) return "";
  return `${date.precision}:${String(date.earliest)}:${String(date.latest)}`;
}

/** Two records of one table with the same key are duplicates, and are merged on import. */
export function canonicalKey<Key extends DatasetKey>(table: Key, record: RecordOf<Key>): string {
  return keyParts[table](record).join(SEPARATOR);
}

/** The records of one table in canonical order, whatever order they came in. */
export function inCanonicalOrder<Key extends DatasetKey>(
  table: Key,
  records: readonly RecordOf<Key>[],
): RecordOf<Key>[] {
  return sortedBy(records, (record) => canonicalKey(table, record));
}
