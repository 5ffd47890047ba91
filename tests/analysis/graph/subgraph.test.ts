import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subgraph } from "../../../src/analysis/graph/subgraph.ts";
import { anyGraph, graphOf, tiesOf } from "../../support/graphs.ts";

describe("subgraph", () => {
  it("keeps the marked nodes in order and the ties among them", () => {
    const part = subgraph(
      graphOf(5, [
        [0, 2],
        [2, 4],
        [1, 2],
        [3, 4],
      ]),
      Uint8Array.of(1, 0, 1, 0, 1),
    );
    expect([...part.nodeOf]).toEqual([0, 2, 4]);
    expect(tiesOf(part.graph)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it("can keep nothing, and all", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        expect(subgraph(graph, new Uint8Array(graph.n)).graph.n).toBe(0);
        const all = subgraph(graph, new Uint8Array(graph.n).fill(1)).graph;
        expect(tiesOf(all)).toEqual(tiesOf(graph));
        expect([...all.neighbours]).toEqual([...graph.neighbours]);
      }),
    );
  });
});
