import type { Dataset } from "../model/dataset.ts";
import { type DayNumber, UNKNOWN_FUTURE } from "../model/days.ts";
import { contextKey, type ContextKey } from "../model/ids.ts";
import type { Attendance, Incident, Provenance, Tie, Visit } from "../model/records.ts";
import { spellOf, type Spell } from "../model/spell.ts";
import { guessedGrades, reliabilityOf } from "../model/vocabulary/grades.ts";
import { incidentTypes } from "../model/vocabulary/incident.ts";
import { tieKinds } from "../model/vocabulary/link.ts";
import { institutionTypes, placeTypes } from "../model/vocabulary/setting.ts";
import { latestRecordedDay } from "./asOf.ts";
import { gatherMemberships, LinkRows } from "./gatherMemberships.ts";
import { Joins, TieRelation, type LinkSet } from "./linkSet.ts";
import type { NetworkOptions } from "./options.ts";
import { sideOf } from "./roleSides.ts";

/**
 * The links that count under the options: left out are agencies set aside, what is graded as too
 * weak, what begins after the as-of day, what certainly lies outside the period, adults' links,
 * and encounters with the police.
 *
 * In:   a dataset in canonical order. Out: the same links for the same records in any order.
 * Cost: O(rows); nothing is kept of a row but numbers.
 */
export function selectLinks(dataset: Dataset, options: NetworkOptions): LinkSet {
  const rule = linkRule(dataset, options);
  const contexts = numberContexts(dataset, options, rule.asOf);
  const people = numbering(dataset.youngPeople);
  const { involvements, attendances, visits } = dataset;
  const rows = new LinkRows(involvements.length + attendances.length + visits.length);
  addIncidentLinks(rows, dataset, people, contexts, rule);
  for (const attendance of attendances)
    addStay(
      rows,
      people.get(attendance.youngPerson),
      contexts.institutions.get(attendance.institution),
      countedSpell(attendance, rule),
    );
  for (const visit of visits)
    addStay(
      rows,
      people.get(visit.person),
      contexts.places.get(visit.place),
      countedSpell(visit, rule),
    );
  return {
    asOf: rule.asOf,
    youngPeople: dataset.youngPeople.map(({ id }) => id),
    contexts: contexts.keys,
    ...gatherMemberships(people.size, contexts.keys.length, rows, contexts.rolls),
    contextDay: contexts.days,
    contextJoins: contexts.joins,
    ...selectTies(dataset, people, rule),
  };
}

/** Every context in the order of its number: incidents, institutions, places. */
interface Contexts {
  readonly keys: readonly ContextKey[];
  readonly joins: Uint8Array;
  readonly rolls: Float64Array;
  readonly days: Int32Array;
  readonly incidents: ReadonlyMap<string, number>;
  readonly institutions: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
}

function numberContexts(
  dataset: Dataset,
  options: NetworkOptions,
  asOf: DayNumber | null,
): Contexts {
  const incidents = dataset.incidents.filter((incident) => isInNetwork(incident, options, asOf));
  const { institutions, places } = dataset;
  const keys: ContextKey[] = [];
  const total = incidents.length + institutions.length + places.length;
  const joins = new Uint8Array(total);
  const rolls = new Float64Array(total);
  const days = new Int32Array(total);
  for (const incident of incidents) {
    days[keys.length] = lastDayOf(incident, asOf);
    joins[keys.length] = Joins.byIncident;
    keys.push(contextKey("incident", incident.id));
  }
  for (const { id, type, roll, yearGroupSize } of institutions) {
    joins[keys.length] = isSharedSetting(type) ? Joins.byAttendance : Joins.nobody;
    rolls[keys.length] = yearGroupSize ?? roll ?? 0;
    keys.push(contextKey("institution", id));
  }
  for (const { id, type } of places) {
    joins[keys.length] = isSharedPlace(type) ? Joins.byPlace : Joins.nobody;
    keys.push(contextKey("place", id));
  }
  return {
    keys,
    joins,
    rolls,
    days,
    incidents: numbering(incidents),
    institutions: numbering(institutions, incidents.length),
    places: numbering(places, incidents.length + institutions.length),
  };
}

/** The last day an incident may have happened on, no later than the as-of day. */
function lastDayOf({ date, end }: Incident, asOf: DayNumber | null): DayNumber {
  const last = (end ?? date)?.latest ?? UNKNOWN_FUTURE;
  return Math.min(last, asOf ?? UNKNOWN_FUTURE);
}

function numbering(rows: readonly { readonly id: string }[], first = 0): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { id } of rows) numbers.set(id, first + numbers.size);
  return numbers;
}

/** Which records count, and for when. */
export interface LinkRule {
  readonly asOf: DayNumber | null;
  readonly inTime: (spell: Spell) => Spell | null;
  readonly hasSource: (record: Provenance) => boolean;
}

/** What the options ask of a record, and the day on which what is current ends. */
export function linkRule(dataset: Dataset, options: NetworkOptions): LinkRule {
  const asOf = options.asOf ?? latestRecordedDay(dataset);
  return { asOf, inTime: timeRule(options, asOf), hasSource: sourceRule(options) };
}

/** The spell of a record that counts under the options; null when it does not. */
export function countedSpell(
  record: Attendance | Visit | Tie,
  { asOf, inTime, hasSource }: LinkRule,
): Spell | null {
  return hasSource(record) ? inTime(spellOf(record.start, record.end, asOf)) : null;
}

function addIncidentLinks(
  rows: LinkRows,
  { incidents, involvements }: Dataset,
  people: ReadonlyMap<string, number>,
  contexts: Contexts,
  { asOf, inTime, hasSource }: LinkRule,
): void {
  const happened = new Set<string>();
  for (const { id, date, end } of incidents)
    if (inTime(spellOf(date, end ?? date, asOf)) !== null) happened.add(id);
  for (const involvement of involvements) {
    if (!happened.has(involvement.incident) || !hasSource(involvement)) continue;
    const person = people.get(involvement.person);
    const context = contexts.incidents.get(involvement.incident);
    if (person !== undefined && context !== undefined)
      rows.add(person, context, sideOf(involvement), null);
  }
}

function addStay(
  rows: LinkRows,
  person: number | undefined,
  context: number | undefined,
  spell: Spell | null,
): void {
  if (person !== undefined && context !== undefined && spell !== null)
    rows.add(person, context, 0, spell);
}

function selectTies(
  { ties }: Dataset,
  people: ReadonlyMap<string, number>,
  rule: LinkRule,
): Pick<LinkSet, "tieFrom" | "tieTo" | "tieRelation"> {
  const from = new Uint32Array(ties.length);
  const to = new Uint32Array(ties.length);
  const relation = new Uint8Array(ties.length);
  let count = 0;
  for (const tie of ties) {
    const a = people.get(tie.a);
    const b = people.get(tie.b);
    if (a === undefined || b === undefined || countedSpell(tie, rule) === null) continue;
    from[count] = Math.min(a, b);
    to[count] = Math.max(a, b);
    relation[count++] = relationOf(tie);
  }
  return {
    tieFrom: from.slice(0, count),
    tieTo: to.slice(0, count),
    tieRelation: relation.slice(0, count),
  };
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

/**
 * A record stays unless every agency it came from is set aside, or it carries a grade that can be
 * read and is weaker than the least asked for. Without a grade it stays: a blank is not a doubt.
 */
export function sourceRule({
  withoutSources,
  leastReliability,
}: Pick<NetworkOptions, "withoutSources" | "leastReliability">): (record: Provenance) => boolean {
  const without = new Set(withoutSources);
  const isFirm = gradeRule(leastReliability);
  return ({ sources = [], grade }) =>
    (sources.length === 0 || sources.some((source) => !without.has(source))) && isFirm(grade);
}

function gradeRule(least: number | null): (grade: string | undefined) => boolean {
  if (least === null) return () => true;
  const known = new Map<string, boolean>();
  return (grade) => {
    if (grade === undefined) return true;
    const isFirm = known.get(grade) ?? (reliabilityOf(grade, guessedGrades) ?? 1) >= least;
    known.set(grade, isFirm);
    return isFirm;
  };
}

const tieKindByCode = new Map(tieKinds.map((kind) => [kind.code, kind]));

export function relationOf({ kind, nature }: Tie): number {
  const relation =
    kind === undefined ? "affinity" : (tieKindByCode.get(kind)?.relation ?? "affinity");
  if (relation === "adversarial" || nature === "conflict") return TieRelation.adversarial;
  return TieRelation[relation];
}
