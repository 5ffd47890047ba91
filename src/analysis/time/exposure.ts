import type { Dataset } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/days.ts";
import type { ContextKey } from "../../model/ids.ts";
import type { Progress } from "../../model/progress.ts";
import { Joins, type LinkSet } from "../../network/linkSet.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { isHarmedOrAlleged } from "../../network/roleSides.ts";
import { selectLinks } from "../../network/selectLinks.ts";
import { earliestArrivals, NEVER } from "./reach.ts";
import {
  buildTimedNetwork,
  type ContactCounts,
  type ContactOptions,
  defaultContactOptions,
  type TimedNetwork,
} from "./timedNetwork.ts";

/** Of fewer members than this no share is given: it would speak of persons. */
const FEWEST = 5;
const STEPS = 3;

export interface ExposureOptions extends ContactOptions {
  /** The day on which one looks back; null: the as-of day of the data. */
  readonly on: DayNumber | null;
  /** How many days one looks back, each a result of its own. */
  readonly days: readonly number[];
  /** Contacts along a path must be on different days. */
  readonly strict: boolean;
}

export const defaultExposureOptions: ExposureOptions = {
  ...defaultContactOptions,
  on: null,
  days: [90, 180, 365],
  strict: false,
};

/** A number of young people looked at together. */
interface Members {
  readonly people: readonly number[];
}

export interface Exposed {
  /** How many young people there are in it. */
  readonly members: number;
  /**
   * How many of them were harmed or alleged in an incident of these days themselves, or are within
   * 1, 2 or 3 contacts of someone who was; each number holds those before it. Null if there are
   * fewer than five members.
   */
  readonly within: readonly number[] | null;
}

/** What is found looking back so many days: from the day after `on` − `days` to `on`. */
export interface ExposureWindow {
  readonly days: number;
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Incidents that certainly happened in these days, and the young people harmed or alleged in them. */
  readonly incidents: number;
  readonly people: number;
  /** In the order given. */
  readonly groups: readonly (Exposed & { readonly id: number })[];
  /** Settings and places with young people there in these days, by key. */
  readonly contexts: readonly (Exposed & { readonly key: ContextKey })[];
}

export interface Exposure {
  readonly on: DayNumber;
  readonly strict: boolean;
  readonly mostPeople: number | null;
  readonly contacts: ContactCounts;
  readonly windows: readonly ExposureWindow[];
}

/**
 * How many members of a group, setting or place had contact, at up to three removes, with someone
 * harmed or alleged in a recent incident: where support is needed now. A path begins at such a
 * person on the day of the incident and goes forward from contact to contact to the day looked
 * back from. It is never given for one young person.
 *
 * In:  `groups`, the linked groups, by numbers of young people.
 * Out: null when the data name no day.
 * Cost: for each number of days that of `earliestArrivals` over three steps.
 */
export function exposure(
  dataset: Dataset,
  options: NetworkOptions,
  groups: readonly { readonly id: number; readonly youngPeople: readonly number[] }[],
  asked: ExposureOptions,
  progress: Progress,
): Exposure | null {
  const network = buildTimedNetwork(dataset, options, asked);
  const on = asked.on ?? network.asOf;
  if (on === null) return null;
  const links = selectLinks(dataset, options);
  const windows = asked.days.map((days, at): ExposureWindow => {
    progress(at, asked.days.length);
    const from = on - days + 1;
    const { starts, incidents, people } = beginnings(network, from, on);
    const layers = earliestArrivals(network, starts, { steps: STEPS, strict: asked.strict });
    const exposed = ({ people: members }: Members) => exposedOf(members, layers, on);
    return {
      days,
      from,
      to: on,
      incidents,
      people,
      groups: groups.map(({ id, youngPeople }) => ({ id, ...exposed({ people: youngPeople }) })),
      contexts: presentIn(links, from, on).map(({ key, people: members }) => ({
        key,
        ...exposed({ people: members }),
      })),
    };
  });
  progress(asked.days.length, asked.days.length);
  return {
    on,
    strict: asked.strict,
    mostPeople: asked.mostPeople,
    contacts: network.counts,
    windows,
  };
}

/** Where paths begin: those harmed or alleged, on the last day their first incident may have been. */
function beginnings({ youngPeople, incidents }: TimedNetwork, from: DayNumber, to: DayNumber) {
  const starts = new Int32Array(youngPeople.length).fill(NEVER);
  let counted = 0;
  for (const { earliest, latest, people, sides } of incidents) {
    if (earliest < from || latest > to) continue;
    counted++;
    people.forEach((person, at) => {
      if (isHarmedOrAlleged(sides[at]!)) starts[person] = Math.min(starts[person]!, latest);
    });
  }
  return { starts, incidents: counted, people: starts.filter((day) => day !== NEVER).length };
}

function exposedOf(
  people: readonly number[],
  layers: readonly Int32Array[],
  on: DayNumber,
): Exposed {
  return {
    members: people.length,
    within:
      people.length < FEWEST
        ? null
        : layers.map((days) => people.filter((person) => days[person]! <= on).length),
  };
}

/** Who certainly or possibly was at each shared setting or place in these days. */
function presentIn(links: LinkSet, from: DayNumber, to: DayNumber) {
  return links.contexts.flatMap((key, context): (Members & { readonly key: ContextKey })[] => {
    const joins = links.contextJoins[context];
    if (joins !== Joins.byAttendance && joins !== Joins.byPlace) return [];
    const rows = links.contextMembers.subarray(
      links.contextOffsets[context],
      links.contextOffsets[context + 1],
    );
    const present = [...rows].filter((m) => wasThere(links, m, from, to));
    return present.length === 0
      ? []
      : [{ key, people: present.map((m) => links.memberPerson[m]!) }];
  });
}

function wasThere(links: LinkSet, m: number, from: DayNumber, to: DayNumber): boolean {
  for (let s = links.spellOffsets[m]!; s < links.spellOffsets[m + 1]!; s++)
    if (links.spells[s * 4]! <= to && links.spells[s * 4 + 3]! >= from) return true;
  return false;
}
