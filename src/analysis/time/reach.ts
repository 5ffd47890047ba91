import type { DayNumber } from "../../model/days.ts";
import { metInIncident, type TimedNetwork, type TimedSetting } from "./timedNetwork.ts";

/** No path within the steps asked for. */
export const NEVER: DayNumber = 2147483647;

export interface ReachOptions {
  /** Contacts along a path at most. */
  readonly steps: number;
  /** Each contact must be on a later day than the one before; otherwise the same day will do. */
  readonly strict: boolean;
}

/**
 * The first day by which something that passes from contact to contact could have reached each
 * young person: along paths whose contacts follow each other in time.
 *
 * In:  `starts`, the day on which each young person is a beginning; NEVER for those who are not.
 * Out: one list of days for 0, 1, … `steps` contacts at most; NEVER where no path leads. A stay or
 *      tie can be used on any of its days; an incident whose date is a range only by those surely
 *      reached before it, and surely over at its end. The first contact may be on the day of the
 *      start, strict or not.
 * Cost: O(steps · E log E) for E stays, ties and pairs within an incident.
 * Source: earliest arrival in temporal graphs, Wu, Cheng, Ke, Huang, Huang & Wu (2016), IEEE Trans.
 *         Knowl. Data Eng. 28(11), limited to so many contacts.
 */
export function earliestArrivals(
  network: TimedNetwork,
  starts: Int32Array,
  { steps, strict }: ReachOptions,
): Int32Array[] {
  const layers = [starts.slice()];
  for (let step = 1; step <= steps; step++) {
    const before = layers[step - 1]!;
    // From when on each can pass on: a beginning at once, the others perhaps only the day after.
    const ready = before.map((day, v) =>
      day === NEVER ? NEVER : Math.min(starts[v]!, strict ? day + 1 : day),
    );
    const next = before.slice();
    passByTies(network, ready, next);
    passInIncidents(network, ready, next);
    for (const setting of network.settings) passInSetting(setting, ready, next);
    layers.push(next);
  }
  return layers;
}

function arrive(next: Int32Array, person: number, day: DayNumber): void {
  if (day < next[person]!) next[person] = day;
}

function passByTies({ ties }: TimedNetwork, ready: Int32Array, next: Int32Array): void {
  for (const { a, b, start, end } of ties) {
    if (ready[a]! <= end) arrive(next, b, Math.max(ready[a]!, start));
    if (ready[b]! <= end) arrive(next, a, Math.max(ready[b]!, start));
  }
}

function passInIncidents(network: TimedNetwork, ready: Int32Array, next: Int32Array): void {
  for (const { earliest, latest, people, sides } of network.incidents) {
    people.forEach((from, i) => {
      if (ready[from]! > earliest) return;
      people.forEach((to, j) => {
        if (i !== j && metInIncident(network, sides[i]!, sides[j]!)) arrive(next, to, latest);
      });
    });
  }
}

/**
 * Whoever is there already on the day someone arrives passes on that day; otherwise the first to
 * become ready during their stay does. Meeting oneself brings nothing forward.
 */
function passInSetting({ stays }: TimedSetting, ready: Int32Array, next: Int32Array): void {
  const passing = stays
    .map(({ person, start, end }) => ({ from: Math.max(ready[person]!, start), end }))
    .filter(({ from, end }) => from <= end)
    .sort((a, b) => a.from - b.from);
  if (passing.length === 0) return;
  const lastEnd = runningMost(passing);
  for (const { person, start, end } of stays) {
    const first = firstAfter(passing, start);
    if (first > 0 && lastEnd[first - 1]! >= start) arrive(next, person, start);
    else if (first < passing.length && passing[first]!.from <= end)
      arrive(next, person, passing[first]!.from);
  }
}

interface Passing {
  readonly from: DayNumber;
  readonly end: DayNumber;
}

function runningMost(passing: readonly Passing[]): DayNumber[] {
  let most = -Infinity;
  return passing.map(({ end }) => (most = Math.max(most, end)));
}

/** How many begin to pass on by that day. */
function firstAfter(passing: readonly Passing[], day: DayNumber): number {
  let low = 0;
  let high = passing.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passing[middle]!.from <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
