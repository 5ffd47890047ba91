import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Mover } from "../../../src/analysis/groups/moveNodes.ts";
import {
  eachAlone,
  numberGroups,
  partDisconnected,
} from "../../../src/analysis/groups/numbering.ts";
import { type Expectation, newman, quality } from "../../../src/analysis/groups/quality.ts";
import { Refiner } from "../../../src/analysis/groups/refineGroups.ts";
import { seededRandom } from "../../../src/model/random.ts";
import type { Csr } from "../../../src/network/csr.ts";
import { anyGraph, graphOf } from "../../support/graphs.ts";
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

  it("weighs a part's ties against the rest of its group, not against the part itself", () => {
    // Two nodes and the only tie between them: 1 to the rest, where 1.5 · 1 · 1 / 2 = 0.75 would be
    // expected. With each one's own strength counted in, it would be 1.5.
    const pair = graphOf(2, [[0, 1]]);
    const parts = refine(pair, newman(pair), 1.5, new Int32Array(2), 1);
    expect(new Set(parts).size).toBe(1);
  });

  it.each([0, 1])("weighs ties against what the other kind of node has: %i", (first) => {
    // Nodes 0 … 3 are of one kind; all but 8 are in one group. Node 2 has one of its two ties
    // there, where 0.9 · 2 · 7 / 8 would be expected: nothing may join it, though it would gain.
    const graph = graphOf(9, [
      [0, 4],
      [0, 5],
      [0, 6],
      [1, 4],
      [1, 5],
      [1, 6],
      [2, 7],
      [2, 8],
    ]);
    const strength = newman(graph).a;
    const ofKind = (kind: number) => strength.map((s, v) => (Number(v >= 4) === kind ? s : 0));
    const against = { a: ofKind(first), b: ofKind(1 - first), total: 8, scale: 8 };
    const groups = Int32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1);
    for (let seed = 0; seed < 10; seed++) {
      const parts = refine(graph, against, 0.9, groups, seed);
      expect(parts[2] === parts[7]).toBe(false);
      expect(new Set(parts.subarray(0, 7)).size).toBeLessThan(7);
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
