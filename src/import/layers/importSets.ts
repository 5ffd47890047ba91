import type { ImportsByRecord, ImportSet } from "../../model/holdings.ts";
import { forEachTable } from "../../model/holdings.ts";
import { datasetKeys } from "../../model/dataset.ts";

/** Sets of imports by number, so that a record needs one number however many imports it has. */
export class ImportSets {
  private readonly sets: ImportSet[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly unions = new Map<number, number>();

  /** In: the sets there are already; they keep their numbers. */
  constructor(before: readonly ImportSet[]) {
    for (const set of before) this.numberOf(set);
  }

  /** The number of a set. In: ids, ascending. */
  numberOf(ids: ImportSet): number {
    const name = ids.join();
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.sets.length);
    return this.sets.push(ids) - 1;
  }

  idsOf(number: number): ImportSet {
    return this.sets[number] ?? [];
  }

  isShared(number: number): boolean {
    return this.idsOf(number).length > 1;
  }

  /** The number of all the imports of two sets together. */
  union(one: number, other: number): number {
    if (one === other) return one;
    const name = Math.min(one, other) * PAIRS + Math.max(one, other);
    const known = this.unions.get(name);
    if (known !== undefined) return known;
    const ids = new Set([...this.idsOf(one), ...this.idsOf(other)]);
    const number = this.numberOf([...ids].sort((a, b) => a - b));
    this.unions.set(name, number);
    return number;
  }

  /** The number of a set without one import; of nothing if no other is left. */
  without(number: number, id: number): number {
    return this.numberOf(this.idsOf(number).filter((each) => each !== id));
  }

  /** The sets in use, in order, and the records' numbers among them. */
  settle(from: { readonly [Key in keyof ImportsByRecord]: ArrayLike<number> }): {
    readonly sets: readonly ImportSet[];
    readonly from: ImportsByRecord;
  } {
    const isUsed = new Uint8Array(this.sets.length);
    for (const key of datasetKeys) mark(isUsed, from[key]);
    const used = [...this.sets.keys()].filter((number) => isUsed[number] === 1);
    used.sort((a, b) => compareSets(this.idsOf(a), this.idsOf(b)));
    const now = new Uint32Array(this.sets.length);
    used.forEach((number, at) => (now[number] = at));
    return {
      sets: used.map((number) => this.idsOf(number)),
      from: forEachTable((key) => renumbered(from[key], now)),
    };
  }
}

/** More than there can be sets: each has a record of its own. */
const PAIRS = 2 ** 26;

function mark(isUsed: Uint8Array, numbers: ArrayLike<number>): void {
  for (let at = 0; at < numbers.length; at++) isUsed[numbers[at] ?? 0] = 1;
}

function renumbered(numbers: ArrayLike<number>, now: Uint32Array): Uint32Array {
  const all = new Uint32Array(numbers.length);
  for (let at = 0; at < all.length; at++) all[at] = now[numbers[at] ?? 0] ?? 0;
  return all;
}

function compareSets(a: ImportSet, b: ImportSet): number {
  const at = a.findIndex((id, i) => id !== b[i]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
