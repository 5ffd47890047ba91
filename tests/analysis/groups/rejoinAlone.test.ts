import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachAlone, partDisconnected } from "../../../src/analysis/groups/numbering.ts";
import { newman, quality } from "../../../src/analysis/groups/quality.ts";
import { rejoinAlone } from "../../../src/analysis/groups/rejoinAlone.ts";
import { anyGraph, graphOf, pathOf } from "../../support/graphs.ts";
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

  it("prefers the stronger tie, and of equal ones the first", () => {
    const weighed = graphOf(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      [1, 2],
    );
    const apart = Int32Array.of(0, 1, 2);
    expect([...rejoinAlone(weighed, newman(weighed), apart, 0.1).membership]).toEqual([0, 0, 0]);
    const five = pathOf(5);
    const ends = Int32Array.of(0, 0, 1, 2, 2);
    expect([...rejoinAlone(five, newman(five), ends, 0.1).membership]).toEqual([0, 0, 0, 1, 1]);
  });

  it("never lowers the quality, parts no group and moves nobody who stands with others", () => {
    const anyRun = anyGraph(10).chain((graph) =>
      fc.record({
        graph: fc.constant(graph),
        groups: fc
          .array(fc.nat(graph.n - 1), { minLength: graph.n, maxLength: graph.n })
          .map((groups) => partDisconnected(graph, Int32Array.from(groups)).membership),
      }),
    );
    fc.assert(
      fc.property(anyRun, ({ graph, groups }) => {
        fc.pre(graph.neighbours.length > 0);
        const expectation = newman(graph);
        const { membership, count } = rejoinAlone(graph, expectation, groups, 1);
        expect(quality(graph, expectation, membership, 1)).toBeGreaterThanOrEqual(
          quality(graph, expectation, groups, 1) - 1e-12,
        );
        expect(partDisconnected(graph, membership).count).toBe(count);
        for (let v = 0; v < graph.n; v++)
          for (let w = 0; w < v; w++)
            if (groups[v] === groups[w]) expect(membership[v]).toBe(membership[w]);
      }),
    );
  });
});
