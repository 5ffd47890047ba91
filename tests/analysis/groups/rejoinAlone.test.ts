import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachAlone, partDisconnected } from "../../../src/analysis/groups/numbering.ts";
import { newman, quality } from "../../../src/analysis/groups/quality.ts";
import { rejoinAlone } from "../../../src/analysis/groups/rejoinAlone.ts";
import { anyGraph, graphOf, starOf, type Tie } from "../../support/graphs.ts";
import { karate } from "../../support/publishedGraphs.ts";

describe("rejoinAlone", () => {
  it("takes somebody back into the group that the left-out tie leads to", () => {
    // Node 11 of the karate club has one tie, to node 0.
    const { graph, groups } = karate;
    const whole = Int32Array.from(groups.optimum);
    const without = whole.map((group, v) => (v === 11 ? 4 : group));
    expect(rejoinAlone(graph, newman(graph), without, 1).membership).toEqual(whole);
  });

  it("leaves alone whoever has no ties, or gains nothing", () => {
    const lone = graphOf(3, [[0, 1]]);
    expect([...rejoinAlone(lone, newman(lone), eachAlone(3), 1).membership]).toEqual([0, 0, 1]);
    expect([...rejoinAlone(lone, newman(lone), eachAlone(3), 3).membership]).toEqual([0, 1, 2]);
  });

  it("prefers the stronger ties, and of equal ones the first", () => {
    const ties: Tie[] = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ];
    const ends = Int32Array.of(0, 0, 1, 2, 2);
    const joined = (weights: number[]) => {
      const graph = graphOf(5, ties, weights);
      return [...rejoinAlone(graph, newman(graph), ends, 0.1).membership];
    };
    expect(joined([1, 1, 1, 1])).toEqual([0, 0, 0, 1, 1]);
    expect(joined([1, 1, 2, 1])).toEqual([0, 0, 1, 1, 1]);
  });

  it("counts whoever has joined", () => {
    // Node 2 is tied to 1 more strongly, but 1 is no longer alone: it has been joined by 0.
    const ties: Tie[] = [
      [0, 1],
      [1, 2],
    ];
    const path = graphOf(3, ties, [1, 5]);
    expect([...rejoinAlone(path, newman(path), eachAlone(3), 1.5).membership]).toEqual([0, 0, 0]);
    // The centre of a star and two of its leaves: with a third the group would be too large.
    const star = starOf(5);
    expect([...rejoinAlone(star, newman(star), eachAlone(5), 1.5).membership]).toEqual([
      0, 0, 0, 1, 2,
    ]);
  });

  it("never lowers the quality, parts no group and moves nobody who stands with others", () => {
    const anyRun = anyGraph(10).chain((graph) =>
      fc.record({
        graph: fc.constant(graph),
        groups: fc
          .array(fc.nat(graph.n - 1), { minLength: graph.n, maxLength: graph.n })
          .map((groups) => partDisconnected(graph, Int32Array.from(groups)).membership),
        resolution: fc.constantFrom(0.5, 1, 2),
      }),
    );
    fc.assert(
      fc.property(anyRun, ({ graph, groups, resolution }) => {
        fc.pre(graph.neighbours.length > 0);
        const expectation = newman(graph);
        const { membership, count } = rejoinAlone(graph, expectation, groups, resolution);
        expect(quality(graph, expectation, membership, resolution)).toBeGreaterThanOrEqual(
          quality(graph, expectation, groups, resolution) - 1e-12,
        );
        expect(partDisconnected(graph, membership).count).toBe(count);
        for (let v = 0; v < graph.n; v++)
          for (let w = 0; w < v; w++)
            if (groups[v] === groups[w]) expect(membership[v]).toBe(membership[w]);
      }),
      { numRuns: 400 },
    );
  });
});
