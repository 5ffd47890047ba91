import type { Dataset } from "../model/dataset.ts";
import type { DayNumber } from "../model/days.ts";
import { contextKey, type ContextKey } from "../model/ids.ts";
import type { Attendance, Incident, Provenance, Tie, Visit } from "../model/records.ts";
import { spellOf, type Spell } from "../model/spell.ts";
import { incidentTypes } from "../model/vocabulary/incident.ts";
import { tieKinds } from "../model/vocabulary/link.ts";
import { institutionTypes, placeTypes } from "../model/vocabulary/setting.ts";
import { latestRecordedDay } from "./asOf.ts";
import { gatherMemberships, type RawLink } from "./gatherMemberships.ts";
import { Joins, TieRelation, type LinkSet } from "./linkSet.ts";
import type { NetworkOptions } from "./options.ts";
import { sideOf } from "./roleSides.ts";

/**
 * The links that count under the options: left out are agencies set aside, what begins after the
 * as-of day, what certainly lies outside the period, adults' links, and encounters with the
 * police.
 *
 * In:  a dataset in canonical order. Out: the same links for the same records in any order.
 * Cost: O(rows), but for sorting.
 */
export function selectLinks(dataset: Dataset, options: NetworkOptions): LinkSet {
  const asOf = options.asOf ?? latestRecordedDay(dataset);
  const people = numbering(dataset.youngPeople.map(({ id }) => id));

  const incidents = dataset.incidents.filter((incident) => isInNetwork(incident, options, asOf));
  const { institutions, places } = dataset;
  const contexts: ContextKey[] = [
    ...incidents.map(({ id }) => contextKey("incident", id)),
    ...institutions.map(({ id }) => contextKey("institution", id)),
    ...places.map(({ id }) => contextKey("place", id)),
  ];
  const contextNumber = numbering(contexts);

  const rule: LinkRule = {
    options,
    asOf,
    inTime: timeRule(options, asOf),
    hasSource: sourceRule(options),
  };
  const links = [
    ...incidentLinks(dataset, incidents, rule),
    ...attendanceLinks(dataset, rule),
    ...visitLinks(dataset, rule),
  ].flatMap(({ who, key, ...rest }): RawLink[] => {
    const person = people.get(who);
    const context = contextNumber.get(key);
    return person === undefined || context === undefined ? [] : [{ person, context, ...rest }];
  });

  const joins = new Uint8Array([
    ...incidents.map(() => Joins.byIncident),
    ...institutions.map(({ type }) => (isSharedSetting(type) ? Joins.byAttendance : Joins.nobody)),
    ...places.map(({ type }) => (isSharedPlace(type) ? Joins.byPlace : Joins.nobody)),
  ]);
  const rolls = [
    ...incidents.map(() => 0),
    ...institutions.map(({ roll, yearGroupSize }) => yearGroupSize ?? roll ?? 0),
    ...places.map(() => 0),
  ];
  const ties = dataset.ties.filter(
    (tie) => people.has(tie.a) && people.has(tie.b) && countedSpell(tie, rule) !== null,
  );
  const ends = ties.map(({ a, b }) => [people.get(a) ?? 0, people.get(b) ?? 0] as const);
  return {
    asOf,
    youngPeople: dataset.youngPeople.map(({ id }) => id),
    contexts,
    ...gatherMemberships(people.size, contexts.length, links, rolls),
    contextJoins: joins,
    tieFrom: Uint32Array.from(ends, ([a, b]) => Math.min(a, b)),
    tieTo: Uint32Array.from(ends, ([a, b]) => Math.max(a, b)),
    tieRelation: Uint8Array.from(ties, relationOf),
  };
}

/** A link by the users' own ids. */
interface NamedLink extends Omit<RawLink, "person" | "context"> {
  readonly who: string;
  readonly key: ContextKey;
}

interface LinkRule {
  readonly options: NetworkOptions;
  readonly asOf: DayNumber | null;
  readonly inTime: (spell: Spell) => Spell | null;
  readonly hasSource: (record: Provenance) => boolean;
}

function incidentLinks(
  { involvements }: Dataset,
  incidents: readonly Incident[],
  { asOf, inTime, hasSource }: LinkRule,
): NamedLink[] {
  const happened = new Set<string>(
    incidents
      .filter(({ date, end }) => inTime(spellOf(date, end ?? date, asOf)) !== null)
      .map(({ id }) => id),
  );
  return involvements
    .filter((involvement) => happened.has(involvement.incident) && hasSource(involvement))
    .map((involvement) => ({
      who: involvement.person,
      key: contextKey("incident", involvement.incident),
      sides: sideOf(involvement),
      spell: null,
    }));
}

function attendanceLinks({ attendances }: Dataset, rule: LinkRule): NamedLink[] {
  return attendances.flatMap((attendance): NamedLink[] => {
    const spell = countedSpell(attendance, rule);
    const key = contextKey("institution", attendance.institution);
    return spell === null ? [] : [{ who: attendance.youngPerson, key, sides: 0, spell }];
  });
}

function visitLinks({ visits }: Dataset, rule: LinkRule): NamedLink[] {
  return visits.flatMap((visit): NamedLink[] => {
    const spell = countedSpell(visit, rule);
    return spell === null
      ? []
      : [{ who: visit.person, key: contextKey("place", visit.place), sides: 0, spell }];
  });
}

/** The spell of a record that counts under the options; null when it does not. */
function countedSpell(
  record: Attendance | Visit | Tie,
  { asOf, inTime, hasSource }: LinkRule,
): Spell | null {
  return hasSource(record) ? inTime(spellOf(record.start, record.end, asOf)) : null;
}

function numbering(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}

const typesWithoutLinks = new Set(
  incidentTypes.filter(({ makesLinks }) => !makesLinks).map(({ code }) => code),
);
const privateSettings = new Set(
  institutionTypes.filter(({ isShared }) => !isShared).map(({ code }) => code),
);
const privatePlaces = new Set(
  placeTypes.filter(({ isShared }) => !isShared).map(({ code }) => code),
);

/** Whether being at an institution of this type at the same time links young people. */
export function isSharedSetting(type: string | undefined): boolean {
  return type === undefined || !privateSettings.has(type);
}

/** Whether being at a place of this type at the same time links young people. */
export function isSharedPlace(type: string | undefined): boolean {
  return type === undefined || !privatePlaces.has(type);
}

/** An encounter with the police, or an incident after the as-of day, is no node of the network. */
function isInNetwork(
  incident: Incident,
  { asOf: chosen }: NetworkOptions,
  asOf: DayNumber | null,
): boolean {
  if (incident.type !== undefined && typesWithoutLinks.has(incident.type)) return false;
  if (chosen === null || asOf === null) return true;
  return (incident.date?.earliest ?? asOf) <= asOf;
}

/** Cuts a spell to the as-of day; null when it begins after it or certainly misses the period. */
export function timeRule(
  { asOf: chosen, period }: NetworkOptions,
  asOf: DayNumber | null,
): (spell: Spell) => Spell | null {
  return (spell) => {
    if (period !== null && (spell.startEarliest > period.to || spell.endLatest < period.from))
      return null;
    if (chosen === null || asOf === null) return spell;
    if (spell.startEarliest > asOf) return null;
    return {
      ...spell,
      endEarliest: Math.min(spell.endEarliest, asOf),
      endLatest: Math.min(spell.endLatest, asOf),
    };
  };
}

/** A record stays unless every agency it came from is set aside. */
export function sourceRule({ withoutSources }: NetworkOptions): (record: Provenance) => boolean {
  const without = new Set(withoutSources);
  return ({ sources = [] }) =>
    sources.length === 0 || sources.some((source) => !without.has(source));
}

const tieKindByCode = new Map(tieKinds.map((kind) => [kind.code, kind]));

export function relationOf({ kind, nature }: Tie): number {
  const relation =
    kind === undefined ? "affinity" : (tieKindByCode.get(kind)?.relation ?? "affinity");
  if (relation === "adversarial" || nature === "conflict") return TieRelation.adversarial;
  return TieRelation[relation];
}
