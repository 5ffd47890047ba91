/**
 * Numbers that look random and are the same for the same seed on every machine. Only 32-bit
 * integer operations are used, so no engine can round differently.
 */
export interface Random {
  /** A number from 0 up to but never 1, in steps of 2^-32. */
  next(): number;
  /** A whole number from `low` to `high`, both possible. */
  integer(low: number, high: number): number;
  /** True with that probability. */
  chance(probability: number): boolean;
  /** One of the items. Throws for an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  /** The place in `weights` of one drawn in proportion to them. Throws if none is above 0. */
  weighted(weights: ArrayLike<number>): number;
  /** Puts the items in a random order, in place, and returns them. Works on typed arrays too. */
  shuffle<List extends Indexed>(items: List): List;
}

/** What `shuffle` needs of a list: an array or a typed array. */
export interface Indexed {
  readonly length: number;
  [at: number]: unknown;
}

/**
 * A source of random numbers for one purpose.
 *
 * In: seed, any whole number (taken modulo 2^32); stream, the name of what the numbers are for.
 *     Streams of one seed are independent, so a draw added to one moves no other.
 * Source: xoshiro128** 1.1 (Blackman & Vigna), its state filled by the finaliser of MurmurHash3.
 */
export function seededRandom(seed: number, stream = ""): Random {
  if (!Number.isSafeInteger(seed))
    throw new RangeError(`model/random: the seed ${String(seed)} is not a whole number`);
  const [a, b, c, d] = startingState(seed, stream);
  return new Xoshiro(a, b, c, d);
}

class Xoshiro implements Random {
  constructor(
    private a: number,
    private b: number,
    private c: number,
    private d: number,
  ) {}

  next(): number {
    const result = Math.imul(rotate(Math.imul(this.b, 5), 7), 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = rotate(this.d, 11);
    return (result >>> 0) / 4294967296;
  }

  integer(low: number, high: number): number {
    if (!(low <= high))
      throw new RangeError(`model/random: no whole number from ${String(low)} to ${String(high)}`);
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError("model/random: nothing to pick from");
    return items[this.integer(0, items.length - 1)] as Item;
  }

  weighted(weights: ArrayLike<number>): number {
    let total = 0;
    for (let at = 0; at < weights.length; at++) total += weights[at] ?? 0;
    if (!(total > 0)) throw new RangeError("model/random: no weight is above 0");
    let left = this.next() * total;
    let last = 0;
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] ?? 0;
      if (weight <= 0) continue;
      last = at;
      left -= weight;
      if (left < 0) return at;
    }
    return last;
  }

  shuffle<List extends Indexed>(items: List): List {
    for (let at = items.length - 1; at > 0; at--) {
      const other = this.integer(0, at);
      const held = items[at];
      items[at] = items[other];
      items[other] = held;
    }
    return items;
  }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function startingState(seed: number, stream: string): [number, number, number, number] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stream.length; at++)
    hash = Math.imul(hash ^ stream.charCodeAt(at), 0x01000193);
  const start = finalise((seed | 0) ^ finalise(hash));
  const word = (step: number): number => finalise((start + Math.imul(step, 0x9e3779b9)) | 0);
  const state: [number, number, number, number] = [word(1), word(2), word(3), word(4)];
  // The generator stays at 0 for ever if all of its state is 0.
  return state.every((each) => each === 0) ? [1, 2, 3, 4] : state;
}

function finalise(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
