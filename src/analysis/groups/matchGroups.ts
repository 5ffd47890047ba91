/** How the groups of one time go on in those of another. */
export interface MatchedGroups {
  /** For each group of `after`, the group of `before` that it continues; null for a new one. */
  readonly continues: readonly (number | null)[];
  /** For each group of `after`, which groups of `before` came together in it: two or more, or none. */
  readonly merged: readonly (readonly number[])[];
  /** For each group of `before`, into which groups of `after` it fell: two or more, or none. */
  readonly split: readonly (readonly number[])[];
}

/** Groups that share less than this of all their young people are not the same. */
const LEAST_SHARED = 0.3;

interface Overlap {
  readonly before: number;
  readonly after: number;
  readonly shared: number;
  /** Shared young people, of all who are in either. */
  readonly jaccard: number;
}

/**
 * Which linked group is which, before and after data were added or in two stretches of time, so
 * that names and colours stay with the same young people.
 *
 * Matched one to one, the most alike first, if they share at least three in ten of all who are
 * in either. Groups merged where more than half of each came into the same one; a group split
 * where more than half of each of several came out of it.
 * In:  the ids of each group's young people; in each list nobody is in two groups.
 * Out: of equally alike pairs, that with the smaller numbers is matched first.
 * Cost: O(n + p log p) for p pairs of groups that share anybody.
 * Source: after Greene, Doyle & Cunningham (2010), who match by the same measure and threshold.
 */
export function matchGroups<Id>(
  before: readonly (readonly Id[])[],
  after: readonly (readonly Id[])[],
): MatchedGroups {
  const overlaps = findOverlaps(before, after);
  const continues: (number | null)[] = after.map(() => null);
  const taken = new Set<number>();
  const likest = overlaps
    .filter(({ jaccard }) => jaccard >= LEAST_SHARED)
    .sort((a, b) => b.jaccard - a.jaccard || a.before - b.before || a.after - b.after);
  for (const pair of likest) {
    if (continues[pair.after] !== null || taken.has(pair.before)) continue;
    continues[pair.after] = pair.before;
    taken.add(pair.before);
  }
  const merged: number[][] = after.map(() => []);
  const split: number[][] = before.map(() => []);
  for (const { before: from, after: to, shared } of overlaps) {
    if (2 * shared > before[from]!.length) merged[to]!.push(from);
    if (2 * shared > after[to]!.length) split[from]!.push(to);
  }
  return { continues, merged: merged.map(several), split: split.map(several) };
}

function several(numbers: number[]): number[] {
  return numbers.length < 2 ? [] : numbers.sort((a, b) => a - b);
}

function findOverlaps<Id>(
  before: readonly (readonly Id[])[],
  after: readonly (readonly Id[])[],
): Overlap[] {
  const groupBefore = new Map(before.flatMap((ids, number) => ids.map((id) => [id, number])));
  return after.flatMap((ids, number) => {
    const shared = new Map<number, number>();
    for (const id of ids) {
      const group = groupBefore.get(id);
      if (group !== undefined) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    return [...shared].map(([group, count]): Overlap => {
      const all = before[group]!.length + ids.length - count;
      return { before: group, after: number, shared: count, jaccard: count / all };
    });
  });
}
