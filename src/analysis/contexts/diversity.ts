import type { Random } from "../../model/random.ts";

/**
 * How evenly members of groups are mixed: 0 if all are of one group, near 1 if each is of another.
 *
 * In: the group of each member; at least one.
 */
export function diversityOf(groups: readonly number[]): number {
  return 1 - togetherness(groups) / (groups.length * groups.length);
}

/**
 * The share of random sets of as many people that are as evenly mixed or more, this one among them.
 *
 * In:  `own`, the groups of those observed; `all`, the group of everybody, below 0 for none; only
 *      those with a group are drawn.
 * Out: above 0, at most 1; (b + 1) / (draws + 1).
 * Cost: O(draws × own).
 */
export function chanceOfDiversity(
  own: readonly number[],
  all: Int32Array,
  draws: number,
  random: Random,
): number {
  const pool = all.filter((group) => group >= 0);
  const counts = new Uint32Array(pool.reduce((most, group) => Math.max(most, group), 0) + 1);
  const observed = togetherness(own);
  let asMixed = 0;
  for (let draw = 0; draw < draws; draw++)
    if (drawTogetherness(pool, own.length, counts, random) <= observed) asMixed++;
  return (asMixed + 1) / (draws + 1);
}

/** Ordered pairs of the same group, each member with itself included. */
function togetherness(groups: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count * count, 0);
}

/** The same of so many drawn without replacement. The pool stays in the order they leave it in. */
function drawTogetherness(
  pool: Int32Array,
  size: number,
  counts: Uint32Array,
  random: Random,
): number {
  let sum = 0;
  for (let at = 0; at < size; at++) {
    const other = random.integer(at, pool.length - 1);
    const group = pool[other]!;
    pool[other] = pool[at]!;
    pool[at] = group;
    sum += 2 * counts[group]! + 1;
    counts[group]!++;
  }
  for (let at = 0; at < size; at++) counts[pool[at]!] = 0;
  return sum;
}
