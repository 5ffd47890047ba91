import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relabelForSpeed } from "../../../src/analysis/graph/locality.ts";
import { degreeOf } from "../../../src/network/csr.ts";
import { anyGraph, graphOf, renamed, starOf } from "../../support/graphs.ts";

describe("relabelForSpeed", () => {
  it("puts the node with most ties first and walks from neighbour to neighbour", () => {
    const fast = relabelForSpeed(
      graphOf(6, [
        [0, 5],
        [5, 3],
        [3, 1],
        [3, 2],
      ]),
    );
    expect([...fast.nodeOf]).toEqual([3, 5, 0, 1, 2, 4]);
    const walked = [...fast.breadthFirst].map((label) => fast.nodeOf[label]);
    expect(walked).toEqual([0, 5, 3, 1, 2, 4]);
  });

  it("takes an empty graph and a star", () => {
    expect(relabelForSpeed(graphOf(0, [])).nodeOf).toHaveLength(0);
    expect([...relabelForSpeed(starOf(4)).nodeOf]).toEqual([0, 1, 2, 3]);
  });

  it("is the same graph, rows ascending, degrees falling, every node once", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const fast = relabelForSpeed(graph);
        const nodes = Array.from({ length: graph.n }, (_, v) => v);
        expect([...fast.nodeOf].toSorted((a, b) => a - b)).toEqual(nodes);
        expect([...fast.breadthFirst].toSorted((a, b) => a - b)).toEqual(nodes);
        expect(renamed(fast.graph, [...fast.nodeOf])).toEqual({ ...graph, weights: null });
        const degrees = nodes.map((v) => degreeOf(fast.graph, v));
        expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
        for (const v of nodes) {
          const row = [...fast.graph.neighbours.subarray(...rowOf(fast.graph.offsets, v))];
          expect(row).toEqual(row.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

function rowOf(offsets: Uint32Array, v: number): [number, number] {
  return [offsets[v]!, offsets[v + 1]!];
}
