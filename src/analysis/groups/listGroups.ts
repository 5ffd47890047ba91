import type { Group } from "./groups.ts";

/** What the groups were sought in, and how it lies over the two-mode network. */
export interface Grouped {
  /** The group of each node of the grouped graph, from 0. */
  readonly membership: Int32Array;
  /**
   * The two-mode node that each of them is or is a part of: an incident can be grouped as two
   * halves, those harmed and those alleged.
   */
  readonly nodeOf: Int32Array;
  /** How many nodes the two-mode network has, and how many of them, the first, are young people. */
  readonly nodes: number;
  readonly youngPeople: number;
}

export interface ListedGroups {
  readonly list: readonly Group[];
  /**
   * The number of each two-mode node's group; 0 for none, and for an incident whose halves stand
   * in two groups of the list.
   */
  readonly membership: Int32Array;
}

/**
 * The groups that link at least two young people, the largest first, and of equal ones the one
 * with the smallest id.
 *
 * Cost: O(n log n).
 */
export function listGroups(grouped: Grouped): ListedGroups {
  const list = gatherMembers(grouped)
    .filter(({ youngPeople }) => youngPeople.length > 1)
    .sort(bySizeThenId)
    .map((group, at) => ({ ...group, id: at + 1 }));
  return { list, membership: numberNodes(list, grouped.nodes) };
}

type Members = Omit<Group, "id">;

function gatherMembers({ membership, nodeOf, youngPeople }: Grouped): Members[] {
  const members = new Map<number, Set<number>>();
  membership.forEach((group, at) => {
    const nodes = members.get(group) ?? new Set();
    members.set(group, nodes.add(nodeOf[at]!));
  });
  return [...members.values()].map((nodes) => {
    const ascending = [...nodes].sort((a, b) => a - b);
    return {
      youngPeople: ascending.filter((node) => node < youngPeople),
      contexts: ascending.filter((node) => node >= youngPeople),
    };
  });
}

function bySizeThenId(one: Members, other: Members): number {
  const bySize = other.youngPeople.length - one.youngPeople.length;
  return bySize !== 0 ? bySize : one.youngPeople[0]! - other.youngPeople[0]!;
}

function numberNodes(list: readonly Group[], nodes: number): Int32Array {
  const several = -1;
  const numbers = new Int32Array(nodes);
  for (const { id, youngPeople, contexts } of list) {
    for (const node of youngPeople) numbers[node] = id;
    for (const node of contexts) numbers[node] = numbers[node] === 0 ? id : several;
  }
  return numbers.map((number) => Math.max(number, 0));
}
