import type { Dataset } from "../../model/dataset.ts";
import { type DayNumber, UNKNOWN_FUTURE, UNKNOWN_PAST } from "../../model/days.ts";
import { type ContextKind, contextKinds, readContextKey } from "../../model/ids.ts";
import { noProgress, type Progress } from "../../model/progress.ts";
import type { Spell } from "../../model/spell.ts";
import type { LinkSet } from "../../network/linkSet.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { relationOfSides } from "../../network/roleSides.ts";
import { selectLinks } from "../../network/selectLinks.ts";
import { incidentSpells } from "./incidentSpells.ts";
import {
  type MonthWindows,
  monthWindows,
  type WindowOptions,
  type WindowRange,
  windowsAround,
  windowsOfStay,
  WindowTally,
} from "./monthWindows.ts";

/** What is linked in a window. */
export interface WindowFigures {
  /** Young people with some link, contexts with some, and the links themselves. */
  readonly youngPeople: number;
  readonly contexts: number;
  readonly links: number;
  /** Pairs of young people in an incident together, in ways that link them. */
  readonly coIncidentPairs: number;
}

export interface TimeWindow {
  readonly from: DayNumber;
  /** The last day in it: the next window that does not overlap begins the day after. */
  readonly to: DayNumber;
  /** What is in it by its dates for certain, and what may be, the certain included. */
  readonly certain: WindowFigures;
  readonly possible: WindowFigures;
  /** Whether the records of a kind reach over all its days; null where there are none of it. */
  readonly covered: Readonly<Record<ContextKind, boolean | null>>;
  /** Covered by every kind there is. Only such windows may be compared with each other. */
  readonly isCovered: boolean;
}

/** The network by stretches of calendar months, each figure with the window it belongs to. */
export interface Windows extends WindowOptions {
  /** In order of time; none when no link is dated. */
  readonly windows: readonly TimeWindow[];
}

/**
 * How the network changes: who and what is linked in each stretch of months. Windows that overlap
 * share most of what they count, so neighbours look alike whatever happened.
 *
 * Records of a kind are taken to reach from the month of the first of them to the as-of day.
 * Throws: RangeError as `monthWindows`.
 * Cost: O(links log links + pairs within incidents + windows).
 */
export function windowsOf(
  dataset: Dataset,
  options: NetworkOptions,
  asked: WindowOptions,
  progress: Progress = noProgress,
): Windows {
  progress(0, 3);
  const links = selectLinks(dataset, options);
  const incidents = incidentSpells(links, dataset, options);
  const reach = reachOfRecords(links, incidents);
  const firsts = Object.values(reach).flatMap((known) => (known === null ? [] : [known.from]));
  const last = Math.max(
    links.asOf ?? UNKNOWN_PAST,
    ...Object.values(reach).map((known) => known?.to ?? UNKNOWN_PAST),
  );
  if (firsts.length === 0) return { ...asked, windows: [] };
  const grid = monthWindows(Math.min(...firsts), last, asked);
  const certain = figuresOf(links, grid, (m) => certainRanges(links, incidents, grid, m, asked));
  progress(1, 3);
  const possible = figuresOf(links, grid, (m) => possibleRanges(links, incidents, grid, m, asked));
  progress(2, 3);
  const windows = Array.from(grid.starts, (from, at): TimeWindow => {
    const to = grid.ends[at]! - 1;
    const covered = coverageOf(from, to, reach, grid, links.asOf);
    return {
      from,
      to,
      certain: certain[at]!,
      possible: possible[at]!,
      covered,
      isCovered: contextKinds.every((kind) => covered[kind] !== false),
    };
  });
  progress(3, 3);
  return { ...asked, windows };
}

type Reach = Readonly<
  Record<ContextKind, { readonly from: DayNumber; readonly to: DayNumber } | null>
>;

/** The first and the last day that records of each kind name. */
function reachOfRecords(links: LinkSet, incidents: readonly (Spell | null)[]): Reach {
  const days: Record<ContextKind, DayNumber[]> = { incident: [], institution: [], place: [] };
  links.memberContext.forEach((context, m) => {
    const { kind } = readContextKey(links.contexts[context]!);
    const spell = incidents[context] ?? null;
    const bounds =
      spell === null
        ? links.spells.subarray(links.spellOffsets[m]! * 4, links.spellOffsets[m + 1]! * 4)
        : [spell.startEarliest, spell.endLatest];
    for (const bound of bounds)
      if (bound !== UNKNOWN_PAST && bound !== UNKNOWN_FUTURE) days[kind].push(bound);
  });
  return {
    incident: extent(days.incident),
    institution: extent(days.institution),
    place: extent(days.place),
  };
}

function extent(days: readonly DayNumber[]): { from: DayNumber; to: DayNumber } | null {
  if (days.length === 0) return null;
  const from = days.reduce((least, day) => Math.min(least, day));
  return { from, to: days.reduce((most, day) => Math.max(most, day)) };
}

function coverageOf(
  from: DayNumber,
  to: DayNumber,
  reach: Reach,
  { starts }: MonthWindows,
  asOf: DayNumber | null,
): Record<ContextKind, boolean | null> {
  const isCovered = (kind: ContextKind) => {
    const known = reach[kind];
    if (known === null) return null;
    const month = starts.findLast((start) => start <= known.from) ?? known.from;
    return from >= month && to <= (asOf ?? known.to);
  };
  return {
    incident: isCovered("incident"),
    institution: isCovered("institution"),
    place: isCovered("place"),
  };
}

type RangesOf = (membership: number) => readonly WindowRange[];

function certainRanges(
  links: LinkSet,
  incidents: readonly (Spell | null)[],
  grid: MonthWindows,
  m: number,
  { leastDays }: WindowOptions,
): WindowRange[] {
  const incident = incidents[links.memberContext[m]!] ?? null;
  if (incident !== null) {
    const { startEarliest, endLatest } = incident;
    return [windowsAround(grid, startEarliest, endLatest)];
  }
  return spellsOf(links, m).flatMap(([, start, end]): WindowRange[] =>
    start! <= end! ? [windowsOfStay(grid, start!, end!, leastDays)] : [],
  );
}

function possibleRanges(
  links: LinkSet,
  incidents: readonly (Spell | null)[],
  grid: MonthWindows,
  m: number,
  asked: WindowOptions,
): WindowRange[] {
  const incident = incidents[links.memberContext[m]!] ?? null;
  if (incident !== null)
    return [windowsOfStay(grid, incident.startEarliest, incident.endLatest, 1)];
  return [
    ...certainRanges(links, incidents, grid, m, asked),
    ...spellsOf(links, m).map(([start, , , end]) =>
      windowsOfStay(grid, start!, end!, asked.leastDays),
    ),
  ];
}

function spellsOf({ spells, spellOffsets }: LinkSet, m: number): Int32Array[] {
  const from = spellOffsets[m]!;
  return Array.from({ length: spellOffsets[m + 1]! - from }, (_, at) =>
    spells.subarray((from + at) * 4, (from + at + 1) * 4),
  );
}

function figuresOf(links: LinkSet, grid: MonthWindows, rangesOf: RangesOf): WindowFigures[] {
  const windows = grid.starts.length;
  const ranges = Array.from(links.memberPerson, (_, m) => rangesOf(m));
  const each = new WindowTally(windows);
  for (const range of ranges) each.add(range);
  const youngPeople = tallyTogether(windows, links.personOffsets, (m) => ranges[m]!);
  const contexts = tallyTogether(
    windows,
    links.contextOffsets,
    (at) => ranges[links.contextMembers[at]!]!,
  );
  const pairs = tallyPairs(links, windows, ranges);
  const all = each.counts();
  return Array.from(all, (count, at) => ({
    youngPeople: youngPeople[at]!,
    contexts: contexts[at]!,
    links: count,
    coIncidentPairs: pairs[at]!,
  }));
}

/** Things made of the rows from one offset to the next, counted where any of their rows is. */
function tallyTogether(windows: number, offsets: Uint32Array, rangesOf: RangesOf): Int32Array {
  const tally = new WindowTally(windows);
  for (let thing = 0; thing + 1 < offsets.length; thing++) {
    const rows = Array.from({ length: offsets[thing + 1]! - offsets[thing]! }, (_, at) =>
      rangesOf(offsets[thing]! + at),
    );
    tally.add(rows.flat());
  }
  return tally.counts();
}

/** Pairs in incidents together, one young person's others at a time. */
function tallyPairs(
  links: LinkSet,
  windows: number,
  ranges: readonly (readonly WindowRange[])[],
): Int32Array {
  const tally = new WindowTally(windows);
  for (let a = 0; a < links.youngPeople.length; a++) {
    const others = new Map<number, WindowRange[]>();
    for (let m = links.personOffsets[a]!; m < links.personOffsets[a + 1]!; m++)
      gatherOthers(links, m, ranges[m]!, others);
    for (const together of others.values()) tally.add(together);
  }
  return tally.counts();
}

/** The young people after this one in the same incident; nobody has sides anywhere else. */
function gatherOthers(
  links: LinkSet,
  m: number,
  range: readonly WindowRange[],
  others: Map<number, WindowRange[]>,
): void {
  if (links.memberSides[m] === 0) return;
  const context = links.memberContext[m]!;
  for (let at = links.contextOffsets[context]!; at < links.contextOffsets[context + 1]!; at++) {
    const other = links.contextMembers[at]!;
    if (other <= m) continue;
    if (relationOfSides(links.memberSides[m]!, links.memberSides[other]!) === "none") continue;
    const person = links.memberPerson[other]!;
    others.set(person, [...(others.get(person) ?? []), ...range]);
  }
}
