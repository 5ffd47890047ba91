import type { Dataset } from "../../model/dataset.ts";
import { type DayNumber, UNKNOWN_FUTURE, UNKNOWN_PAST } from "../../model/days.ts";
import type { ContextKey, YoungPersonId } from "../../model/ids.ts";
import { type Spell, spellOf } from "../../model/spell.ts";
import { Joins, type LinkSet, TieRelation } from "../../network/linkSet.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { relationOfSides } from "../../network/roleSides.ts";
import { relationOf, selectLinks, sourceRule, timeRule } from "../../network/selectLinks.ts";
import { incidentSpells } from "./incidentSpells.ts";

/** Which contacts between young people count for paths through time. */
export interface ContactOptions {
  /**
   * Settings and places of more people than this bring nobody together: to have been on the roll
   * of the same large school is no contact. Null: all count.
   */
  readonly mostPeople: number | null;
}

export const defaultContactOptions: ContactOptions = { mostPeople: 30 };

/** An incident whose date is known within bounds. */
export interface TimedIncident {
  readonly key: ContextKey;
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly people: readonly number[];
  /** Side bits of each of them (`roleSides.ts`). */
  readonly sides: readonly number[];
}

/** A stay that certainly lasted from one day to another, both included. */
export interface CertainStay {
  readonly person: number;
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** A setting or place and who was certainly there when. */
export interface TimedSetting {
  readonly key: ContextKey;
  readonly stays: readonly CertainStay[];
}

/** A recorded tie that certainly held from one day to another. */
export interface TimedTie {
  readonly a: number;
  readonly b: number;
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** How many contacts there are, and how many cannot be placed in time. */
export interface ContactCounts {
  readonly incidents: number;
  readonly undatedIncidents: number;
  readonly stays: number;
  readonly undatedStays: number;
  readonly ties: number;
  readonly undatedTies: number;
  /** Settings and places too large to bring anybody together. */
  readonly largeSettings: number;
}

/** Who could have met whom, and when for certain. What is not certainly dated is not in it. */
export interface TimedNetwork {
  readonly asOf: DayNumber | null;
  readonly youngPeople: readonly YoungPersonId[];
  readonly incidents: readonly TimedIncident[];
  readonly settings: readonly TimedSetting[];
  readonly ties: readonly TimedTie[];
  /** Whether two young people in one incident met there as more than harmed and alleged. */
  readonly countsAdversarial: boolean;
  readonly counts: ContactCounts;
}

/**
 * The contacts of a case network that can be placed in time. A stay or tie counts for the days
 * between its latest start and its earliest end; without both it is counted as undated. Ties of
 * conflict and family, and incidents in which one was harmed and the other alleged, count only
 * where all relations do.
 *
 * Cost: O(rows), but for sorting.
 */
export function buildTimedNetwork(
  dataset: Dataset,
  options: NetworkOptions,
  contact: ContactOptions = defaultContactOptions,
): TimedNetwork {
  const links = selectLinks(dataset, options);
  const incidents = timedIncidents(links, dataset, options);
  const settings = timedSettings(links, contact);
  const ties = timedTies(links, dataset, options);
  return {
    asOf: links.asOf,
    youngPeople: links.youngPeople,
    incidents: incidents.dated,
    settings: settings.dated,
    ties: ties.dated,
    countsAdversarial: options.relations === "all",
    counts: {
      incidents: incidents.dated.length,
      undatedIncidents: incidents.undated,
      stays: settings.dated.reduce((sum, { stays }) => sum + stays.length, 0),
      undatedStays: settings.undated,
      ties: ties.dated.length,
      undatedTies: ties.undated,
      largeSettings: settings.large,
    },
  };
}

/** Whether two in one incident met there in a way that counts. */
export function metInIncident(network: TimedNetwork, a: number, b: number): boolean {
  const relation = relationOfSides(a, b);
  return relation === "affinity" || (relation === "adversarial" && network.countsAdversarial);
}

function timedIncidents(links: LinkSet, dataset: Dataset, options: NetworkOptions) {
  const dated: TimedIncident[] = [];
  let undated = 0;
  incidentSpells(links, dataset, options).forEach((spell, context) => {
    if (spell === null) return;
    const { startEarliest: earliest, endLatest: latest } = spell;
    if (earliest === UNKNOWN_PAST || latest === UNKNOWN_FUTURE) undated++;
    else
      dated.push({ key: links.contexts[context]!, earliest, latest, ...membersOf(links, context) });
  });
  return { dated, undated };
}

function membersOf(links: LinkSet, context: number) {
  const rows = links.contextMembers.subarray(
    links.contextOffsets[context],
    links.contextOffsets[context + 1],
  );
  return {
    people: Array.from(rows, (m) => links.memberPerson[m]!),
    sides: Array.from(rows, (m) => links.memberSides[m]!),
  };
}

function timedSettings(links: LinkSet, { mostPeople }: ContactOptions) {
  const dated: TimedSetting[] = [];
  let undated = 0;
  let large = 0;
  links.contexts.forEach((key, context) => {
    const joins = links.contextJoins[context];
    if (joins !== Joins.byAttendance && joins !== Joins.byPlace) return;
    if (mostPeople !== null && links.contextSize[context]! > mostPeople) {
      large++;
      return;
    }
    const found = staysIn(links, context);
    undated += found.undated;
    dated.push({ key, stays: found.stays });
  });
  return { dated, undated, large };
}

/** The stays in one setting that have days for certain, in order of person. */
function staysIn(links: LinkSet, context: number): { stays: CertainStay[]; undated: number } {
  const stays: CertainStay[] = [];
  let undated = 0;
  for (let at = links.contextOffsets[context]!; at < links.contextOffsets[context + 1]!; at++) {
    const m = links.contextMembers[at]!;
    for (let s = links.spellOffsets[m]!; s < links.spellOffsets[m + 1]!; s++) {
      const start = links.spells[s * 4 + 1]!;
      const end = links.spells[s * 4 + 2]!;
      if (start <= end) stays.push({ person: links.memberPerson[m]!, start, end });
      else undated++;
    }
  }
  return { stays, undated };
}

function timedTies(links: LinkSet, dataset: Dataset, options: NetworkOptions) {
  const number = new Map<string, number>(links.youngPeople.map((id, at) => [id, at]));
  const inTime = timeRule(options, links.asOf);
  const hasSource = sourceRule(options);
  const dated: TimedTie[] = [];
  let undated = 0;
  for (const tie of dataset.ties) {
    const [a, b] = [number.get(tie.a), number.get(tie.b)];
    if (a === undefined || b === undefined || !hasSource(tie)) continue;
    if (options.relations === "affinity" && relationOf(tie) !== TieRelation.affinity) continue;
    const spell: Spell | null = inTime(spellOf(tie.start, tie.end, links.asOf));
    if (spell === null) continue;
    if (spell.startLatest > spell.endEarliest) undated++;
    else dated.push({ a, b, start: spell.startLatest, end: spell.endEarliest });
  }
  return { dated, undated };
}
