import type { Dataset } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/days.ts";
import {
  type ContextKey,
  type ContextKind,
  readContextKey,
  type YoungPersonId,
} from "../../model/ids.ts";
import { compareText } from "../../model/order.ts";
import type { Provenance } from "../../model/records.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { isHarmedOrAlleged } from "../../network/roleSides.ts";
import {
  buildTimedNetwork,
  type ContactOptions,
  defaultContactOptions,
  metInIncident,
  type TimedIncident,
  type TimedNetwork,
} from "./timedNetwork.ts";

export interface DatedFactOptions extends ContactOptions {
  /** Only incidents at most so many days before or after the time shared. */
  readonly withinDays: number;
}

export const defaultDatedFactOptions: DatedFactOptions = {
  ...defaultContactOptions,
  withinDays: 365,
};

/**
 * That a young person shared a setting, a place, an incident or a tie with someone harmed or alleged in an
 * incident, and how the days lie to each other. A fact to be read with its dates and sources,
 * never counted, added up or put in order of weight.
 */
export interface DatedFact {
  readonly incident: ContextKey;
  /** First and last day the incident may have been. */
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  /** Who was harmed or alleged in it, and in what roles. */
  readonly person: YoungPersonId;
  readonly roles: readonly string[];
  /** What the two shared: a setting, a place or another incident; null: a recorded tie. */
  readonly through: ContextKey | null;
  /** First and last day they certainly shared it; of an incident, those it may have been. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** When the incident was: before they shared it, meanwhile, after it; `around` if its date leaves that open. */
  readonly when: "before" | "during" | "after" | "around";
  /** Days between the incident and the time shared, at least and at most; 0 and 0 during it. */
  readonly days: readonly [number, number];
  /** The agencies whose records say so. */
  readonly sources: readonly string[];
}

/**
 * The facts that link one young person in time to incidents others were harmed or alleged in.
 *
 * Out: by date of the incident, then its name, the other person's id and what was shared. Empty
 *      for somebody who is not in the data.
 * Cost: O(rows).
 */
export function datedFacts(
  dataset: Dataset,
  options: NetworkOptions,
  youngPerson: YoungPersonId,
  asked: DatedFactOptions = defaultDatedFactOptions,
): DatedFact[] {
  const network = buildTimedNetwork(dataset, options, asked);
  const self = network.youngPeople.indexOf(youngPerson);
  const incidents = incidentsByPerson(network);
  const facts = sharedTimes(network, self).flatMap((shared) =>
    (incidents.get(shared.other) ?? []).flatMap((incident): DatedFact[] => {
      const { key, earliest, latest } = incident;
      const { through, from, to } = shared;
      const timing = timingOf(incident, from, to);
      if (timing.days[0] > asked.withinDays || key === through) return [];
      const person = network.youngPeople[shared.other]!;
      const { roles, sources } = inIncident(dataset, person, key);
      const both = [...sources, ...sharedSources(dataset, [youngPerson, person], through)];
      return [
        {
          incident: key,
          earliest,
          latest,
          person,
          roles,
          through,
          from,
          to,
          ...timing,
          sources: [...new Set(both)].sort(compareText),
        },
      ];
    }),
  );
  return facts.sort(
    (a, b) =>
      a.earliest - b.earliest ||
      compareText(a.incident, b.incident) ||
      compareText(a.person, b.person) ||
      compareText(a.through ?? "", b.through ?? "") ||
      a.from - b.from ||
      a.to - b.to,
  );
}

interface SharedTime {
  readonly other: number;
  readonly through: ContextKey | null;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

function sharedTimes(network: TimedNetwork, self: number): SharedTime[] {
  const { settings, ties } = network;
  const stays = settings.flatMap(({ key, stays: all }) =>
    all
      .filter(({ person }) => person === self)
      .flatMap((own) =>
        all
          .filter(({ person }) => person !== self)
          .map(({ person, start, end }) => ({
            other: person,
            through: key,
            from: Math.max(own.start, start),
            to: Math.min(own.end, end),
          })),
      ),
  );
  const tied = ties
    .filter(({ a, b }) => a === self || b === self)
    .map(({ a, b, start, end }) => ({
      other: a === self ? b : a,
      through: null,
      from: start,
      to: end,
    }));
  return [...stays, ...tied, ...metInIncidents(network, self)].filter(({ from, to }) => from <= to);
}

function metInIncidents(network: TimedNetwork, self: number): SharedTime[] {
  return network.incidents.flatMap(({ key, earliest, latest, people, sides }) => {
    const own = sides[people.indexOf(self)];
    if (own === undefined) return [];
    return people.flatMap((other, at) =>
      other !== self && metInIncident(network, own, sides[at]!)
        ? [{ other, through: key, from: earliest, to: latest }]
        : [],
    );
  });
}

function incidentsByPerson({ incidents }: TimedNetwork): Map<number, TimedIncident[]> {
  const found = new Map<number, TimedIncident[]>();
  for (const incident of incidents)
    incident.people.forEach((person, at) => {
      if (!isHarmedOrAlleged(incident.sides[at]!)) return;
      found.set(person, [...(found.get(person) ?? []), incident]);
    });
  return found;
}

function timingOf(
  { earliest, latest }: TimedIncident,
  from: DayNumber,
  to: DayNumber,
): Pick<DatedFact, "when" | "days"> {
  if (latest < from) return { when: "before", days: [from - latest, from - earliest] };
  if (earliest > to) return { when: "after", days: [earliest - to, latest - to] };
  if (earliest >= from && latest <= to) return { when: "during", days: [0, 0] };
  return { when: "around", days: [0, Math.max(from - earliest, latest - to)] };
}

function inIncident(dataset: Dataset, person: YoungPersonId, key: ContextKey) {
  const { id } = readContextKey(key);
  const rows = dataset.involvements.filter((row) => row.person === person && row.incident === id);
  return { roles: rows.map(({ role }) => role), sources: sourcesOf(rows) };
}

function sharedSources(
  dataset: Dataset,
  people: readonly string[],
  through: ContextKey | null,
): string[] {
  if (through === null)
    return sourcesOf(dataset.ties.filter(({ a, b }) => people.includes(a) && people.includes(b)));
  const { kind, id } = readContextKey(through);
  return sourcesOf(
    linksOf(dataset, kind)
      .filter(([, who, where]) => where === id && people.includes(who))
      .map(([record]) => record),
  );
}

type LinkRow = readonly [record: Provenance, who: string, where: string];

function linksOf({ attendances, visits, involvements }: Dataset, kind: ContextKind): LinkRow[] {
  switch (kind) {
    case "institution":
      return attendances.map((row) => [row, row.youngPerson, row.institution]);
    case "place":
      return visits.map((row) => [row, row.person, row.place]);
    case "incident":
      return involvements.map((row) => [row, row.person, row.incident]);
  }
}

function sourcesOf(records: readonly Provenance[]): string[] {
  return records.flatMap(({ sources = [] }) => sources);
}
