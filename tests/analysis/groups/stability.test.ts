import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenGroups } from "../../../src/analysis/groups/betweenGroups.ts";
import { firmness } from "../../../src/analysis/groups/firmness.ts";
import { stabilityOf } from "../../../src/analysis/groups/stability.ts";
import { expectAllClose } from "../../support/closeTo.ts";

const runs = (...all: number[][]) => all.map((each) => Int32Array.from(each));

describe("stabilityOf", () => {
  it("is how often one was with the others of one's group", () => {
    // Three young people and a context in one group; the last young person strays in half the runs.
    const groups = Int32Array.of(0, 0, 0, 0);
    const { nodes, groups: means } = stabilityOf(groups, runs([0, 0, 0, 0], [0, 0, 1, 1]), 3);
    expectAllClose(nodes, [0.75, 0.75, 0.5, 2 / 3]);
    expectAllClose(means, [2 / 3]);
  });

  it("does not hold a context that strays against the young people", () => {
    const { nodes, groups } = stabilityOf(Int32Array.of(0, 0, 0), runs([0, 0, 1], [0, 0, 1]), 2);
    expectAllClose(nodes, [1, 1, 0]);
    expectAllClose(groups, [1]);
  });

  it("is not defined for who is alone, for contexts of nobody, and without runs", () => {
    const { nodes, groups } = stabilityOf(Int32Array.of(0, 0, 1, 1, 2), runs([0, 0, 1, 1, 1]), 3);
    expectAllClose(nodes, [1, 1, NaN, 1, NaN]);
    expectAllClose(groups, [1, NaN, NaN].slice(0, groups.length));
    expectAllClose(stabilityOf(Int32Array.of(0, 0), [], 2).nodes, [NaN, NaN]);
  });

  it("is what a table of all pairs would give", () => {
    const n = 9;
    const partition = fc.array(fc.nat(3), { minLength: n, maxLength: n });
    fc.assert(
      fc.property(
        partition,
        fc.array(partition, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: n }),
        (groups, all, youngPeople) => {
          const { nodes } = stabilityOf(Int32Array.from(groups), runs(...all), youngPeople);
          const people = Array.from({ length: youngPeople }, (_, v) => v);
          expectAllClose(
            nodes,
            groups.map((group, v) => {
              const others = people.filter((w) => w !== v && groups[w] === group);
              const times = others.flatMap((w) => all.map((run) => Number(run[w] === run[v])));
              return times.reduce((sum, time) => sum + time, 0) / times.length;
            }),
          );
        },
      ),
    );
  });
});

describe("firmness", () => {
  it("parts at eight in ten and at half, with both limits in the firmer class", () => {
    expect([1, 0.8, 0.79, 0.5, 0.49, 0].map(firmness)).toEqual([
      "firm",
      "firm",
      "usual",
      "usual",
      "between",
      "between",
    ]);
    // Eight tenths added up from tenths fall short by rounding.
    const tenths = Array.from({ length: 8 }, () => 0.1).reduce((sum, tenth) => sum + tenth, 0);
    expect(tenths).toBeLessThan(0.8);
    expect(firmness(tenths)).toBe("firm");
  });
});

describe("betweenGroups", () => {
  // Two groups of three; node 2 is with the other group in three runs of five.
  const groups = Int32Array.of(0, 0, 0, 1, 1, 1);
  const torn = runs(
    [0, 0, 1, 1, 1, 1],
    [0, 0, 1, 1, 1, 1],
    [0, 0, 1, 1, 1, 1],
    [0, 0, 0, 1, 1, 1],
    [0, 0, 0, 1, 1, 1],
  );

  it("names the two groups somebody falls into, the more frequent first", () => {
    const { nodes } = stabilityOf(groups, torn, 6);
    expect(betweenGroups(groups, nodes, torn, 6)).toEqual([
      { youngPerson: 2, groups: [1, 0], shares: [0.6, 0.4] },
    ]);
  });

  it("counts for each such young person afresh", () => {
    const both = runs([0, 0, 1, 0, 1, 1], [0, 0, 1, 0, 1, 1], [0, 0, 0, 1, 1, 1]);
    const found = betweenGroups(groups, stabilityOf(groups, both, 6).nodes, both, 6);
    expect(found.map(({ youngPerson, groups: of }) => [youngPerson, of])).toEqual([
      [2, [1, 0]],
      [3, [0, 1]],
    ]);
    const [one, other] = found.map(({ shares }) => shares);
    expectAllClose(one!, [4 / 9, 1 / 3]);
    expectAllClose(other!, [4 / 9, 1 / 3]);
  });

  it("names one group alone where somebody was by themselves otherwise", () => {
    const loose = runs([0, 0, 1, 2, 2, 2], [0, 0, 1, 2, 2, 2], [0, 0, 0, 1, 1, 1]);
    const [only] = betweenGroups(groups, stabilityOf(groups, loose, 6).nodes, loose, 6);
    expect(only).toEqual({ youngPerson: 2, groups: [0], shares: [1 / 3] });
  });

  it("takes a group of one young person for none, and counts no contexts", () => {
    const lone = Int32Array.of(0, 0, 0, 1, 1, 1);
    const all = runs([0, 1, 2, 2, 2, 2], [0, 1, 2, 2, 2, 2]);
    const { nodes } = stabilityOf(lone, all, 4);
    expect(betweenGroups(lone, nodes, all, 4).map(({ groups: of }) => of)).toEqual([[], [], []]);
  });

  it("is empty where everybody is firm", () => {
    const firm = runs([0, 0, 0, 1, 1, 1]);
    expect(betweenGroups(groups, stabilityOf(groups, firm, 6).nodes, firm, 6)).toEqual([]);
  });
});
