import type { Dataset } from "../model/dataset.ts";
import type { DayNumber } from "../model/days.ts";
import { contextKey, type ContextKey } from "../model/ids.ts";
import type { Incident, Provenance, Tie } from "../model/records.ts";
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
  const inTime = timeRule(options, asOf);
  const hasSource = sourceRule(options);
  const people = numbering(dataset.youngPeople.map(({ id }) => id));

  const incidents = dataset.incidents.filter((incident) => isInNetwork(incident, options, asOf));
  const { institutions, places } = dataset;
  const contexts: ContextKey[] = [
    ...incidents.map(({ id }) => contextKey("incident", id)),
    ...institutions.map(({ id }) => contextKey("institution", id)),
    ...places.map(({ id }) => contextKey("place", id)),
  ];
  const contextNumber = numbering(contexts);

  const links: RawLink[] = [];
  const add = (person: string, key: ContextKey, sides: number, spell: Spell | null) => {
    const p = people.get(person);
    const c = contextNumber.get(key);
    if (p !== undefined && c !== undefined) links.push({ person: p, context: c, sides, spell });
  };

  const dateOf = new Map(incidents.map(({ id, date, end }) => [id, spellOf(date, end ?? date, asOf)]));
  for (const involvement of dataset.involvements) {
    const spell = dateOf.get(involvement.incident);
    if (spell !== undefined && hasSource(involvement) && inTime(spell) !== null)
      add(involvement.person, contextKey("incident", involvement.incident), sideOf(involvement), null);
  }
  for (const attendance of dataset.attendances) {
    const spell = inTime(spellOf(attendance.start, attendance.end, asOf));
    if (spell !== null && hasSource(attendance))
      add(attendance.youngPerson, contextKey("institution", attendance.institution), 0, spell);
  }
  for (const visit of dataset.visits) {
    const spell = inTime(spellOf(visit.start, visit.end, asOf));
    if (spell !== null && hasSource(visit)) add(visit.person, contextKey("place", visit.place), 0, spell);
  }

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
    (tie) =>
      people.has(tie.a) &&
      people.has(tie.b) &&
      hasSource(tie) &&
      inTime(spellOf(tie.start, tie.end, asOf)) !== null,
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

function numbering(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}

const typesWithoutLinks = new Set(
  incidentTypes.filter(({ makesLinks }) => !makesLinks).map(({ code }) => code),
);
const privateSettings = new Set(
  institutionTypes.filter(({ isShared }) => !isShared).map(({ code }) => code),
);
const privatePlaces = new Set(placeTypes.filter(({ isShared }) => !isShared).map(({ code }) => code));

/** Whether being at an institution of this type at the same time links young people. */
export function isSharedSetting(type: string | undefined): boolean {
  return type === undefined || !privateSettings.has(type);
}

/** Whether being at a place of this type at the same time links young people. */
export function isSharedPlace(type: string | undefined): boolean {
  return type === undefined || !privatePlaces.has(type);
}

/** An encounter with the police, or an incident after the as-of day, is no node of the network. */
function isInNetwork(incident: Incident, { asOf: chosen }: NetworkOptions, asOf: DayNumber | null): boolean {
  if (incident.type !== undefined && typesWithoutLinks.has(incident.type)) return false;
  if (chosen === null || asOf === null) return true;
  return (incident.date?.earliest ?? asOf) <= asOf;
}

/** Cuts a spell to the as-of day; null when it begins after it or certainly misses the period. */
function timeRule(
  { asOf: chosen, period }: NetworkOptions,
  asOf: DayNumber | null,
): (spell: Spell) => Spell | null {
  return (spell) => {
    if (period !== null && (spell.startEarliest > period.to || spell.endLatest < period.from)) return null;
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
function sourceRule({ withoutSources }: NetworkOptions): (record: Provenance) => boolean {
  const without = new Set(withoutSources);
  return ({ sources = [] }) => sources.length === 0 || sources.some((source) => !without.has(source));
}

const tieKindByCode = new Map(tieKinds.map((kind) => [kind.code, kind]));

function relationOf({ kind, nature }: Tie): number {
  const relation = kind === undefined ? "affinity" : (tieKindByCode.get(kind)?.relation ?? "affinity");
  if (relation === "adversarial" || nature === "conflict") return TieRelation.adversarial;
  return TieRelation[relation];
}
