import type { DayNumber } from "../../model/days.ts";
import type { Progress } from "../../model/progress.ts";
import { seededRandom } from "../../model/random.ts";

/** Up to so many events all orders of their days are tried, and nothing is left to chance. */
const MOST_FOR_ALL_ORDERS = 7;

export interface KnoxOptions {
  /** Numbers of days, ascending: pairs at most so many days apart count as close in time. */
  readonly bands: readonly number[];
  readonly draws: number;
  readonly seed: number;
}

export interface KnoxBand {
  /** Pairs at most so many days apart, both ends counted. */
  readonly days: number;
  /** Pairs near each other that are close in time. */
  readonly observed: number;
  /** Their mean number if days and places had nothing to do with each other. */
  readonly expected: number;
  /** Observed by expected; null where none is expected. */
  readonly ratio: number | null;
  /** How often at least so many came about by chance; exact, or (b + 1) / (draws + 1). */
  readonly p: number;
  /** The same, all bands taken together (Holm 1979): some band is as small by chance that often. */
  readonly adjusted: number;
}

export interface Knox {
  readonly seed: number;
  /** How many orders of the days were tried. */
  readonly draws: number;
  /** Every order there is was tried. */
  readonly isExact: boolean;
  readonly events: number;
  /** Pairs near each other, whatever their days. */
  readonly nearPairs: number;
  readonly bands: readonly KnoxBand[];
}

/** Events of which each is near all others of its own group, and near no other. */
export interface Places {
  /** The events at each place. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * Whether events near each other also come soon after each other, more than if the same days
 * had been dealt out over the same places by chance.
 *
 * In:  `near`, the pairs near each other, or places at which all are near each other; `days`, one
 *      an event. Says nothing of why.
 * Cost: `draws` times O(pairs), or O(n log n) for places.
 * Source: Knox (1964), Applied Statistics 13(1); p-values as Phipson & Smyth (2010); bands adjusted
 *         by Holm (1979), which holds although they contain each other.
 */
export function knox(
  near: readonly (readonly [number, number])[] | Places,
  days: ArrayLike<DayNumber>,
  options: KnoxOptions,
  progress: Progress,
): Knox {
  const { bands, seed } = options;
  const dealt = Int32Array.from(days);
  const count = "groups" in near ? closeAtPlaces(near, bands) : closePairs(near, bands);
  const observed = count(dealt).slice();
  const isExact = dealt.length <= MOST_FOR_ALL_ORDERS;
  const tally = new Tally(observed);
  if (isExact) forEachOrder(dealt, () => tally.add(count(dealt)));
  else drawOrders(dealt, options, progress, () => tally.add(count(dealt)));
  const p = bands.map((_, at) => tally.chance(at, isExact));
  const adjusted = holm(p);
  return {
    seed,
    draws: tally.draws,
    isExact,
    events: dealt.length,
    nearPairs: pairsNear(near),
    bands: bands.map((within, at): KnoxBand => {
      const expected = tally.mean(at);
      return {
        days: within,
        observed: observed[at]!,
        expected,
        ratio: expected === 0 ? null : observed[at]! / expected,
        p: p[at]!,
        adjusted: adjusted[at]!,
      };
    }),
  };
}

class Tally {
  draws = 0;
  private readonly sums: Float64Array;
  private readonly asMany: Float64Array;

  constructor(private readonly observed: Float64Array) {
    this.sums = new Float64Array(observed.length);
    this.asMany = new Float64Array(observed.length);
  }

  add(counts: Float64Array): void {
    this.draws++;
    counts.forEach((count, at) => {
      this.sums[at]! += count;
      if (count >= this.observed[at]!) this.asMany[at]!++;
    });
  }

  mean(at: number): number {
    return this.draws === 0 ? 0 : this.sums[at]! / this.draws;
  }

  chance(at: number, isExact: boolean): number {
    return isExact ? this.asMany[at]! / this.draws : (this.asMany[at]! + 1) / (this.draws + 1);
  }
}

function drawOrders(
  days: Int32Array,
  { draws, seed }: KnoxOptions,
  progress: Progress,
  visit: () => void,
): void {
  const random = seededRandom(seed, "days of near events");
  for (let draw = 0; draw < draws; draw++) {
    if (draw % 16 === 0) progress(draw, draws);
    random.shuffle(days);
    visit();
  }
  progress(draws, draws);
}

/** Every order once, each from the one before by swapping two (Heap 1963). */
function forEachOrder(items: Int32Array, visit: () => void): void {
  const turns = new Uint8Array(items.length);
  visit();
  for (let at = 1; at < items.length;) {
    if (turns[at]! < at) {
      const other = at % 2 === 0 ? 0 : turns[at]!;
      [items[at], items[other]] = [items[other]!, items[at]!];
      visit();
      turns[at]!++;
      at = 1;
    } else turns[at++] = 0;
  }
}

type CountClose = (days: Int32Array) => Float64Array;

function closePairs(
  near: readonly (readonly [number, number])[],
  bands: readonly number[],
): CountClose {
  const counts = new Float64Array(bands.length);
  return (days) => {
    counts.fill(0);
    for (const [i, j] of near) {
      const apart = Math.abs(days[i]! - days[j]!);
      for (let at = bands.length - 1; at >= 0 && apart <= bands[at]!; at--) counts[at]!++;
    }
    return counts;
  };
}

/** A place's days in order, and a pointer for each band that trails behind by its days. */
function closeAtPlaces({ groups }: Places, bands: readonly number[]): CountClose {
  const counts = new Float64Array(bands.length);
  const ordered = groups.map((events) => new Int32Array(events.length));
  return (days) => {
    counts.fill(0);
    groups.forEach((events, place) => {
      const there = ordered[place]!;
      events.forEach((event, at) => (there[at] = days[event]!));
      there.sort();
      bands.forEach((within, band) => {
        let first = 0;
        for (let at = 0; at < there.length; at++) {
          while (there[at]! - there[first]! > within) first++;
          counts[band]! += at - first;
        }
      });
    });
    return counts;
  };
}

function pairsNear(near: readonly (readonly [number, number])[] | Places): number {
  if (!("groups" in near)) return near.length;
  return near.groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}

function holm(p: readonly number[]): number[] {
  const adjusted: number[] = [];
  let least = 0;
  p.map((value, at) => ({ value, at }))
    .sort((a, b) => a.value - b.value || a.at - b.at)
    .forEach(({ value, at }, rank) => {
      least = Math.max(least, Math.min(1, value * (p.length - rank)));
      adjusted[at] = least;
    });
  return adjusted;
}
