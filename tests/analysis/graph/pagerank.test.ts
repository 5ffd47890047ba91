import fc from "fast-check";
import pagerankOracle from "graphology-metrics/centrality/pagerank.js";
import { describe, expect, it } from "vitest";
import { pagerank } from "../../../src/analysis/graph/pagerank.ts";
import { expectAllClose } from "../../support/closeTo.ts";
import { anyGraph, graphologyOf, graphOf, pathOf, starOf } from "../../support/graphs.ts";
import { publishedGraphs } from "../../support/publishedGraphs.ts";

describe("pagerank", () => {
  it("is within 1e-12 of the exact shares of a star, all together", () => {
    const n = 6;
    // Solved by hand: middle = 0.15/n + 0.85 · 5 · outer, outer = 0.15/n + 0.85/5 · middle.
    const middle = (0.15 / n + (0.85 * 5 * 0.15) / n) / (1 - 0.85 * 0.85);
    const outer = 0.15 / n + (0.85 / 5) * middle;
    const found = pagerank(starOf(n));
    const error = found.reduce((sum, share, v) => sum + Math.abs(share - (v ? outer : middle)), 0);
    expect(error).toBeLessThan(1e-12);
  });

  it("sends those without ties anywhere alike", () => {
    expectAllClose(pagerank(graphOf(4, [])), [0.25, 0.25, 0.25, 0.25], 15);
    const [a, b, lone] = pagerank(graphOf(3, [[0, 1]]));
    expect(a).toBe(b);
    expect(lone).toBeCloseTo(0.15 / (3 - 0.85), 14);
  });

  it("takes an empty graph and a lone node", () => {
    expect([...pagerank(graphOf(0, []))]).toEqual([]);
    expect([...pagerank(graphOf(1, []))]).toEqual([1]);
  });

  it.each(publishedGraphs)("agrees with networkx on %s", (_, { graph, answers }) => {
    expectAllClose(pagerank(graph), answers.pagerank, 11);
  });

  it("gives shares of a whole, the library's to twelve places", () => {
    fc.assert(
      fc.property(anyGraph(30), (graph) => {
        const shares = pagerank(graph);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        const theirs = pagerankOracle(graphologyOf(graph), {
          getEdgeWeight: null,
          tolerance: 1e-15,
          maxIterations: 1000,
        });
        expectAllClose(shares, Object.values(theirs), 12);
      }),
    );
  });

  it("settles on a long chain too", () => {
    const shares = pagerank(pathOf(10_000));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[0]).toBeCloseTo(shares[9_999]!, 15);
  });
});
