import { describe, expect, it } from "vitest";
import { listGroups } from "../../../src/analysis/groups/listGroups.ts";

/** Six young people (0–5), a school (6), a park (7) and an incident (8) in two halves (8, 9). */
const twoMode = {
  nodes: 9,
  youngPeople: 6,
  nodeOf: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 8),
};

const none = { list: [], membership: new Int32Array() };

describe("listGroups", () => {
  it("numbers groups by how many young people they hold, then by the first of them", () => {
    const { list, membership } = listGroups({
      ...twoMode,
      membership: Int32Array.of(0, 1, 0, 2, 1, 2, 2, 0, 1, 1),
    });
    expect(list).toEqual([
      { id: 1, youngPeople: [0, 2], contexts: [7] },
      { id: 2, youngPeople: [1, 4], contexts: [8] },
      { id: 3, youngPeople: [3, 5], contexts: [6] },
    ]);
    expect([...membership]).toEqual([1, 2, 1, 3, 2, 3, 3, 1, 2]);
  });

  it("goes by the smallest id whatever order the grouped nodes come in", () => {
    const { list } = listGroups({
      nodes: 6,
      youngPeople: 6,
      nodeOf: Int32Array.of(5, 4, 3, 2, 1, 0),
      membership: Int32Array.of(0, 1, 2, 2, 1, 0),
    });
    expect(list.map(({ youngPeople }) => youngPeople)).toEqual([
      [0, 5],
      [1, 4],
      [2, 3],
    ]);
  });

  it("puts the larger group first and leaves out what holds fewer than two young people", () => {
    const { list, membership } = listGroups({
      ...twoMode,
      membership: Int32Array.of(0, 1, 2, 2, 1, 2, 0, 2, 3, 3),
    });
    expect(list.map(({ youngPeople }) => youngPeople)).toEqual([
      [2, 3, 5],
      [1, 4],
    ]);
    expect([...membership]).toEqual([0, 2, 1, 1, 2, 1, 0, 1, 0]);
  });

  it("lists an incident in both groups its halves stand in, and says so by no single number", () => {
    const { list, membership } = listGroups({
      ...twoMode,
      membership: Int32Array.of(0, 0, 0, 1, 1, 1, 0, 1, 0, 1),
    });
    expect(list.map(({ contexts }) => contexts)).toEqual([
      [6, 8],
      [7, 8],
    ]);
    expect(membership[8]).toBe(0);
  });

  it("gives an incident the number of its one half in the list", () => {
    const { membership } = listGroups({
      ...twoMode,
      membership: Int32Array.of(0, 0, 0, 0, 0, 1, 0, 0, 1, 0),
    });
    expect(membership[8]).toBe(1);
  });

  it("lists young people alone where they were grouped without contexts", () => {
    const { list, membership } = listGroups({
      nodes: 9,
      youngPeople: 6,
      nodeOf: Int32Array.of(0, 1, 2, 3, 4, 5),
      membership: Int32Array.of(0, 0, 1, 2, 2, 3),
    });
    expect(list).toEqual([
      { id: 1, youngPeople: [0, 1], contexts: [] },
      { id: 2, youngPeople: [3, 4], contexts: [] },
    ]);
    expect([...membership]).toEqual([1, 1, 0, 2, 2, 0, 0, 0, 0]);
  });

  it("takes nobody", () => {
    const nothing = new Int32Array();
    expect(listGroups({ nodes: 0, youngPeople: 0, nodeOf: nothing, membership: nothing })).toEqual(
      none,
    );
  });
});
