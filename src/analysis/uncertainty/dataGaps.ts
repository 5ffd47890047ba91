import type { Dataset } from "../../model/dataset.ts";
import { calendarDate, type RecordedDate } from "../../model/days.ts";
import type { Provenance } from "../../model/records.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { sourceRule } from "../../network/selectLinks.ts";
import {
  type AgencyRecords,
  agencyRecords,
  recordTables,
  type RecordTable,
} from "./agencyRecords.ts";

/** How many of something lack what would be needed, out of how many. */
export interface Missing {
  readonly missing: number;
  readonly of: number;
}

/** How exactly the starts and ends of a table's records are known. */
export interface SpellDates {
  /** Neither start nor end is known at all. */
  readonly undated: number;
  /** Something is known, but not both ends to the day; "still so" is as good as a day. */
  readonly imprecise: number;
  readonly of: number;
}

type DatedTable = Exclude<RecordTable, "adults">;

/** How many records of a table begin in each year; years between with none are years not covered. */
export interface YearsOfTable {
  readonly table: DatedTable;
  readonly years: readonly { readonly year: number; readonly records: number }[];
  readonly undated: number;
}

/** How many young people were asked for their view, or told of the record. */
export interface AskedCounts {
  readonly yes: number;
  readonly no: number;
  readonly notSafeTo: number;
  readonly notRecorded: number;
}

/** What the data do not say. Nothing here is about anybody: it is about the records. */
export interface DataGaps {
  readonly attendanceHistory: Missing;
  /** Young people because of whom data was gathered: they look better linked than others. */
  readonly indexPersons: { readonly have: number; readonly of: number };
  readonly asked: AskedCounts;
  readonly told: AskedCounts;
  readonly spellDates: Readonly<Record<"attendances" | "visits" | "ties" | "statuses", SpellDates>>;
  /** Involvements, attendances, visits and ties that name no agency, and those that name only one. */
  readonly linkSources: Missing & { readonly oneSource: number };
  readonly involvementRole: Missing;
  readonly incidentDate: Missing;
  readonly incidentPlace: Missing;
  /** Neither a roll nor the size of a year group: how large the place is, is not known. */
  readonly institutionRoll: Missing;
  readonly agencies: readonly AgencyRecords[];
  readonly years: readonly YearsOfTable[];
}

/**
 * What is missing from the data, so that nobody takes a blank for a finding: an institution
 * nobody sent records for looks like one nobody attended.
 *
 * Records of agencies set aside are not counted; dates are not cut to any day or period.
 * Cost: O(rows).
 */
export function dataGaps(dataset: Dataset, options: NetworkOptions): DataGaps {
  const records = keptRecords(dataset, options);
  const { youngPeople, incidents, institutions } = dataset;
  const links: readonly Provenance[] = [
    ...records.involvements,
    ...records.attendances,
    ...records.ties,
    ...records.visits,
  ];
  const attending = new Set<string>(records.attendances.map(({ youngPerson }) => youngPerson));
  return {
    attendanceHistory: missing(youngPeople, ({ id }) => attending.has(id)),
    indexPersons: {
      have: youngPeople.filter(({ indexPerson }) => indexPerson === true).length,
      of: youngPeople.length,
    },
    asked: countAsked(youngPeople.map(({ asked }) => asked)),
    told: countAsked(youngPeople.map(({ told }) => told)),
    spellDates: {
      attendances: spellDates(records.attendances),
      visits: spellDates(records.visits),
      ties: spellDates(records.ties),
      statuses: spellDates(records.statuses),
    },
    linkSources: {
      ...missing(links, ({ sources = [] }) => sources.length > 0),
      oneSource: links.filter(({ sources = [] }) => new Set(sources).size === 1).length,
    },
    involvementRole: missing(records.involvements, ({ role }) => role !== "unknown"),
    incidentDate: missing(incidents, ({ date }) => isKnown(date)),
    incidentPlace: missing(incidents, ({ place }) => place !== undefined),
    institutionRoll: missing(
      institutions,
      (each) => (each.yearGroupSize ?? each.roll) !== undefined,
    ),
    agencies: agencyRecords(records, options.withoutSources),
    years: recordTables.filter(isDated).map((table) => yearsOf(table, records)),
  };
}

type Records = Pick<Dataset, RecordTable>;

function keptRecords(dataset: Dataset, options: NetworkOptions): Records {
  const isKept = sourceRule(options);
  return {
    adults: dataset.adults.filter(isKept),
    incidents: dataset.incidents,
    involvements: dataset.involvements.filter(isKept),
    attendances: dataset.attendances.filter(isKept),
    ties: dataset.ties.filter(isKept),
    visits: dataset.visits.filter(isKept),
    statuses: dataset.statuses.filter(isKept),
    gaps: dataset.gaps.filter(isKept),
  };
}

function missing<Row>(rows: readonly Row[], has: (row: Row) => boolean): Missing {
  return { missing: rows.filter((row) => !has(row)).length, of: rows.length };
}

function countAsked(answers: readonly (string | undefined)[]): AskedCounts {
  const count = (code: string) => answers.filter((answer) => answer === code).length;
  const [yes, no, notSafeTo] = [count("yes"), count("no"), count("not_safe_to")];
  return { yes, no, notSafeTo, notRecorded: answers.length - yes - no - notSafeTo };
}

interface Dated {
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
}

function spellDates(rows: readonly Dated[]): SpellDates {
  const undated = rows.filter(({ start, end }) => !isKnown(start) && !isKnown(end)).length;
  const exact = rows.filter(({ start, end }) => isExact(start) && isExact(end)).length;
  return { undated, imprecise: rows.length - undated - exact, of: rows.length };
}

function isKnown(date: RecordedDate | undefined): boolean {
  if (date === undefined) return false;
  return date.precision === "current" || date.earliest !== null || date.latest !== null;
}

function isExact(date: RecordedDate | undefined): boolean {
  if (date === undefined) return false;
  return date.precision === "current" || (date.earliest !== null && date.earliest === date.latest);
}

function isDated(table: RecordTable): table is DatedTable {
  return table !== "adults";
}

/** An involvement has the date of its incident. */
function yearsOf(table: DatedTable, records: Records): YearsOfTable {
  const byYear = new Map<number, number>();
  let undated = 0;
  for (const date of firstDates(table, records)) {
    const day = date?.earliest ?? date?.latest ?? null;
    if (day === null) undated++;
    else {
      const { year } = calendarDate(day);
      byYear.set(year, (byYear.get(year) ?? 0) + 1);
    }
  }
  const years = [...byYear].map(([year, count]) => ({ year, records: count }));
  return { table, years: years.sort((a, b) => a.year - b.year), undated };
}

function firstDates(table: DatedTable, records: Records): (RecordedDate | undefined)[] {
  if (table === "incidents") return records.incidents.map(({ date }) => date);
  if (table === "involvements") {
    const dates = new Map(records.incidents.map(({ id, date }) => [id, date]));
    return records.involvements.map(({ incident }) => dates.get(incident));
  }
  return records[table].map(({ start, end }: Dated) => (isKnown(start) ? start : end));
}
