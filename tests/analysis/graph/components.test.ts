import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components } from "../../../src/analysis/graph/components.ts";
import { allDistances, anyGraph, graphOf, pathOf } from "../../support/graphs.ts";

describe("components", () => {
  it("numbers the parts by their smallest node and counts them", () => {
    const found = components(
      graphOf(6, [
        [1, 4],
        [0, 5],
        [5, 2],
      ]),
    );
    expect([...found.of]).toEqual([0, 1, 0, 2, 1, 0]);
    expect([...found.sizes]).toEqual([3, 2, 1]);
  });

  it("takes an empty graph, a lone node and a long chain", () => {
    expect(components(graphOf(0, []))).toEqual({ of: new Int32Array(), sizes: new Uint32Array() });
    expect([...components(graphOf(1, [])).of]).toEqual([0]);
    expect([...components(pathOf(100_000)).sizes]).toEqual([100_000]);
  });

  it("puts two nodes together exactly if there is a path between them", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const { of, sizes } = components(graph);
        allDistances(graph).forEach((steps, v) => {
          const reached = steps.filter((distance) => distance < Infinity).length;
          expect(sizes[of[v]!]).toBe(reached);
          steps.forEach((distance, w) => expect(of[v] === of[w]).toBe(distance < Infinity));
        });
      }),
    );
  });
});
