import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Waves, wavesAtOnce } from "../../../src/analysis/graph/waves.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { allDistances, anyGraph, graphOf, pathOf, starOf } from "../../support/graphs.ts";

/** Distances from the sources, read off waves. A node that a wave reaches twice is a mistake. */
function distancesBy(waves: Waves, n: number, sources: Uint32Array, first: number, end: number) {
  const distances = Array.from(sources.slice(first, end), (source) =>
    Array.from({ length: n }, (_, v) => (v === source ? 0 : Infinity)),
  );
  waves.start(sources, first, end);
  let distance = 0;
  for (let width = waves.step(); width > 0; width = waves.step()) {
    distance++;
    for (const v of waves.front.subarray(0, width)) {
      expect(waves.arrived[v]).not.toBe(0);
      for (let s = 0; s < end - first; s++) {
        if (((waves.arrived[v]! >>> s) & 1) === 0) continue;
        expect(distances[s]![v]).toBe(Infinity);
        distances[s]![v] = distance;
      }
    }
  }
  return distances;
}

const all = ({ n }: Csr) => Uint32Array.from({ length: n }, (_, v) => v);

describe("Waves", () => {
  it("reach each node once, in as many steps as it is away", () => {
    const graph = pathOf(5);
    const found = distancesBy(new Waves(graph), 5, Uint32Array.of(0, 2), 0, 2);
    expect(found).toEqual([
      [0, 1, 2, 3, 4],
      [2, 1, 0, 1, 2],
    ]);
  });

  it("stop at once at a lone node and where there is no source", () => {
    const waves = new Waves(graphOf(2, []));
    waves.start(Uint32Array.of(1), 0, 1);
    expect(waves.step()).toBe(0);
    waves.start(new Uint32Array(), 0, 0);
    expect(waves.step()).toBe(0);
  });

  it("carry 32 sources, the sign bit too, and leave nothing behind for the next batch", () => {
    const graph = starOf(70);
    const waves = new Waves(graph);
    const steps = allDistances(graph);
    for (let first = 0; first < graph.n; first += wavesAtOnce) {
      const end = Math.min(first + wavesAtOnce, graph.n);
      expect(distancesBy(waves, graph.n, all(graph), first, end)).toEqual(steps.slice(first, end));
    }
  });

  it("find the distances of any graph, whether fronts are narrow or wide", () => {
    fc.assert(
      fc.property(anyGraph(60), (graph) => {
        const end = Math.min(graph.n, wavesAtOnce);
        const found = distancesBy(new Waves(graph), graph.n, all(graph), 0, end);
        expect(found).toEqual(allDistances(graph).slice(0, end));
      }),
    );
  });
});
