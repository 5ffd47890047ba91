import fc from "fast-check";
import eigenvectorOracle from "graphology-metrics/centrality/eigenvector.js";
import { describe, expect, it } from "vitest";
import { components } from "../../../src/analysis/graph/components.ts";
import { eigenvectorCentrality } from "../../../src/analysis/graph/eigenvector.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import {
  anyGraph,
  graphologyOf,
  graphOf,
  neighboursOf,
  pathOf,
  starOf,
  type Tie,
} from "../../support/graphs.ts";
import { publishedGraphs } from "../../support/publishedGraphs.ts";

describe("eigenvectorCentrality", () => {
  it("gives the middle of a star the square root of its ties times the others' value", () => {
    const outer = 1 / Math.sqrt(8);
    expectAllClose(eigenvectorCentrality(starOf(5)), [Math.sqrt(0.5), outer, outer, outer, outer]);
  });

  it("is 0 outside the largest component", () => {
    const graph = graphOf(6, [
      [0, 1],
      [2, 3],
      [3, 4],
      [4, 2],
    ]);
    const third = 1 / Math.sqrt(3);
    expectAllClose(eigenvectorCentrality(graph), [0, 0, third, third, third, 0]);
  });

  it("is not defined without ties or where two components are the largest", () => {
    const nowhere = (n: number) => new Array<number>(n).fill(NaN);
    expect([...eigenvectorCentrality(graphOf(0, []))]).toEqual([]);
    expect([...eigenvectorCentrality(graphOf(1, []))]).toEqual(nowhere(1));
    expect([...eigenvectorCentrality(graphOf(3, []))]).toEqual(nowhere(3));
    const twoPairs = graphOf(5, [
      [0, 1],
      [2, 3],
    ]);
    expect([...eigenvectorCentrality(twoPairs)]).toEqual(nowhere(5));
  });

  it.each(publishedGraphs)("agrees with numpy on %s", (_, { graph, answers }) => {
    expectAllClose(eigenvectorCentrality(graph), answers.eigenvector);
  });

  it("reaches the true values on a long chain, where repeated multiplication does not", () => {
    const n = 400;
    const truth = Array.from(
      { length: n },
      (_, v) => Math.sqrt(2 / (n + 1)) * Math.sin((Math.PI * (v + 1)) / (n + 1)),
    );
    expectAllClose(eigenvectorCentrality(pathOf(n)), truth, 9);
    expect(() => eigenvectorOracle(graphologyOf(pathOf(n)))).toThrow("failed to converge");
  });

  it("decides between two parts that hardly touch", () => {
    const clique = (first: number): Tie[] =>
      Array.from({ length: 15 }, (_, i) =>
        Array.from({ length: i }, (__, j): Tie => [first + i, first + j]),
      ).flat();
    const bridged = graphOf(34, [
      ...clique(0),
      ...clique(15),
      [0, 30],
      [30, 31],
      [31, 32],
      [32, 15],
      [20, 33],
    ]);
    const values = eigenvectorCentrality(bridged);
    expect(values[33]).toBeGreaterThan(0);
    expect(values[16]).toBeGreaterThan(values[1]!);
    expectProportional(bridged, values);
  });

  it("is of unit length, above 0 in its part, and in proportion to the neighbours' sum", () => {
    fc.assert(
      fc.property(anyGraph(20), (graph) => {
        const values = eigenvectorCentrality(graph);
        if (values.some(Number.isNaN)) return;
        expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 12);
        const { of, sizes } = components(graph);
        const largest = Math.max(...sizes);
        values.forEach((value, v) => expect(value > 0).toBe(sizes[of[v]!] === largest));
        expectProportional(graph, values);
      }),
    );
  });

  it("agrees with graphology on connected graphs", () => {
    const connected = anyGraph(12).filter(
      (graph) => components(graph).sizes.length === 1 && graph.n > 1,
    );
    fc.assert(
      fc.property(connected, (graph) => {
        const theirs = eigenvectorOracle(graphologyOf(graph), {
          getEdgeWeight: null,
          tolerance: 1e-14,
          maxIterations: 100_000,
        });
        expectAllClose(eigenvectorCentrality(graph), Object.values(theirs), 8);
      }),
    );
  });
});

function expectProportional(
  graph: Parameters<typeof eigenvectorCentrality>[0],
  values: Float64Array,
) {
  const sums = neighboursOf(graph).map((near) => [...near].reduce((sum, w) => sum + values[w]!, 0));
  const rate = sums.reduce((sum, each, v) => sum + each * values[v]!, 0);
  expectAllClose(
    sums,
    values.map((value) => rate * value),
    9,
  );
}
