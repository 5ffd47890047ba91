import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twins } from "../../../src/analysis/graph/twins.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { anyGraph, graphOf, neighboursOf, starOf } from "../../support/graphs.ts";

/** The first node that has the same ties as each, each other left out, the slow way. */
function slowTwins(graph: Csr): number[] {
  const near = neighboursOf(graph);
  return near.map((ties, v) =>
    near.findIndex((others, u) => {
      const mine = [...ties].filter((w) => w !== u);
      const theirs = [...others].filter((w) => w !== v);
      return mine.length === theirs.length && mine.every((w) => others.has(w));
    }),
  );
}

describe("twins", () => {
  it("finds nodes with the same ties that are not tied to each other", () => {
    const { firstOf, tied } = twins(starOf(4));
    expect([...firstOf]).toEqual([0, 1, 1, 1]);
    expect([...tied]).toEqual([0, 0, 0, 0]);
  });

  it("finds nodes with the same ties that are tied to each other", () => {
    const { firstOf, tied } = twins(
      graphOf(5, [
        [0, 1],
        [0, 2],
        [1, 2],
        [2, 3],
        [3, 4],
      ]),
    );
    expect([...firstOf]).toEqual([0, 0, 2, 3, 4]);
    expect([...tied]).toEqual([1, 1, 0, 0, 0]);
  });

  it("takes an empty graph and holds lone nodes for twins", () => {
    expect([...twins(graphOf(0, [])).firstOf]).toEqual([]);
    expect([...twins(graphOf(2, [])).firstOf]).toEqual([0, 0]);
  });

  it("finds all there are and none besides", () => {
    fc.assert(
      fc.property(anyGraph(9), (graph) => {
        const { firstOf, tied } = twins(graph);
        expect([...firstOf]).toEqual(slowTwins(graph));
        const near = neighboursOf(graph);
        firstOf.forEach((first, v) => {
          if (first !== v) expect(tied[v] === 1).toBe(near[v]!.has(first));
        });
      }),
      { numRuns: 300 },
    );
  });
});
