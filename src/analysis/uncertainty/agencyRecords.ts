import type { Dataset } from "../../model/dataset.ts";
import { sortedBy } from "../../model/order.ts";

/** The tables whose records say which agencies they came from. */
export const recordTables = [
  "adults",
  "incidents",
  "involvements",
  "attendances",
  "ties",
  "visits",
  "statuses",
  "gaps",
] as const;
export type RecordTable = (typeof recordTables)[number];

export type CountByTable = Readonly<Record<RecordTable, number>>;

/** What one agency gave. A record that two agencies hold counts for both. */
export interface AgencyRecords {
  readonly agency: string;
  readonly records: number;
  readonly byTable: CountByTable;
  /** Records that name this agency and no other. */
  readonly alone: number;
  readonly aloneByTable: CountByTable;
}

/**
 * How much each agency gave and how much rests on it alone, in order of name.
 *
 * In: `aside`, agencies that do not count; a record of one of them and another rests on the other.
 * Cost: O(rows).
 */
export function agencyRecords(
  dataset: Pick<Dataset, RecordTable>,
  aside: readonly string[],
): AgencyRecords[] {
  const isAside = new Set(aside);
  const found = new Map<string, { byTable: Counts; aloneByTable: Counts }>();
  for (const table of recordTables)
    for (const { sources = [] } of dataset[table]) {
      const agencies = new Set(sources.filter((source) => !isAside.has(source)));
      for (const agency of agencies) {
        const counts = found.get(agency) ?? { byTable: none(), aloneByTable: none() };
        found.set(agency, counts);
        counts.byTable[table]++;
        if (agencies.size === 1) counts.aloneByTable[table]++;
      }
    }
  const rows = [...found].map(([agency, { byTable, aloneByTable }]) => ({
    agency,
    records: sum(byTable),
    byTable,
    alone: sum(aloneByTable),
    aloneByTable,
  }));
  return sortedBy(rows, ({ agency }) => agency);
}

type Counts = Record<RecordTable, number>;

function none(): Counts {
  return {
    adults: 0,
    incidents: 0,
    involvements: 0,
    attendances: 0,
    ties: 0,
    visits: 0,
    statuses: 0,
    gaps: 0,
  };
}

function sum(counts: CountByTable): number {
  return recordTables.reduce((all, table) => all + counts[table], 0);
}
