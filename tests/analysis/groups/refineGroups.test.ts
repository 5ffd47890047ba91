import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLevel } from "../../../src/analysis/groups/level.ts";
import { moveNodes } from "../../../src/analysis/groups/moveNodes.ts";
import {
  eachAlone,
  numberGroups,
  partDisconnected,
} from "../../../src/analysis/groups/numbering.ts";
import { barber, newman, quality } from "../../../src/analysis/groups/quality.ts";
import { refineGroups } from "../../../src/analysis/groups/refineGroups.ts";
import { seededRandom } from "../../../src/model/random.ts";
import { anyGraph, anyTwoMode, graphOf } from "../../support/graphs.ts";

const anyTied = anyGraph(20).filter(({ neighbours }) => neighbours.length > 0);

describe("refineGroups", () => {
  it("parts a group of two pairs that nothing joins", () => {
    const graph = graphOf(4, [
      [0, 2],
      [1, 3],
    ]);
    const level = firstLevel(graph, newman(graph), 0.1);
    const parts = numberGroups(refineGroups(level, new Int32Array(4), seededRandom(1)));
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
    const level = firstLevel(graph, newman(graph), 1);
    for (let seed = 0; seed < 20; seed++) {
      const parts = refineGroups(level, new Int32Array(6), seededRandom(seed));
      expect(new Set(parts.slice(0, 3)).size).toBeGreaterThan(1);
      expect(new Set(parts).size).toBeLessThan(6);
    }
  });

  it("gives connected parts that keep within their groups", () => {
    fc.assert(
      fc.property(anyTied, fc.nat(), (graph, seed) => {
        const level = firstLevel(graph, newman(graph), 1);
        const groups = Int32Array.from({ length: graph.n }, (_, v) => v % 2);
        const parts = numberGroups(refineGroups(level, groups, seededRandom(seed))).membership;
        expect(partDisconnected(graph, parts).membership).toEqual(parts);
        parts.forEach((part, v) => expect(groups[v]).toBe(groups[parts.indexOf(part)]));
      }),
    );
  });

  it("joins nothing at a loss", () => {
    fc.assert(
      fc.property(anyTied, fc.constantFrom(0.5, 1, 2), fc.nat(), (graph, resolution, seed) => {
        const against = newman(graph);
        const level = firstLevel(graph, against, resolution);
        const groups = eachAlone(graph.n);
        moveNodes(level, groups, seededRandom(seed));
        const parts = refineGroups(level, groups, seededRandom(seed));
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

describe("moveNodes", () => {
  it("never ends below its start, and repeated ends where no single move gains", () => {
    fc.assert(
      fc.property(anyTwoMode(7), fc.constantFrom(0.5, 1, 2), fc.nat(), (any, resolution, seed) => {
        const { graph, youngPeople } = any;
        if (graph.neighbours.length === 0) return;
        const against = barber(graph, youngPeople);
        const groups = Int32Array.from(
          { length: graph.n },
          (_, v) => (v * seed) % Math.min(3, graph.n),
        );
        const start = quality(graph, against, groups, resolution);
        const level = firstLevel(graph, against, resolution);
        moveNodes(level, groups, seededRandom(seed));
        expect(quality(graph, against, groups, resolution)).toBeGreaterThanOrEqual(start - 1e-12);
        // Nodes that are not tied to one that moved are only looked at again the next time.
        for (let before = eachAlone(0); !isDeepStrictEqual(before, groups);) {
          before = groups.slice();
          moveNodes(level, groups, seededRandom(seed));
        }
        const reached = quality(graph, against, groups, resolution);
        for (let v = 0; v < graph.n; v++) {
          for (let group = 0; group < graph.n; group++) {
            const moved = quality(graph, against, groups.with(v, group), resolution);
            expect(moved).toBeLessThanOrEqual(reached + 1e-8);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
