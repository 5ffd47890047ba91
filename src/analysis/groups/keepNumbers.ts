import type { Groups } from "./groups.ts";
import { matchGroups } from "./matchGroups.ts";

/** Groups as they were shown before: their numbers, and the ids of their young people. */
export interface NumberedGroup {
  readonly id: number;
  readonly youngPeople: readonly string[];
}

/** The groups of an analysis by the ids of their young people, which outlast the analysis. */
export function numberedGroups({ list }: Groups, ids: readonly string[]): NumberedGroup[] {
  return list.map(({ id, youngPeople }) => ({
    id,
    youngPeople: youngPeople.map((node) => ids[node]!),
  }));
}

/**
 * The same groups under the numbers they had before, so that names and colours stay with the same
 * young people when data are added or another time is looked at. A new group takes the smallest
 * number that is free.
 *
 * In:  `ids`, the young people of the analysis, in order of node. Out: in order of number.
 * Cost: that of `matchGroups`.
 */
export function keepNumbers(
  groups: Groups,
  ids: readonly string[],
  before: readonly NumberedGroup[],
): Groups {
  const now = numberedGroups(groups, ids);
  const { continues } = matchGroups(
    before.map(({ youngPeople }) => youngPeople),
    now.map(({ youngPeople }) => youngPeople),
  );
  const kept = continues.map((at) => (at === null ? null : before[at]!.id));
  const taken = new Set(kept);
  const numberOf = new Map<number, number>([[0, 0]]);
  let next = 1;
  now.forEach(({ id }, at) => {
    while (taken.has(next)) next++;
    const number = kept[at] ?? next;
    taken.add(number);
    numberOf.set(id, number);
  });
  const renumbered = (id: number) => numberOf.get(id) ?? id;
  return {
    ...groups,
    list: groups.list
      .map((group) => ({ ...group, id: renumbered(group.id) }))
      .sort((a, b) => a.id - b.id),
    membership: groups.membership.map(renumbered),
    between: groups.between.map((each) => ({ ...each, groups: each.groups.map(renumbered) })),
  };
}
