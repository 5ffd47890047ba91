import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level } from "../../../src/analysis/groups/level.ts";
import { Mover } from "../../../src/analysis/groups/moveNodes.ts";
import { eachAlone, numberGroups } from "../../../src/analysis/groups/numbering.ts";
import { barber, constantDensity, newman, quality } from "../../../src/analysis/groups/quality.ts";
import { seededRandom } from "../../../src/model/random.ts";
import { anyTwoMode, graphOf, pathOf } from "../../support/graphs.ts";
import { gaugeOf, levelOf, sumsOf } from "./levelOf.ts";

function moveAll(level: Level, mover: Mover, membership: Int32Array, seed: number): number {
  return mover.move(level, membership, seededRandom(seed));
}

describe("Mover", () => {
  it("sets apart a node that nothing holds in its group", () => {
    const graph = graphOf(4, [
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const against = constantDensity(graph);
    const membership = new Int32Array(4);
    const mover = new Mover(4, gaugeOf(against, 0.5));
    expect(moveAll(levelOf(graph, against), mover, membership, 1)).toBe(2);
    expect([...numberGroups(membership).membership]).toEqual([0, 0, 0, 1]);
  });

  it("leaves the sums and sizes of the groups it has made, and nothing of one level in the next", () => {
    const mover = new Mover(9, gaugeOf(newman(pathOf(9)), 1));
    for (const n of [9, 5, 9]) {
      const graph = pathOf(n);
      const against = newman(graph);
      const membership = eachAlone(n);
      const groups = moveAll(levelOf(graph, against), mover, membership, 3);
      expect(new Set(membership).size).toBe(groups);
      expect(mover.sums.subarray(0, 2 * n)).toEqual(sumsOf(against, membership));
      const sizes = Array.from(eachAlone(n), (c) => membership.filter((g) => g === c).length);
      expect([...mover.size.subarray(0, n)]).toEqual(sizes);
    }
  });

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
        const level = levelOf(graph, against);
        const mover = new Mover(graph.n, gaugeOf(against, resolution));
        moveAll(level, mover, groups, seed);
        expect(quality(graph, against, groups, resolution)).toBeGreaterThanOrEqual(start - 1e-12);
        // Nodes that are not tied to one that moved are only looked at again the next time.
        for (let before = eachAlone(0); !isDeepStrictEqual(before, groups);) {
          before = groups.slice();
          moveAll(level, mover, groups, seed);
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
