import { gatherGroups, type GroupedNodes, numbersIn } from "./comparePartitions.ts";

/** How often the groups of one partition were found together in many runs. */
export interface Stability {
  /**
   * Of each node: the share of the other young people of its group that it was grouped with, on
   * average over the runs. From 0 to 1; NaN for a young person who is the only one of a group,
   * and for a context in a group of nobody.
   */
  readonly nodes: Float64Array;
  /** Of each group: the mean of its young people's; NaN for fewer than two. */
  readonly groups: Float64Array;
}

/**
 * How sure it is that the members of each group belong together: how often they did when the
 * network was shaken and groups were found again.
 *
 * It is counted over young people. A context that only one of them is linked to goes wherever
 * that link is left out, which says nothing of the others.
 * In:  the groups, and runs over the same nodes, of which the first `youngPeople` are young
 *      people. Out: exact at any size, without a table of all pairs.
 * Cost: O(n) a run.
 */
export function stabilityOf(
  membership: Int32Array,
  runs: readonly Int32Array[],
  youngPeople: number,
): Stability {
  const people = gatherGroups(membership, youngPeople);
  const n = membership.length;
  const sums = new Float64Array(n);
  const shared = new SharedWithGroup(n);
  const contexts = gatherContexts(membership, youngPeople);
  for (const run of runs)
    for (let g = 0; g + 1 < people.starts.length; g++) {
      const within = people.nodes.subarray(people.starts[g], people.starts[g + 1]);
      shared.count(within, run);
      for (const v of within) sums[v]! += shared.numbers[run[v]!]! - 1;
      for (const v of contexts.nodes.subarray(contexts.starts[g], contexts.starts[g + 1]))
        sums[v]! += shared.numbers[run[v]!]!;
      shared.forget(within, run);
    }
  const nodes = sums.map((sum, v) => {
    const g = membership[v]!;
    const others = people.starts[g + 1]! - people.starts[g]! - (v < youngPeople ? 1 : 0);
    return others > 0 && runs.length > 0 ? sum / (others * runs.length) : NaN;
  });
  return { nodes, groups: meansOf(people, nodes) };
}

/** How many young people of one group each group of a run holds. */
class SharedWithGroup {
  readonly numbers: Uint32Array;

  constructor(n: number) {
    this.numbers = new Uint32Array(n);
  }

  count(people: Uint32Array, run: Int32Array): void {
    for (const v of people) this.numbers[run[v]!]!++;
  }

  forget(people: Uint32Array, run: Int32Array): void {
    for (const v of people) this.numbers[run[v]!] = 0;
  }
}

/** The contexts of each group: what `gatherGroups` gives for the nodes after the young people. */
function gatherContexts(membership: Int32Array, youngPeople: number): GroupedNodes {
  const { starts, nodes } = gatherGroups(membership.subarray(youngPeople));
  const groups = numbersIn(membership);
  const padded = new Uint32Array(groups + 1).fill(nodes.length);
  padded.set(starts);
  return { starts: padded, nodes: nodes.map((v) => v + youngPeople) };
}

/** Whoever is the only one has no stability, and so neither has the group. */
function meansOf({ starts, nodes }: GroupedNodes, values: Float64Array): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, g) => {
    const within = nodes.subarray(starts[g], starts[g + 1]);
    return within.reduce((sum, v) => sum + values[v]!, 0) / within.length;
  });
}
