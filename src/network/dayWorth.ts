import type { DayNumber } from "../model/days.ts";
import { exp, log } from "../model/elementary.ts";
import { Joins, type LinkSet } from "./linkSet.ts";
import { certainDays, type Days } from "./overlapDays.ts";

/**
 * What the days from one to another count, both included: how many they are, or, with a
 * half-life, each the less the longer before the as-of day it was.
 *
 * With a half-life of h days, a day that ends x days before the end of the as-of day counts the
 * integral of 2^(−x/h) over it: (e^(−λx₁) − e^(−λx₀)) / λ in all, with λ = ln 2 / h.
 */
export function worthOfDays(
  from: DayNumber,
  to: DayNumber,
  asOf: DayNumber | null,
  halfLife: number | null,
): number {
  if (halfLife === null || asOf === null) return to - from + 1;
  const rate = log(2) / halfLife;
  return (exp(-rate * (asOf - to)) - exp(-rate * (asOf - from + 1))) / rate;
}

/**
 * What every stretch of days at every institution and place counts for those who shared it: each
 * day 1/(n − 1), where n is how many were certainly there that day, or the roll where it is larger.
 *
 * Kept as sums up to each day on which anybody came or went, so that a pair's shared days are two
 * look-ups, whoever else was there.
 */
export class DayWorth {
  /** Stretches of a membership: `first[m] … first[m + 1] − 1`, each from one sum to another. */
  private readonly first: Uint32Array;
  private readonly start: Uint32Array;
  private readonly end: Uint32Array;
  /** What all days before a boundary count, context by context. */
  private readonly sums: Float64Array;

  /** Cost: O(s log s) for s spells of a context. */
  constructor(links: LinkSet, halfLife: number | null) {
    const members = links.memberContext.length;
    const days = links.memberContext.reduce((most, _, m) => most + spellsOf(links, m), 0);
    this.first = new Uint32Array(members + 1);
    this.start = new Uint32Array(days);
    this.end = new Uint32Array(days);
    this.sums = new Float64Array(2 * days);
    let stretches = 0;
    for (let m = 0; m < members; m++) {
      this.first[m] = stretches;
      stretches += isTimed(links, m) ? certainDays(links, m).length / 2 : 0;
    }
    this.first[members] = stretches;
    let boundaries = 0;
    for (let context = 0; context < links.contexts.length; context++)
      boundaries = this.sweep(links, context, halfLife, boundaries);
  }

  /** What the days that two memberships of one context certainly share count; 0 without any. */
  shared(m: number, other: number): number {
    const { first, start, end, sums } = this;
    let i = first[m]!;
    let j = first[other]!;
    let worth = 0;
    while (i < first[m + 1]! && j < first[other + 1]!) {
      const from = Math.max(start[i]!, start[j]!);
      const to = Math.min(end[i]!, end[j]!);
      if (from < to) worth += sums[to]! - sums[from]!;
      if (end[i]! < end[j]!) i++;
      else j++;
    }
    return worth;
  }

  /** Sums up one context's days; returns where the next one's sums begin. */
  private sweep(
    links: LinkSet,
    context: number,
    halfLife: number | null,
    boundaries: number,
  ): number {
    if (!isTimedContext(links, context)) return boundaries;
    const { contextOffsets, contextMembers, contextRoll, asOf } = links;
    const members = contextMembers.subarray(contextOffsets[context], contextOffsets[context + 1]);
    const stays = Array.from(members, (m) => certainDays(links, m));
    const days = changesOf(stays);
    const at = new Map<number, number>();
    for (const day of days) at.set(day, boundaries + at.size);
    const change = new Int32Array(days.length);
    members.forEach((m, member) => {
      let stretch = this.first[m]!;
      const stay = stays[member]!;
      for (let d = 0; d < stay.length; d += 2, stretch++) {
        const [from, to] = [at.get(stay[d]!)!, at.get(stay[d + 1]! + 1)!];
        this.start[stretch] = from;
        this.end[stretch] = to;
        change[from - boundaries]!++;
        change[to - boundaries]!--;
      }
    });
    let present = 0;
    for (let k = 1; k < days.length; k++) {
      present += change[k - 1]!;
      const others = Math.max(present, contextRoll[context]!) - 1;
      const worth = worthOfDays(days[k - 1]!, days[k]! - 1, asOf, halfLife);
      // With nobody or one person there is no pair to count the days.
      this.sums[boundaries + k] =
        this.sums[boundaries + k - 1]! + (others > 0 ? worth / others : 0);
    }
    return boundaries + days.length;
  }
}

/** The days on which anybody came, or was gone, ascending. */
function changesOf(stays: readonly Days[]): Int32Array {
  const all: number[] = [];
  for (const stay of stays)
    for (let d = 0; d < stay.length; d += 2) all.push(stay[d]!, stay[d + 1]! + 1);
  return Int32Array.from(new Set(Int32Array.from(all).sort()));
}

function isTimedContext({ contextJoins }: LinkSet, context: number): boolean {
  return contextJoins[context] === Joins.byAttendance || contextJoins[context] === Joins.byPlace;
}

function isTimed(links: LinkSet, m: number): boolean {
  return isTimedContext(links, links.memberContext[m]!);
}

function spellsOf(links: LinkSet, m: number): number {
  return isTimed(links, m) ? links.spellOffsets[m + 1]! - links.spellOffsets[m]! : 0;
}
