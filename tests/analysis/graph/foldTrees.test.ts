import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components } from "../../../src/analysis/graph/components.ts";
import { foldTrees } from "../../../src/analysis/graph/foldTrees.ts";
import { subgraph } from "../../../src/analysis/graph/subgraph.ts";
import { anyGraph, graphOf, pathOf, starOf } from "../../support/graphs.ts";

describe("foldTrees", () => {
  it("leaves a ring and counts what hangs on each of its nodes", () => {
    const folded = foldTrees(
      graphOf(7, [
        [0, 1],
        [1, 2],
        [2, 0],
        [2, 3],
        [3, 4],
        [3, 5],
      ]),
    );
    expect([...folded.kept]).toEqual([1, 1, 1, 0, 0, 0, 1]);
    expect([...folded.weight.slice(0, 3)]).toEqual([1, 1, 4]);
    // Node 3 parts 4, 5 and the ring; node 2 parts what hangs on it from 0 and 1.
    expect([...folded.between]).toEqual([0, 0, 6, 7, 0, 0, 0]);
  });

  it("folds a whole tree into one node, having counted all its paths", () => {
    expect(foldTrees(pathOf(6)).kept.filter((each) => each === 1)).toHaveLength(1);
    expect([...foldTrees(pathOf(6)).between]).toEqual([0, 4, 6, 6, 4, 0]);
    expect([...foldTrees(starOf(4)).between]).toEqual([3, 0, 0, 0]);
    expect([...foldTrees(pathOf(2)).between]).toEqual([0, 0]);
  });

  it("loses no node and leaves none with a single tie", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const { kept, weight } = foldTrees(graph);
        const { of, sizes } = components(graph);
        const standing = sizes.map((_, part) =>
          weight.reduce((sum, each, v) => (kept[v] === 1 && of[v] === part ? sum + each : sum), 0),
        );
        expect([...standing]).toEqual([...sizes]);
        const core = subgraph(graph, kept).graph;
        for (let v = 0; v < core.n; v++)
          expect(core.offsets[v + 1]! - core.offsets[v]!).not.toBe(1);
      }),
    );
  });
});
