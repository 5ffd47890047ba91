import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components } from "../../../src/analysis/graph/components.ts";
import { cutpoints } from "../../../src/analysis/graph/cutpoints.ts";
import { subgraph } from "../../../src/analysis/graph/subgraph.ts";
import { anyGraph, graphOf, pathOf, starOf, tiesOf } from "../../support/graphs.ts";
import { publishedGraphs } from "../../support/publishedGraphs.ts";

const marked = (flags: Uint8Array) => [...flags.keys()].filter((v) => flags[v] === 1);

describe("cutpoints", () => {
  it("finds the two ends of the one tie between two triangles", () => {
    const { cut, bridges } = cutpoints(
      graphOf(6, [
        [3, 4],
        [3, 5],
        [4, 5],
        [3, 2],
        [0, 1],
        [0, 2],
        [1, 2],
      ]),
    );
    expect(marked(cut)).toEqual([2, 3]);
    expect(bridges).toEqual([[2, 3]]);
  });

  it("counts pendant ties, and a pair as a bridge without a cut node", () => {
    expect(marked(cutpoints(starOf(4)).cut)).toEqual([0]);
    expect(cutpoints(starOf(4)).bridges).toHaveLength(3);
    expect(marked(cutpoints(pathOf(2)).cut)).toEqual([]);
    expect(cutpoints(pathOf(2)).bridges).toEqual([[0, 1]]);
    expect(cutpoints(graphOf(0, [])).bridges).toEqual([]);
    expect(marked(cutpoints(graphOf(1, [])).cut)).toEqual([]);
  });

  it("follows a chain of a hundred thousand", () => {
    const { cut, bridges } = cutpoints(pathOf(100_000));
    expect(marked(cut)).toHaveLength(99_998);
    expect(bridges).toHaveLength(99_999);
    expect(bridges[70_000]).toEqual([70_000, 70_001]);
  });

  it.each(publishedGraphs)("agrees with networkx on %s", (_, { graph, answers }) => {
    expect(marked(cutpoints(graph).cut)).toEqual(answers.cut);
    expect(cutpoints(graph).bridges).toEqual(answers.bridges);
  });

  it("finds exactly what parts the graph when it is taken away", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const { cut, bridges } = cutpoints(graph);
        const parts = components(graph).sizes.length;
        const without = (v: number) =>
          subgraph(
            graph,
            Uint8Array.from({ length: graph.n }, (_, w) => (v === w ? 0 : 1)),
          ).graph;
        const partsWithout = Array.from(
          { length: graph.n },
          (_, v) => components(without(v)).sizes.length,
        );
        expect(marked(cut)).toEqual(
          [...partsWithout.keys()].filter((v) => partsWithout[v]! > parts),
        );
        const ties = tiesOf(graph);
        const parting = ties.filter((_, at) => {
          const rest = graphOf(graph.n, ties.toSpliced(at, 1));
          return components(rest).sizes.length > parts;
        });
        expect(bridges).toEqual(parting);
      }),
    );
  });
});
