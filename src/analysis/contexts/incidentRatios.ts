import type { Dataset } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/days.ts";
import { contextKey, type ContextKey } from "../../model/ids.ts";
import { compareText } from "../../model/order.ts";
import { spellOf } from "../../model/spell.ts";
import { incidentTypes } from "../../model/vocabulary/incident.ts";
import { visitKinds } from "../../model/vocabulary/link.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { sideOf } from "../../network/roleSides.ts";
import { isSharedPlace } from "../../network/selectLinks.ts";
import { ratioOf } from "../statistics/poisson.ts";
import { priorOf, shrunkRatio } from "../statistics/shrink.ts";
import { typeOf } from "./settings.ts";
import {
  certainDays,
  countingRule,
  type CountingRule,
  presenceAt,
  type Stay,
  staysOf,
} from "./stays.ts";

/** How many of those who were somewhere were in an incident meanwhile, and how many that was to be expected of. */
export interface IncidentRatio {
  /** Distinct young people in an incident on a day on which they certainly attended. */
  readonly observed: number;
  /** What the rate of all settings of its sort gives for as many days. */
  readonly expected: number;
  readonly ratio: number;
  /** Where the true ratio may well lie. */
  readonly low: number;
  readonly high: number;
  /** The ratio drawn towards that of all settings of its sort, the more the less is known. */
  readonly shrunk: number;
}

/** Fewer young people than this have no ratio. */
const FEWEST = 5;

/**
 * For each institution and place, whether more or fewer of its young people were in an incident
 * while they went there than in other settings of its sort. Incidents may have been anywhere. It
 * says nothing of cause: some settings receive young people because of an incident.
 *
 * A day counts if attendance on it is certain, up to a young person's first incident while there.
 * Sorts are the groups of institution types, and the types of place. A setting counts in the rate
 * of its own sort.
 *
 * Out: null with fewer than five young people who have days there, where nothing is expected,
 *      where no other of its sort has any days, and for foster homes, private addresses and
 *      caseloads. In order of key.
 * Cost: O(rows), but for sorting.
 */
export function incidentRatios(
  dataset: Dataset,
  options: NetworkOptions,
): Map<ContextKey, IncidentRatio | null> {
  const rule = countingRule(dataset, options);
  const incidents = incidentDays(dataset, rule);
  const counts = new Map<string, Count>();
  for (const stays of [attended(dataset, rule), visited(dataset, rule)])
    for (const [person, all] of stays)
      countPerson(daysByContext(all, options), incidents.get(person) ?? [], counts);
  const sorts = new Map<string, string>();
  for (const each of dataset.institutions) {
    const { group, isShared } = typeOf(each);
    if (isShared) sorts.set(contextKey("institution", each.id), `institution ${group}`);
  }
  for (const { id, type } of dataset.places)
    if (isSharedPlace(type)) sorts.set(contextKey("place", id), `place ${type ?? "unknown"}`);
  const ratios = ratiosBySort(sorts, counts);
  const keys = [
    ...dataset.institutions.map(({ id }) => contextKey("institution", id)),
    ...dataset.places.map(({ id }) => contextKey("place", id)),
  ].sort(compareText);
  return new Map(keys.map((key) => [key, ratios.get(key) ?? null]));
}

/** What happened at one setting. */
interface Count {
  youngPeople: number;
  observed: number;
  /** Days that young people certainly spent there before, and on the day of, their first incident. */
  days: number;
}

function attended({ attendances }: Dataset, rule: CountingRule): Map<string, Stay[]> {
  const rows = attendances.map((row) =>
    presenceAt(row, contextKey("institution", row.institution)),
  );
  return staysOf(rows, rule);
}

const kindsOfHarm = new Set(visitKinds.filter((kind) => kind.isOfHarm).map(({ code }) => code));

/** A visit recorded because someone was harmed there would count its own incident. */
function visited({ visits, youngPeople }: Dataset, rule: CountingRule): Map<string, Stay[]> {
  const young = new Set<string>(youngPeople.map(({ id }) => id));
  const rows = visits
    .filter(({ person, kind }) => young.has(person) && !kindsOfHarm.has(kind ?? ""))
    .map((row) => ({ ...row, context: contextKey("place", row.place) }));
  return staysOf(rows, rule);
}

/** The first and last day an incident may have begun. */
type Days = readonly [DayNumber, DayNumber];

const typesLeftOut = new Set(
  incidentTypes.filter(({ makesLinks }) => !makesLinks).map(({ code }) => code),
);

/** When each person was in an incident: in any part that links people. */
function incidentDays(dataset: Dataset, rule: CountingRule): Map<string, Days[]> {
  const days = datedIncidents(dataset, rule);
  const found = new Map<string, Days[]>();
  for (const row of dataset.involvements) {
    const when = days.get(row.incident);
    if (when === undefined || sideOf(row) === 0 || !rule.hasSource(row)) continue;
    found.set(row.person, [...(found.get(row.person) ?? []), when]);
  }
  return found;
}

function datedIncidents({ incidents }: Dataset, { asOf, inTime }: CountingRule): Map<string, Days> {
  const days = new Map<string, Days>();
  for (const { id, type, date, end } of incidents) {
    const isLeftOut = type !== undefined && typesLeftOut.has(type);
    if (isLeftOut || inTime(spellOf(date, end ?? date, asOf)) === null) continue;
    if (date === undefined || date.earliest === null || date.latest === null) continue;
    days.set(id, [date.earliest, date.latest]);
  }
  return days;
}

function countPerson(
  daysThere: ReadonlyMap<string, readonly Days[]>,
  incidents: readonly Days[],
  counts: Map<string, Count>,
): void {
  for (const [key, spans] of daysThere) {
    const first = incidents
      .filter(([earliest, latest]) => spans.some(([from, to]) => from <= earliest && latest <= to))
      .reduce((least, [, latest]) => Math.min(least, latest), Infinity);
    const count = counts.get(key) ?? { youngPeople: 0, observed: 0, days: 0 };
    counts.set(key, count);
    count.youngPeople++;
    if (first < Infinity) count.observed++;
    for (const [from, to] of spans) count.days += Math.max(0, Math.min(to, first) - from + 1);
  }
}

/** The certain days of one young person in each context, those alone that are in the period. */
function daysByContext(stays: readonly Stay[], { period }: NetworkOptions): Map<string, Days[]> {
  const found = new Map<string, Days[]>();
  for (const stay of stays) {
    const days = certainDays(stay);
    if (days === null) continue;
    const from = Math.max(days[0], period?.from ?? -Infinity);
    const to = Math.min(days[1], period?.to ?? Infinity);
    if (from <= to) found.set(stay.context, [...(found.get(stay.context) ?? []), [from, to]]);
  }
  return found;
}

function ratiosBySort(
  sorts: ReadonlyMap<string, string>,
  counts: ReadonlyMap<string, Count>,
): Map<string, IncidentRatio> {
  const settings = new Map<string, { key: string; count: Count }[]>();
  for (const [key, sort] of [...sorts].sort(([a], [b]) => compareText(a, b))) {
    const count = counts.get(key);
    if (count !== undefined) settings.set(sort, [...(settings.get(sort) ?? []), { key, count }]);
  }
  const found = new Map<string, IncidentRatio>();
  for (const all of settings.values()) {
    const observed = all.reduce((sum, { count }) => sum + count.observed, 0);
    const days = all.reduce((sum, { count }) => sum + count.days, 0);
    if (observed === 0 || all.length < 2) continue;
    const numbers = all.map(({ key, count }) => ({
      key,
      youngPeople: count.youngPeople,
      observed: count.observed,
      expected: (count.days * observed) / days,
    }));
    const prior = priorOf(numbers);
    for (const { key, youngPeople, ...each } of numbers)
      if (youngPeople >= FEWEST)
        found.set(key, {
          ...each,
          ...ratioOf(each.observed, each.expected),
          shrunk: shrunkRatio(each, prior),
        });
  }
  return found;
}
