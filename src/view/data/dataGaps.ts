import type { Dataset } from "../../model/dataset.ts";
import { calendarDate, type DayNumber, type RecordedDate } from "../../model/days.ts";
import { sortedBy } from "../../model/order.ts";
import type { Provenance } from "../../model/records.ts";
import { countLinks } from "./tableCounts.ts";

/** What the data do not say, in plain counts. */
export interface DataGaps {
  readonly youngPeople: number;
  /** Young people without a single attendance. */
  readonly withoutAttendance: number;
  /** Young people for whom a word such as "unknown" stood where a setting should. */
  readonly withUnknownSetting: number;
  readonly attendances: number;
  /** Attendances with neither a start nor an end. */
  readonly undatedAttendances: number;
  readonly links: number;
  readonly linksWithoutSource: number;
  /** Agencies named as a source of any record, in code-point order. */
  readonly agencies: readonly string[];
  /** First and last year any date names; null when no date names one. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** Counts what is not recorded, and who contributed what is. */
export function findDataGaps(dataset: Dataset): DataGaps {
  const attending = new Set(dataset.attendances.map(({ youngPerson }) => youngPerson));
  const links = linksOf(dataset);
  return {
    youngPeople: dataset.youngPeople.length,
    withoutAttendance: dataset.youngPeople.filter(({ id }) => !attending.has(id)).length,
    withUnknownSetting: new Set(dataset.gaps.map(({ youngPerson }) => youngPerson)).size,
    attendances: dataset.attendances.length,
    undatedAttendances: dataset.attendances.filter(
      ({ start, end }) => start === undefined && end === undefined,
    ).length,
    links: countLinks(dataset),
    linksWithoutSource: links.filter(({ sources = [] }) => sources.length === 0).length,
    agencies: agenciesOf(dataset, links),
    years: yearsOf(dataset),
  };
}

function linksOf(dataset: Dataset): Provenance[] {
  return [...dataset.involvements, ...dataset.attendances, ...dataset.ties, ...dataset.visits];
}

function agenciesOf(dataset: Dataset, links: readonly Provenance[]): string[] {
  const sourced = [
    ...links,
    ...dataset.statuses,
    ...dataset.gaps,
    ...dataset.adults,
    ...dataset.incidents,
  ];
  const names = new Set(sourced.flatMap(({ sources = [] }) => sources));
  return sortedBy([...names], (name) => name);
}

function yearsOf(dataset: Dataset): DataGaps["years"] {
  let first = Infinity;
  let last = -Infinity;
  for (const date of datesOf(dataset))
    for (const day of daysOf(date)) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  if (first > last) return null;
  return { first: calendarDate(first).year, last: calendarDate(last).year };
}

function daysOf(date: RecordedDate | undefined): DayNumber[] {
  return [date?.earliest ?? null, date?.latest ?? null].filter((day) => day !== null);
}

function* datesOf(dataset: Dataset): Generator<RecordedDate | undefined> {
  for (const { date, end } of dataset.incidents) {
    yield date;
    yield end;
  }
  for (const table of [dataset.attendances, dataset.ties, dataset.visits, dataset.statuses])
    for (const { start, end } of table) {
      yield start;
      yield end;
    }
}
