import { UNKNOWN_FUTURE, UNKNOWN_PAST, type DayNumber } from "../model/days.ts";
import type { LinkSet } from "./linkSet.ts";

/** How long two people were at one context together. Days inclusive, no day counted twice. */
export interface Overlap {
  /** Days that they certainly shared, and the most they can have shared; null: no bound is known. */
  readonly days: readonly [certain: number, most: number | null];
  /** Certain: some days are. Possible: none is, but the dates leave it open. */
  readonly is: "certain" | "possible" | "none";
  /**
   * First and last day of what is certain, or else of what is possible; null where the dates set
   * no bound.
   */
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
}

/** Stretches of whole days, ascending and apart: first day, last day, first day, … */
export type Days = readonly number[];

/**
 * The days on which a membership's person was certainly there: between the latest start and the
 * earliest end of each spell. Spells that overlap or follow on each other are one.
 */
export function certainDays(links: LinkSet, m: number): Days {
  return daysOf(links, m, 1, 2);
}

/** The days on which they may have been there: between the earliest start and the latest end. */
export function possibleDays(links: LinkSet, m: number): Days {
  return daysOf(links, m, 0, 3);
}

function daysOf({ spells, spellOffsets }: LinkSet, m: number, start: number, end: number): Days {
  const first = 4 * spellOffsets[m]!;
  const last = 4 * spellOffsets[m + 1]!;
  // Nearly everybody has one spell at a place.
  if (last - first === 4) {
    const [from, to] = [spells[first + start]!, spells[first + end]!];
    return from <= to ? [from, to] : [];
  }
  const stretches: [number, number][] = [];
  for (let s = first; s < last; s += 4)
    if (spells[s + start]! <= spells[s + end]!)
      stretches.push([spells[s + start]!, spells[s + end]!]);
  return merged(stretches.sort(([a], [b]) => a - b));
}

function merged(stretches: readonly (readonly [number, number])[]): Days {
  const days: number[] = [];
  for (const [from, to] of stretches) {
    const last = days.length - 1;
    if (last >= 0 && from <= days[last]! + 1) days[last] = Math.max(days[last]!, to);
    else days.push(from, to);
  }
  return days;
}

/** The days in both. */
export function sharedDays(a: Days, b: Days): Days {
  const shared: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const from = Math.max(a[i]!, b[j]!);
    const to = Math.min(a[i + 1]!, b[j + 1]!);
    if (from <= to) shared.push(from, to);
    if (a[i + 1]! < b[j + 1]!) i += 2;
    else j += 2;
  }
  return shared;
}

/**
 * How long two people were at the same institution or place together, as surely as the dates say:
 * an unknown start or end is never taken for "always".
 *
 * In: their memberships of the same context.
 */
export function overlapOfMembers(links: LinkSet, m: number, other: number): Overlap {
  const certain = sharedDays(certainDays(links, m), certainDays(links, other));
  const possible = sharedDays(possibleDays(links, m), possibleDays(links, other));
  const shown = certain.length > 0 ? certain : possible;
  return {
    days: [countDays(certain) ?? 0, countDays(possible)],
    is: certain.length > 0 ? "certain" : possible.length > 0 ? "possible" : "none",
    from: known(shown[0]),
    to: known(shown.at(-1)),
  };
}

/** How many days; null where they have no first or no last. */
function countDays(days: Days): number | null {
  if (known(days[0]) === null && days.length > 0) return null;
  if (known(days.at(-1)) === null && days.length > 0) return null;
  let count = 0;
  for (let at = 0; at < days.length; at += 2) count += days[at + 1]! - days[at]! + 1;
  return count;
}

function known(day: number | undefined): DayNumber | null {
  return day === undefined || day === UNKNOWN_PAST || day === UNKNOWN_FUTURE ? null : day;
}
