import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Mover } from "../../../src/analysis/groups/moveNodes.ts";
import {
  eachAlone,
  numberGroups,
  partDisconnected,
} from "../../../src/analysis/groups/numbering.ts";
import {
  barber,
  constantDensity,
  type Expectation,
  newman,
  quality,
} from "../../../src/analysis/groups/quality.ts";
import { Refiner } from "../../../src/analysis/groups/refineGroups.ts";
import { seededRandom } from "../../../src/model/random.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { anyGraph, anyTwoMode, graphOf } from "../../support/graphs.ts";
import { gaugeOf, levelOf, sumsOf } from "./levelOf.ts";

function refine(
  graph: Csr,
  against: Expectation,
  resolution: number,
  groups: Int32Array,
  seed: number,
): Int32Array {
  const refiner = new Refiner(graph.n, gaugeOf(against, resolution));
  const level = levelOf(graph, against);
  const count = refiner.refine(level, groups, sumsOf(against, groups), seededRandom(seed));
  expect(new Set(refiner.part).size).toBe(count);
  return refiner.part;
}

const anyTied = anyGraph(20).filter(({ neighbours }) => neighbours.length > 0);

describe("Refiner", () => {
  it("parts a group of two pairs that nothing joins", () => {
    const graph = graphOf(4, [
      [0, 2],
      [1, 3],
    ]);
    const parts = numberGroups(refine(graph, newman(graph), 0.1, new Int32Array(4), 1));
    expect([...parts.membership]).toEqual([0, 1, 0, 1]);
  });

  it("adds nothing to a part that is poorly tied to the rest of its group", () => {
    // Two triangles joined by a tie, wrongly taken for one group. Nodes 0 and 1 together have two
    // ties to the rest, where 4 · 10 / 14 would be expected: node 2 may not join them.
    const graph = graphOf(6, [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [3, 5],
      [4, 5],
    ]);
    for (let seed = 0; seed < 20; seed++) {
      const parts = refine(graph, newman(graph), 1, new Int32Array(6), seed);
      expect(new Set(parts.slice(0, 3)).size).toBeGreaterThan(1);
      expect(new Set(parts).size).toBeLessThan(6);
    }
  });

  it("gives connected parts that keep within their groups", () => {
    fc.assert(
      fc.property(anyTied, fc.nat(), (graph, seed) => {
        const groups = Int32Array.from({ length: graph.n }, (_, v) => v % 2);
        const parts = numberGroups(refine(graph, newman(graph), 1, groups, seed)).membership;
        expect(partDisconnected(graph, parts).membership).toEqual(parts);
        parts.forEach((part, v) => expect(groups[v]).toBe(groups[parts.indexOf(part)]));
      }),
    );
  });

  it("joins nothing at a loss", () => {
    fc.assert(
      fc.property(anyTied, fc.constantFrom(0.5, 1, 2), fc.nat(), (graph, resolution, seed) => {
        const against = newman(graph);
        const groups = eachAlone(graph.n);
        const mover = new Mover(graph.n, gaugeOf(against, resolution));
        mover.move(levelOf(graph, against), groups, seededRandom(seed));
        const parts = refine(graph, against, resolution, groups, seed);
        for (const part of new Set(parts)) {
          const alone = eachAlone(graph.n);
          const joined = alone.map((v) => (parts[v] === part ? part : v));
          const gain =
            quality(graph, against, joined, resolution) -
            quality(graph, against, alone, resolution);
          expect(gain).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
      { numRuns: 200 },
    );
  });
});
