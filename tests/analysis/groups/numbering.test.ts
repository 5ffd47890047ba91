import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberGroups, partDisconnected } from "../../../src/analysis/groups/numbering.ts";
import { allDistances, anyGraph, graphOf, neighboursOf, pathOf } from "../../support/graphs.ts";

describe("numberGroups", () => {
  it("numbers by the smallest node", () => {
    const { membership, count } = numberGroups(Int32Array.of(4, 2, 4, 0, 2));
    expect([...membership]).toEqual([0, 1, 0, 2, 1]);
    expect(count).toBe(3);
    expect(numberGroups(new Int32Array()).count).toBe(0);
  });
});

describe("partDisconnected", () => {
  it("parts a group that only another group joins", () => {
    const { membership, count } = partDisconnected(pathOf(5), Int32Array.of(0, 0, 1, 0, 0));
    expect([...membership]).toEqual([0, 0, 1, 2, 2]);
    expect(count).toBe(3);
  });

  it("keeps two nodes together exactly if a path within their group joins them", () => {
    fc.assert(
      fc.property(
        anyGraph(),
        fc.array(fc.nat(2), { minLength: 14, maxLength: 14 }),
        (graph, of) => {
          const groups = Int32Array.from({ length: graph.n }, (_, v) => of[v]!);
          const { membership } = partDisconnected(graph, groups);
          const inner = neighboursOf(graph).flatMap((near, v) =>
            [...near].filter((w) => groups[v] === groups[w]).map((w) => [v, w] as const),
          );
          allDistances(graphOf(graph.n, inner)).forEach((steps, v) =>
            steps.forEach((distance, w) =>
              expect(membership[v] === membership[w]).toBe(distance < Infinity),
            ),
          );
        },
      ),
    );
  });
});
