import { describe, expect, it } from "vitest";
import type { Groups } from "../../../src/analysis/groups/groups.ts";
import { keepNumbers, numberedGroups } from "../../../src/analysis/groups/keepNumbers.ts";

const ids = ["a", "b", "c", "d", "e", "f", "g"];

function groupsOf(...people: readonly (readonly number[])[]): Groups {
  const membership = new Int32Array(ids.length);
  people.forEach((nodes, at) => nodes.forEach((node) => (membership[node] = at + 1)));
  return {
    on: "two-mode",
    verdict: "clear",
    quality: 0.5,
    listQuality: 0.5,
    list: people.map((youngPeople, at) => ({ id: at + 1, youngPeople, contexts: [] })),
    membership,
    partition: null,
    stability: null,
    between: [{ youngPerson: 0, groups: [1, 2] }],
    test: null,
  };
}

const before = numberedGroups(groupsOf([0, 1, 2], [3, 4], [5, 6]), ids);

describe("keepNumbers", () => {
  it("gives groups the numbers of those they continue, in order", () => {
    // The pairs have changed places, and the group of three has lost one.
    const kept = keepNumbers(groupsOf([5, 6], [3, 4], [0, 1]), ids, before);
    expect(kept.list.map(({ id, youngPeople }) => [id, youngPeople])).toEqual([
      [1, [0, 1]],
      [2, [3, 4]],
      [3, [5, 6]],
    ]);
    expect([...kept.membership]).toEqual([1, 1, 0, 2, 2, 3, 3]);
    expect(kept.between).toEqual([{ youngPerson: 0, groups: [3, 2] }]);
  });

  it("gives a new group the smallest number that is free", () => {
    const kept = keepNumbers(groupsOf([3, 4], [0, 5]), ids, before.slice(1));
    expect(kept.list.map(({ id, youngPeople }) => [id, youngPeople])).toEqual([
      [2, [3, 4]],
      [3, [0, 5]],
    ]);
    const fresh = keepNumbers(groupsOf([3, 4], [0, 2]), ids, [
      { id: 1, youngPeople: ["x", "y"] },
      { id: 2, youngPeople: ["d", "e"] },
    ]);
    expect(fresh.list.map(({ id }) => id)).toEqual([1, 2]);
    expect(fresh.list[1]?.youngPeople).toEqual([3, 4]);
  });

  it("changes nothing without groups before", () => {
    const groups = groupsOf([0, 1], [3, 4]);
    expect(keepNumbers(groups, ids, [])).toEqual(groups);
    expect(keepNumbers(groupsOf(), ids, before).list).toEqual([]);
  });
});
